namespace OnRecord.Training.Corpora;

/// <summary>Turns each corpus's words for what an entity is into PERSON, ORGANISATION, PLACE, TIME and OTHER.</summary>
internal static class EntityTypes
{
    /// <summary>GUM's <c>etype</c>; null for none.</summary>
    public static string? OfGum(string type) => type switch
    {
        "" => null,
        "person" => "PERSON",
        "organization" => "ORGANISATION",
        "place" => "PLACE",
        "time" => "TIME",
        _ => "OTHER",
    };

    /// <summary>CoreNLP's <c>NER</c>; null for none, and for numbers, since "two" may be two of anything.</summary>
    public static string? OfCoreNlp(string? ner) => ner switch
    {
        "PERSON" => "PERSON",
        "ORGANIZATION" => "ORGANISATION",
        "LOCATION" => "PLACE",
        "DATE" or "TIME" or "DURATION" or "SET" => "TIME",
        "MISC" => "OTHER",
        _ => null,
    };

    /// <summary>LitBank's classes, the part after the underscore in <c>PROP_PER</c>; null for none.</summary>
    public static string? OfLitBank(string label) => label[(label.IndexOf('_', StringComparison.Ordinal) + 1)..] switch
    {
        "PER" => "PERSON",
        "ORG" => "ORGANISATION",
        "GPE" or "LOC" or "FAC" => "PLACE",
        "VEH" => "OTHER",
        _ => null,
    };
}
