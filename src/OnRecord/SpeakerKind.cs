namespace OnRecord;

/// <summary>What a speaker is.</summary>
public enum SpeakerKind
{
    /// <summary>One person, named or told apart by a description ("the minister").</summary>
    Person,

    /// <summary>Several persons without a common office or firm ("officials", "the soldiers").</summary>
    Group,

    /// <summary>A body that can speak as one: a government, party, firm, newspaper, court.</summary>
    Organisation,

    /// <summary>A text: a letter, study, law, poll.</summary>
    Document,

    /// <summary>The report's own author ("I", "we" outside quotations).</summary>
    Author,

    /// <summary>Somebody whom the report does not name ("a senior official", "one witness").</summary>
    Unnamed,
}
