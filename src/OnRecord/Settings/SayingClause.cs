namespace OnRecord.Settings;

/// <summary>The words of one sentence around a statement's cue that belong to its saying: up to the next statement's,
/// and not too far.</summary>
internal sealed class SayingClause
{
    // News sentences have some 25 words; what stands further off than this is hardly said of the cue.
    private const int Reach = 90;

    private readonly SayingRole[] _roles;

    private SayingClause(TaggedText text, Statement statement, int head, (int First, int End) range)
    {
        Text = text;
        Statement = statement;
        Head = head;
        (First, End) = range;
        _roles = new SayingRole[End - First];
        Mark(statement.Content, SayingRole.Content);
        Source = Mark(statement.Source, SayingRole.Source);
        Cue = Mark(statement.Cue, SayingRole.Cue);
        IsParticipial = text.Is(head, WordClass.Gerund) && !HasAuxiliary();
    }

    /// <summary>Words of which all are free, such as a sentence of the content.</summary>
    internal SayingClause(TaggedText text, Statement statement, (int First, int End) range)
    {
        (Text, Statement, Head) = (text, statement, range.First);
        (First, End) = range;
        Cue = Source = (End, First);
        _roles = new SayingRole[Math.Max(0, End - First)];
    }

    private SayingClause(SayingClause clause)
    {
        (Text, Statement, Head, First, End) = (clause.Text, clause.Statement, clause.Head, clause.First, clause.End);
        (IsParticipial, Cue, Source) = (clause.IsParticipial, clause.Cue, clause.Source);
        _roles = Array.ConvertAll(clause._roles, static role => role == SayingRole.Content ? SayingRole.Free : role);
    }

    internal TaggedText Text { get; }

    internal Statement Statement { get; }

    /// <summary>The cue's telling verb; its first word where it has none; the source's last word without a
    /// cue.</summary>
    internal int Head { get; }

    /// <summary>The first token.</summary>
    internal int First { get; }

    /// <summary>Just past the last token.</summary>
    internal int End { get; }

    /// <summary>The cue's first token, and just past its last; the clause's end and its first token without a
    /// cue.</summary>
    internal (int First, int End) Cue { get; }

    /// <summary>From the source's first token to just past its last: some of those between may be the cue's. The
    /// clause's end and its first token without a source.</summary>
    internal (int First, int End) Source { get; }

    /// <summary>The clause of a statement; null where it has neither cue nor source.</summary>
    /// <param name="text">The text.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="index">Its index in <paramref name="owners"/>.</param>
    /// <param name="owners">Whose each token is.</param>
    internal static SayingClause? Of(TaggedText text, Statement statement, int index, StatementTokens owners)
    {
        var head = HeadOf(text, statement);
        if (head < 0)
        {
            return null;
        }

        var room = new Room(statement, index, owners, owners.HostOf(index, head));
        var sentence = text.SentenceOf(head);
        var (first, end) = (head, head + 1);
        while (first > Math.Max(sentence.FirstToken, head - Reach) && room.Holds(text, first - 1))
        {
            first--;
        }

        while (end < Math.Min(sentence.EndToken, head + Reach) && room.Holds(text, end))
        {
            end++;
        }

        return new SayingClause(text, statement, head, (first, end));
    }

    /// <summary>True where the cue is a participle without a finite verb of its own: "…, saying that".</summary>
    internal bool IsParticipial { get; }

    internal SayingRole Role(int token) => _roles[token - First];

    /// <summary>True for tokens that are neither the source's nor the content's.</summary>
    internal bool IsFree(int token) => _roles[token - First] <= SayingRole.Cue;

    /// <summary>The same clause with its content open to reading.</summary>
    internal SayingClause WithFreeContent() => new(this);

    internal bool IsCue(int token) => _roles[token - First] == SayingRole.Cue;

    private static int HeadOf(TaggedText text, Statement statement)
    {
        if (statement.Cue.Count == 0)
        {
            return statement.Source.Count == 0 ? -1 : text.TokensOf(statement.Source[^1]).End - 1;
        }

        var (first, end) = text.TokensOf(statement.Cue[0]);
        for (var t = first; t < end; t++)
        {
            if (text.Is(t, WordClass.Verb) && !Auxiliaries.Holds(text, t))
            {
                return t;
            }
        }

        return first;
    }

    private bool HasAuxiliary()
    {
        var t = Head - 1;
        while (t >= First && IsFree(t) && Text.Is(t, WordClass.Adverb))
        {
            t--;
        }

        return t >= First && IsFree(t) && Auxiliaries.Holds(Text, t);
    }

    // The tokens from the first to just past the last that were marked.
    private (int First, int End) Mark(IReadOnlyList<TextSpan> spans, SayingRole role)
    {
        var (firstOfAll, endOfAll) = (End, First);
        var clause = Text.Span(First, End);
        for (var i = 0; i < spans.Count; i++)
        {
            if (spans[i].Overlaps(clause))
            {
                var (first, end) = Text.TokensOf(spans[i]);
                (first, end) = (Math.Max(first, First), Math.Min(end, End));
                Array.Fill(_roles, role, first - First, end - first);
                (firstOfAll, endOfAll) = (Math.Min(firstOfAll, first), Math.Max(endOfAll, end));
            }
        }

        return (firstOfAll, endOfAll);
    }

    // Tokens that are the statement's, or nobody's inside what holds the statement. Another statement may have its
    // source too.
    private readonly record struct Room(Statement Statement, int Index, StatementTokens Owners, int Host)
    {
        internal bool Holds(TaggedText text, int t) => Owners.IsOpen(t, Index, Host)
            || IsOwn(Statement.Source, text.Span(t, t + 1)) || IsOwn(Statement.Cue, text.Span(t, t + 1));

        private static bool IsOwn(IReadOnlyList<TextSpan> spans, TextSpan token)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                if (spans[i].Overlaps(token))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
