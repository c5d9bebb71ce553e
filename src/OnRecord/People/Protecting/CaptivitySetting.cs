namespace OnRecord.People.Protecting;

/// <summary>Puts on record that somebody said a thing as a prisoner of war, hostage or detainee.</summary>
internal static class CaptivitySetting
{
    /// <summary>The statement with <see cref="CircumstanceKind.Captivity"/> among its circumstances when
    /// <paramref name="speaker"/>, whose statement it is, is held; the same statement otherwise.</summary>
    public static Statement Add(Statement statement, Speaker? speaker)
    {
        if (speaker?.Protected is not { Kind: ProtectionKind.PrisonerOfWar or ProtectionKind.Hostage or ProtectionKind.Detainee } protection
            || statement.Setting.Circumstances.Any(known => known.Kind == CircumstanceKind.Captivity))
        {
            return statement;
        }

        var captivity = new Circumstance(CircumstanceKind.Captivity, protection.Shown[0]);
        var all = statement.Setting.Circumstances.Append(captivity).OrderBy(circumstance => circumstance.Shown);
        return statement with { Setting = statement.Setting with { Circumstances = [.. all] } };
    }
}
