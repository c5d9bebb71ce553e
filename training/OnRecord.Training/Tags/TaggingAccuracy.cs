using System.Globalization;
using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Tags;

/// <summary>How well parts of speech and names are found in running text, our own tokens and sentences
/// included.</summary>
/// <param name="Tokens">Annotated tokens.</param>
/// <param name="Aligned">Of these, the ones whose span is a token of ours.</param>
/// <param name="Tagged">Of these, the ones whose part of speech is right.</param>
/// <param name="Names">Annotated names; 0 where the corpus has none.</param>
/// <param name="NamesFound">Names found.</param>
/// <param name="NamesRight">Names found that are annotated, with the same kind.</param>
internal readonly record struct TaggingAccuracy(int Tokens, int Aligned, int Tagged, int Names, int NamesFound,
    int NamesRight)
{
    /// <summary>Tags the texts and counts.</summary>
    internal static TaggingAccuracy Of(Model model, IEnumerable<AnalysedText> texts)
    {
        using var tagger = new Tagger(model);
        var all = default(TaggingAccuracy);
        foreach (var gold in texts)
        {
            var text = ReportText.From(gold.Text);
            all = all.With(Count(gold, text, tagger.Tag(text), model.Tags));
        }

        return all;
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        var recall = Names == 0 ? 0 : (double)NamesRight / Names;
        var precision = NamesFound == 0 ? 0 : (double)NamesRight / NamesFound;
        var names = Names == 0 ? "" : string.Create(CultureInfo.InvariantCulture,
            $"; names F1 {200 * precision * recall / (precision + recall):f1} (P {100 * precision:f1}, R {100 * recall:f1}) of {Names}");
        return string.Create(CultureInfo.InvariantCulture,
            $"{Tokens} tokens, {100.0 * Aligned / Tokens:f1} % cut alike; part of speech right {100.0 * Tagged / Aligned:f2} % of those{names}");
    }

    private TaggingAccuracy With(TaggingAccuracy other) =>
        new(Tokens + other.Tokens, Aligned + other.Aligned, Tagged + other.Tagged,
        Names + other.Names, NamesFound + other.NamesFound, NamesRight + other.NamesRight);

    private static TaggingAccuracy Count(AnalysedText gold, ReportText text, TokenTags tags,
        IReadOnlyList<string> labels)
    {
        var mine = new Dictionary<TextSpan, int>();
        for (var t = 0; t < text.Tokens.Count; t++)
        {
            mine[text.Tokens[t].Span] = t;
        }

        int aligned = 0, tagged = 0;
        foreach (var token in gold.Tokens)
        {
            if (mine.TryGetValue(token.Span, out var t))
            {
                aligned++;
                tagged += labels[tags.Tags[t]] == token.Tag ? 1 : 0;
            }
        }

        var annotated = NameSpans(gold.Tokens.Select(static t => (t.Span, t.Name))).ToHashSet();
        var found = annotated.Count == 0 ? []
            : NameSpans(text.Tokens.Select((t, i) => (t.Span, NameLabels.All[tags.Names[i]]))).ToHashSet();
        return new TaggingAccuracy(gold.Tokens.Count, aligned, tagged, annotated.Count, found.Count,
            found.Count(annotated.Contains));
    }

    private static IEnumerable<(TextSpan Span,
        string Kind)> NameSpans(IEnumerable<(TextSpan Span, string Label)> tokens)
    {
        (TextSpan Span, string Kind)? name = null;
        foreach (var (span, label) in tokens)
        {
            if (name is { } open && label == "I-" + open.Kind)
            {
                name = (new TextSpan(open.Span.Start, span.End), open.Kind);
                continue;
            }

            if (name is { } done)
            {
                yield return done;
            }

            name = label.StartsWith("B-", StringComparison.Ordinal) ? (span, label[2..]) : null;
        }

        if (name is { } last)
        {
            yield return last;
        }
    }
}
