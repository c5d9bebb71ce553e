namespace OnRecord.Settings;

/// <summary>What was found of a setting so far.</summary>
internal sealed class SettingDraft
{
    private readonly List<Circumstance> _circumstances = [];
    private readonly List<TextSpan> _addressee = [];

    /// <summary>Index of the date of saying; −1 for none.</summary>
    internal int Date { get; private set; } = -1;

    /// <summary>The place of saying.</summary>
    internal TextSpan? Where { get; private set; }

    internal bool HasAddressee => _addressee.Count > 0;

    private bool HasOccasion => Date >= 0 || Where is not null || _addressee.Count > 0 || _circumstances.Count > 0;

    internal void Add(CircumstanceKind kind, TextSpan shown)
    {
        foreach (var known in _circumstances)
        {
            if (known.Kind == kind && known.Shown.Overlaps(shown))
            {
                return;
            }
        }

        _circumstances.Add(new Circumstance(kind, shown));
    }

    internal void AddAddressee(TextSpan span)
    {
        foreach (var known in _addressee)
        {
            if (known.Overlaps(span))
            {
                return;
            }
        }

        _addressee.Add(span);
    }

    /// <summary>Keeps the first date that is given.</summary>
    internal void SetDate(int date) => Date = Date < 0 ? date : Date;

    /// <summary>Keeps the first place that is given.</summary>
    internal void SetWhere(TextSpan span) => Where ??= span;

    /// <summary>Forgets what belonged to another clause or statement.</summary>
    internal void Clear()
    {
        _circumstances.Clear();
        _addressee.Clear();
        Date = -1;
        Where = null;
    }

    internal Setting ToSetting(TaggedText text, SpeechAct? act)
    {
        if (!HasOccasion && act is null)
        {
            return Setting.Unknown;
        }

        _addressee.Sort();
        _circumstances.Sort(static (x, y) => (x.Shown, x.Kind).CompareTo((y.Shown, y.Kind)));
        return new Setting
        {
            Addressee = [.. _addressee],
            When = Date < 0 ? null : new TimeOfSaying(text.Dates[Date].Span, text.Dates[Date].Value),
            Where = Where,
            Circumstances = [.. _circumstances],
            Act = act,
        };
    }
}
