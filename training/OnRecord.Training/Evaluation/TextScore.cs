using OnRecord.Training.Corpora;

namespace OnRecord.Training.Evaluation;

/// <summary>How well the attributions of one text were predicted.</summary>
public sealed class TextScore
{
    private static readonly StatementKind[] Kinds = [StatementKind.Direct, StatementKind.Mixed, StatementKind.Indirect];
    private readonly Tally[] _tallies = new Tally[ScoreRows.All.Count];
    private readonly bool[] _hits;

    private TextScore(int predicted) => _hits = new bool[predicted];

    /// <summary>One flag a predicted attribution, in the order given: whether it counts as attributed.</summary>
    public IReadOnlyList<bool> Hits => _hits;

    /// <summary>The counts of one row.</summary>
    public Tally this[ScoreRow row]
    {
        get => _tallies[(int)row];
        private set => _tallies[(int)row] = value;
    }

    /// <summary>Scores <paramref name="predicted"/> against <paramref name="gold"/>. Attributions whose content has no
    /// word count on neither side.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TextScore Of(string text, IReadOnlyList<Attribution> gold, IReadOnlyList<Attribution> predicted)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(predicted);
        var words = TextWords.From(text);
        var order = new List<int>();
        var sides = new Sides(words, Sides.Cut(words, gold, null), Sides.Cut(words, predicted, order));
        var score = new TextScore(predicted.Count);
        score.CountPairs(sides);
        score.CountKinds(sides);
        score.CountWords(sides);
        foreach (var (_, hit) in sides.Attributed)
        {
            score._hits[order[hit]] = true;
        }

        return score;
    }

    private void CountPairs(Sides sides)
    {
        Count(ScoreRow.Found, sides, sides.Found.Count);
        Count(ScoreRow.Attributed, sides, sides.Attributed.Count);
        Count(ScoreRow.ContentEqual, sides,
            sides.Found.Count(pair => sides.Gold[pair.Gold].Content.Same(sides.Predicted[pair.Predicted].Content)));
        Count(ScoreRow.AllEqual, sides,
            sides.Found.Count(pair => sides.Gold[pair.Gold].Same(sides.Predicted[pair.Predicted])));
    }

    private void Count(ScoreRow row, Sides sides, int hits) =>
        this[row] = new Tally(hits, sides.Gold.Count, hits, sides.Predicted.Count);

    private void CountKinds(Sides sides)
    {
        var gold = sides.Gold.Select(item => sides.Words.KindOf(item.Content)).ToArray();
        var predicted = sides.Predicted.Select(item => sides.Words.KindOf(item.Content)).ToArray();
        for (var i = 0; i < Kinds.Length; i++)
        {
            var kind = Kinds[i];
            this[ScoreRow.Direct + i] = new Tally(
                sides.Attributed.Count(pair => gold[pair.Gold] == kind),
                gold.Count(item => item == kind),
                sides.Attributed.Count(pair => predicted[pair.Predicted] == kind),
                predicted.Count(item => item == kind));
        }
    }

    private void CountWords(Sides sides)
    {
        CountWords(ScoreRow.ContentWords, sides, item => item.Content);
        CountWords(ScoreRow.SourceWords, sides, item => item.Source);
        CountWords(ScoreRow.CueWords, sides, item => item.Cue);
    }

    private void CountWords(ScoreRow row, Sides sides, Func<AttributionWords, WordSet> role)
    {
        var gold = WordSet.Union(sides.Gold.Select(role));
        var predicted = WordSet.Union(sides.Predicted.Select(role));
        var shared = gold.Shared(predicted);
        this[row] = new Tally(shared, gold.Count, shared, predicted.Count);
    }

    private sealed class Sides(TextWords words, List<AttributionWords> gold, List<AttributionWords> predicted)
    {
        public TextWords Words { get; } = words;

        public List<AttributionWords> Gold { get; } = gold;

        public List<AttributionWords> Predicted { get; } = predicted;

        public List<(int Gold, int Predicted)> Found { get; } = AttributionMatching.Match(gold, predicted);

        public List<(int Gold, int Predicted)> Attributed => field ??=
            Found.FindAll(pair => Gold[pair.Gold].SharesSource(Predicted[pair.Predicted]));

        public static List<AttributionWords> Cut(
            TextWords words, IReadOnlyList<Attribution> attributions, List<int>? order)
        {
            var cut = new List<AttributionWords>(attributions.Count);
            for (var i = 0; i < attributions.Count; i++)
            {
                var item = AttributionWords.From(words, attributions[i]);
                if (!item.Content.IsEmpty)
                {
                    cut.Add(item);
                    order?.Add(i);
                }
            }

            return cut;
        }
    }
}
