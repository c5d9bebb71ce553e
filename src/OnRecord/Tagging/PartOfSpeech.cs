namespace OnRecord.Tagging;

/// <summary>Penn Treebank tags, joined where no stage tells them apart.</summary>
internal enum PartOfSpeech : byte
{
    /// <summary>Marks, symbols, interjections and what fits nowhere else.</summary>
    Other,

    /// <summary>NN.</summary>
    Noun,

    /// <summary>NNS.</summary>
    Nouns,

    /// <summary>NNP.</summary>
    ProperNoun,

    /// <summary>NNPS.</summary>
    ProperNouns,

    /// <summary>PRP.</summary>
    Pronoun,

    /// <summary>PRP$.</summary>
    PossessivePronoun,

    /// <summary>DT, PDT.</summary>
    Determiner,

    /// <summary>JJ, JJR, JJS.</summary>
    Adjective,

    /// <summary>CD.</summary>
    Number,

    /// <summary>VBD, VBP, VBZ, MD: what only a clause of its own has.</summary>
    FiniteVerb,

    /// <summary>VB.</summary>
    Infinitive,

    /// <summary>VBN, VBG.</summary>
    Participle,

    /// <summary>IN.</summary>
    Preposition,

    /// <summary>TO.</summary>
    To,

    /// <summary>CC.</summary>
    Conjunction,

    /// <summary>RB, RBR, RBS, RP.</summary>
    Adverb,

    /// <summary>WP, WDT, WP$.</summary>
    Relative,

    /// <summary>WRB.</summary>
    RelativeAdverb,

    /// <summary>POS.</summary>
    PossessiveEnding,
}
