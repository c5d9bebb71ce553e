using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;
using OnRecord.Training.Corpora;

namespace OnRecord.Training.Statements;

/// <summary>Makes examples of annotated texts.</summary>
internal sealed class ExampleMaker(FormRows forms, LabelSets labels, CueWords cues)
{
    private readonly Dictionary<string, int> _tags = Index(labels.Tags);
    private readonly Dictionary<string, int> _names = Index(NameLabels.All);
    private readonly Dictionary<string, int> _relations = Index(labels.Relations);

    /// <summary>The stretches of a text; either annotation may be missing.</summary>
    internal IEnumerable<Example> Of(ReportText text, AnalysedText? analysis, AttributedText? gold)
    {
        var facts = new TextFacts(text);
        var rows = Rows(facts);
        var marks = new TokenMarks(text.Tokens.Count);
        if (analysis is not null)
        {
            Project(text, analysis, marks);
        }

        var statements = gold is null ? [] : gold.Attributions.Select(a => new GoldStatement(text, a, cues)).ToList();
        foreach (var (first, end) in Stretches.Of(text))
        {
            yield return Cut(new Source(facts, rows, marks), (first, end), statements, gold is not null);
        }
    }

    /// <summary>A relation of Universal Dependencies, version 2, under the name that version 1 has for it.</summary>
    internal static string Relation(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        var kind = colon < 0 ? relation : relation[..colon];
        var passive = relation.EndsWith(":pass", StringComparison.Ordinal);
        return kind switch
        {
            "obj" => "dobj",
            "obl" => "nmod",
            "flat" => "compound",
            "name" => "compound",
            "fixed" => "mwe",
            "neg" => "advmod",
            "nsubj" when passive => "nsubjpass",
            "csubj" when passive => "csubjpass",
            "aux" when passive => "auxpass",
            "nmod" when relation is "nmod:poss" => relation,
            _ => kind,
        };
    }

    private int[][] Rows(TextFacts facts)
    {
        var text = facts.Text;
        var list = new List<int>();
        var rows = new int[text.Tokens.Count][];
        for (var t = 0; t < rows.Length; t++)
        {
            list.Clear();
            forms.Add(text.Tokens[t].Span.In(text.Text), list);
            foreach (var place in facts.Places.Of(t))
            {
                list.Add(place + forms.Count);
            }

            rows[t] = [.. list];
        }

        return rows;
    }

    private void Project(ReportText text, AnalysedText analysis, TokenMarks marks)
    {
        var mine = new Dictionary<TextSpan, int>();
        for (var t = 0; t < text.Tokens.Count; t++)
        {
            mine[text.Tokens[t].Span] = t;
        }

        // The two versions of the scheme attach conjunctions and marks differently.
        for (var i = 0; i < analysis.Tokens.Count; i++)
        {
            var token = analysis.Tokens[i];
            if (!mine.TryGetValue(token.Span, out var t))
            {
                continue;
            }

            marks.Tags[t] = _tags.GetValueOrDefault(token.Tag, -1);
            marks.Names[t] = _names.GetValueOrDefault(token.Name, -1);
            var relation = Relation(token.Relation);
            marks.Relations[t] = _relations.GetValueOrDefault(relation, -1);
            if (token.Head >= 0 && relation is not "cc" and not "punct"
                && mine.TryGetValue(analysis.Tokens[token.Head].Span, out var head))
            {
                marks.Heads[t] = head;
            }
            else if (token.Head < 0 && relation == "root")
            {
                marks.Heads[t] = t;
            }
        }
    }

    private static Example Cut(Source source, (int First, int End) sentences, List<GoldStatement> statements,
        bool annotated)
    {
        var text = source.Facts.Text;
        int first = text.Sentences[sentences.First].FirstToken, end = text.Sentences[sentences.End - 1].EndToken;
        var anchors = Enumerable.Repeat(annotated ? AnchorKinds.None : -1, end - first).ToArray();
        var flat = Enumerable.Repeat(annotated ? SpanLabels.Outside : -1, end - first).ToArray();
        var windows = new Dictionary<int, int[]>();
        foreach (var statement in statements.Where(s => s.Anchor >= first && s.Anchor < end))
        {
            anchors[statement.Anchor - first] = statement.Kind;
            statement.Label(flat, first);
            foreach (var token in statement.AnchorTokens.Where(t => t >= first && t < end))
            {
                var window = AnchorWindow.Of(text, source.Facts.SentenceOf, token).Within(first, end);
                var labels = new int[window.End - window.First];
                statement.Label(labels, window.First);
                windows[token - first] = labels;
            }
        }

        int[] Part(int[] all) => all[first..end];
        return new Example
        {
            Facts = source.Facts,
            First = first,
            Rows = source.Rows[first..end],
            Tags = Part(source.Marks.Tags),
            Names = Part(source.Marks.Names),
            Relations = Part(source.Marks.Relations),
            Heads = Part(source.Marks.Heads).Select(h => h >= first && h < end ? h - first : -1).ToArray(),
            Sentences = text.Sentences.Skip(sentences.First).Take(sentences.End - sentences.First)
                .Select(s => (s.FirstToken - first, s.EndToken - first)).ToArray(),
            Anchors = anchors,
            Flat = flat,
            Labels = windows,
            HasStatements = annotated,
        };
    }

    private static Dictionary<string, int> Index(IReadOnlyList<string> labels) =>
        labels.Select(static (label, i) => (label, i)).ToDictionary(static x => x.label, static x => x.i);

    private sealed record Source(TextFacts Facts, int[][] Rows, TokenMarks Marks);

    private sealed class TokenMarks(int count)
    {
        internal int[] Tags { get; } = Unknown(count);

        internal int[] Names { get; } = Unknown(count);

        internal int[] Relations { get; } = Unknown(count);

        internal int[] Heads { get; } = Unknown(count);

        private static int[] Unknown(int count)
        {
            var marks = new int[count];
            Array.Fill(marks, -1);
            return marks;
        }
    }
}
