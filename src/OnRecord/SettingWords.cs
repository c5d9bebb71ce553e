namespace OnRecord;

/// <summary>Circumstances, acts and reasons for protection in the words that all formats use.</summary>
internal static class SettingWords
{
    /// <summary>Such as <c>social-media</c>.</summary>
    public static string Word(this CircumstanceKind kind) => kind switch
    {
        CircumstanceKind.Broadcast => "broadcast",
        CircumstanceKind.SocialMedia => "social-media",
        CircumstanceKind.Interview => "interview",
        CircumstanceKind.Briefing => "briefing",
        CircumstanceKind.Speech => "speech",
        CircumstanceKind.Writing => "writing",
        CircumstanceKind.Call => "call",
        CircumstanceKind.Captivity => "captivity",
        CircumstanceKind.Arrest => "arrest",
        CircumstanceKind.Threat => "threat",
        CircumstanceKind.Anonymous => "anonymous",
        CircumstanceKind.Interpreter => "interpreter",
        _ => "hearsay",
    };

    /// <summary>Such as <c>apologised</c>.</summary>
    public static string Word(this SpeechAct act) => act switch
    {
        SpeechAct.Apologised => "apologised",
        SpeechAct.Admitted => "admitted",
        SpeechAct.Denied => "denied",
        SpeechAct.Accused => "accused",
        SpeechAct.Demanded => "demanded",
        SpeechAct.Promised => "promised",
        SpeechAct.Threatened => "threatened",
        SpeechAct.Praised => "praised",
        SpeechAct.Predicted => "predicted",
        _ => "asked",
    };

    /// <summary>Such as <c>prisoner of war</c>.</summary>
    public static string Word(this ProtectionKind kind) => kind switch
    {
        ProtectionKind.PrisonerOfWar => "prisoner of war",
        ProtectionKind.Hostage => "hostage",
        ProtectionKind.Detainee => "detainee",
        ProtectionKind.Minor => "minor",
        _ => "victim of sexual violence",
    };
}
