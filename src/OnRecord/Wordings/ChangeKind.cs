namespace OnRecord.Wordings;

/// <summary>What a change of wording is about, in the order in which changes are shown: first those that can turn the
/// meaning.</summary>
public enum ChangeKind
{
    /// <summary>A word that negates came or went.</summary>
    Negation,

    /// <summary>A number was exchanged, dropped or added.</summary>
    Number,

    /// <summary>"will" became "may", "must" was dropped.</summary>
    Modal,

    /// <summary>A name was exchanged, dropped or added.</summary>
    Name,

    /// <summary>The words are given to somebody else.</summary>
    Speaker,

    /// <summary>Another tense of the same verb.</summary>
    Tense,

    /// <summary>Another form of the same word: singular and plural.</summary>
    Form,

    /// <summary>A word was exchanged for another.</summary>
    Word,

    /// <summary>The same words in another order.</summary>
    Order,

    /// <summary>A few words are missing between others, without a mark.</summary>
    Dropped,

    /// <summary>There are words more between others.</summary>
    Added,

    /// <summary>Words in brackets stand for others or were put in.</summary>
    Bracketed,

    /// <summary>It begins later.</summary>
    CutFront,

    /// <summary>Words are missing between others: many, or with an ellipsis.</summary>
    CutMiddle,

    /// <summary>It ends earlier.</summary>
    CutBack,

    /// <summary>It begins earlier.</summary>
    MoreFront,

    /// <summary>It has many words more between others, or words where the other has an ellipsis.</summary>
    MoreMiddle,

    /// <summary>It ends later.</summary>
    MoreBack,

    /// <summary>The same words spelled otherwise.</summary>
    Spelling,
}
