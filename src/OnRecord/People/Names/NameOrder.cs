namespace OnRecord.People.Names;

/// <summary>Tells the given, middle, father's and family names of a name's words by their order and form.</summary>
internal static class NameOrder
{
    /// <summary>Adds the words, titles, nicknames and suffixes taken off, to the parts they belong to.</summary>
    public static void Assign(List<NameWord> words, NameParts parts)
    {
        var units = NameUnits.Of(words);
        if (units.Count == 1)
        {
            OneUnit(units[0], parts);
        }
        else if (units.Count > 1)
        {
            SeveralUnits(units, parts);
        }
    }

    private static void OneUnit(NameUnit unit, NameParts parts)
    {
        var part = NameTitles.TryGet(LastTitle(parts), out var title) ? title.Follows : NameAfterTitle.Any;
        var list = part == NameAfterTitle.Family ? parts.Family
            : unit.IsPatronymic ? parts.Patronymic
            : part == NameAfterTitle.Given && unit.Count == 1 ? parts.Given
            : unit is { IsGiven: true, IsFamily: false } || unit.IsInitial ? parts.Given
            : parts.Family;
        list.Add(unit.Text);
    }

    private static string LastTitle(NameParts parts) => parts.Title.Count == 0 ? "" : parts.Title[^1];

    private static void SeveralUnits(List<NameUnit> units, NameParts parts)
    {
        var patronymic = FindPatronymic(units);
        if (patronymic >= 0)
        {
            parts.Patronymic.Add(units[patronymic].Text);
            units.RemoveAt(patronymic);
        }

        if (units.Count == 1)
        {
            (units[0].IsFamily && !units[0].IsGiven ? parts.Family : parts.Given).Add(units[0].Text);
            return;
        }

        // "Donald J." has no family name.
        if (!units[^1].IsInitial || units[0].IsInitial)
        {
            TakeFamily(units, parts, patronymic);
        }

        if (units.Count > 0)
        {
            parts.Given.Add(units[0].Text);
            parts.Middle.AddRange(units.Skip(1).Select(unit => unit.Text));
        }
    }

    private static void TakeFamily(List<NameUnit> units, NameParts parts, int patronymic)
    {
        var (start, count) = FamilyIn(units, patronymic);
        parts.Family.AddRange(units.GetRange(start, count).Select(unit => unit.Text));
        units.RemoveRange(start, count);
    }

    // Which of the units are the family name.
    private static (int Start, int Count) FamilyIn(List<NameUnit> units, int patronymic)
    {
        var comma = units.FindIndex(unit => unit.EndsPart);
        if (comma >= 0 && comma < units.Count - 1)
        {
            return (0, comma + 1);
        }

        if (CapitalsIn(units) is { Count: > 0 } capitals)
        {
            return capitals;
        }

        return IsFamilyFirst(units, patronymic) ? (0, 1) : (units.Count - FamiliesAtEnd(units), FamiliesAtEnd(units));
    }

    // "LAVROV Sergey", "Ahmed AL RAWI": capitals mark the family name where not all of the name is in capitals.
    private static (int Start, int Count) CapitalsIn(List<NameUnit> units)
    {
        var first = units.FindIndex(unit => unit.IsAllCapitals);
        var last = units.FindLastIndex(unit => unit.IsAllCapitals);
        var count = last - first + 1;
        return first >= 0 && count < units.Count && (first == 0 || last == units.Count - 1)
            && units.GetRange(first, count).TrueForAll(unit => unit.IsAllCapitals && unit.Text.Length > 2)
            ? (first, count) : (0, 0);
    }

    private static bool IsFamilyFirst(List<NameUnit> units, int patronymic) =>
        patronymic >= 0 ? patronymic == units.Count && IsFamilyBeforeGiven(units[0], units[1])
        : EastAsianNames.IsFamilyFirst(units) || (units.Count == 2 && units[0] is { IsFamily: true, IsGiven: false }
            && units[1] is { IsGiven: true, IsFamily: false, IsInitial: false });

    // Before a patronymic at the end either may stand first: "Galkin Sergey Alekseevich", "Sergey Galkin Alekseevich".
    private static bool IsFamilyBeforeGiven(NameUnit first, NameUnit second) =>
        !first.IsGiven || (second.IsGiven && first.IsFamily);

    // "Peña Nieto" and "Enrique Peña Nieto": two family names where no given name is left over otherwise.
    private static int FamiliesAtEnd(List<NameUnit> units) =>
        units.Count == 2 && units.TrueForAll(unit => unit is { IsFamily: true, IsGiven: false }) ? 2 : 1;

    private static int FindPatronymic(List<NameUnit> units)
    {
        if (units.Count > 3)
        {
            return -1;
        }

        var at = units.FindIndex(1, unit => unit.HasPatronymicForm);
        return at switch
        {
            < 0 => -1,
            _ when units.Count == 3 && at == 2 && units[1].HasPatronymicForm => 1,
            _ when at < units.Count - 1 => at,
            _ when units.Count == 3 => units[0].IsGiven || units[1].IsGiven ? LastPatronymic(units) : -1,
            _ => units[0].IsGiven && units[1].IsPatronymic ? 1 : -1,
        };
    }

    // "Svetlana Ivanovna Abramovich" has its patronymic in the middle; "Kim Viktor Stepanovich" at the end.
    private static int LastPatronymic(List<NameUnit> units) => units[2].IsPatronymic && units[1].IsGiven ? 2 : -1;
}
