namespace OnRecord;

/// <summary>One published text, with what is known of its publication. Immutable.</summary>
public sealed record Report
{
    /// <summary>A report of <paramref name="text"/>, known as <paramref name="id"/>.</summary>
    /// <exception cref="ArgumentNullException">Either argument is null.</exception>
    public Report(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>The file's name without its extension, or the address.</summary>
    public string Id { get; }

    /// <summary>The text that every span counts into.</summary>
    public string Text { get; }

    /// <summary>Where the report was published, an http(s) address; null when unknown.</summary>
    public string? Address { get; init; }

    /// <summary>Who published it, such as a newspaper's name; null when unknown.</summary>
    public string? Outlet { get; init; }

    /// <summary>The title as its publisher gives it; null when unknown or part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The authors as the publisher names them; null when unknown.</summary>
    public string? Byline { get; init; }

    /// <summary>When it was published: ISO 8601, in UTC where a time is given; may be partial (<c>2022-03</c>).</summary>
    public string? Published { get; init; }

    /// <summary>The text's language as an ISO 639-1 code.</summary>
    public string Language { get; init; } = "en";

    /// <summary>SHA-256 of the bytes the report came from, in lower-case hexadecimal; null when it came from no bytes.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Remarks of the draft's writer that the check shall keep quiet about a place; they are no part of the
    /// text.</summary>
    public IReadOnlyList<Silence> Silences { get; init; } = [];
}
