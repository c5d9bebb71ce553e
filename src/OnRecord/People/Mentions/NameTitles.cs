namespace OnRecord.People.Mentions;
internal static class NameTitles
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Sen", "Sen.", "Rep", "Rep.", "Gov", "Gov.", "Gen", "Gen.", "President", "Senator", "Governor", "Representative", "Mayor", "Judge", "Justice", "Chief", "Secretary", "Prime", "Minister", "Vice", "Col.", "Lt.", "Maj.", "Sgt.", "Capt.", "Sir", "Prof.", "Professor", "Rev.", "Congressman", "Congresswoman", "Pope", "King", "Queen", "Prince", "Lord", "Lady", "Captain", "General", "Senators", "Former", "Chancellor" };
    internal static bool Is(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    internal static ReadOnlySpan<char> Office(ReadOnlySpan<char> word) => word switch { "Sen." or "Sen" => "senator", "Gov." or "Gov" => "governor", "Rep." or "Rep" => "representative", "Dr." => "doctor", "Gen." => "general", "Prof." => "professor", "Pres." => "president", _ => word };
}
