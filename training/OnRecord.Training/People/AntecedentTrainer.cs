using OnRecord.Neural;
using OnRecord.Statements;
using OnRecord.Training.Corpora;
using OnRecord.Training.Statements;

namespace OnRecord.Training.People;

/// <summary>Learns whom "he" and "she" stand for.</summary>
internal sealed class AntecedentTrainer(StatementFinder finder)
{
    // Every tenth text shows how well what was learned from the others does.
    private const int Parts = 10;

    /// <summary>Trees over all texts; prints how often the trees of nine in ten texts are right on the tenth.</summary>
    internal ObliviousTrees Train(params (string Name, IReadOnlyList<CoreferenceText> Texts)[] corpora)
    {
        List<(float[][] Rows, int Right)> learned = [];
        List<(string Name, List<(float[][] Rows, int Right)> Pronouns)> kept = [];
        foreach (var (name, texts) in corpora)
        {
            var byPeople = name != "PolNeAR";
            learned.AddRange(Examples(texts.Where(static (_, i) => i % Parts != 0), byPeople));
            kept.Add((name, Examples(texts.Where(static (_, i) => i % Parts == 0), byPeople)));
        }

        var trees = Fit(learned);
        foreach (var (name, pronouns) in kept)
        {
            foreach (var kind in pronouns.GroupBy(static p => p.Rows[0][^4] > 0))
            {
                var right = kind.Count(pronoun => Best(trees, pronoun.Rows) == pronoun.Right);
                Console.WriteLine($"{(kind.Key ? "descriptions" : "pronouns")} of {name}: {right} of {kind.Count()} right");
            }
        }

        return Fit([.. learned, .. kept.SelectMany(static k => k.Pronouns)]);
    }

    private List<(float[][] Rows, int Right)> Examples(IEnumerable<CoreferenceText> texts, bool withDescriptions)
    {
        var examples = new AntecedentExamples(finder) { WithDescriptions = withDescriptions };
        foreach (var text in texts)
        {
            examples.Add(text);
        }

        return examples.Rows;
    }

    private static ObliviousTrees Fit(List<(float[][] Rows, int Right)> pronouns)
    {
        var rows = pronouns.SelectMany(static p => p.Rows.Select((row, i) => (Row: row, Right: i == p.Right))).ToList();
        Console.WriteLine($"{pronouns.Count} pronouns, {rows.Count} candidates");
        var booster = new TreeBooster { Depth = 5, Trees = 96, Rate = 0.12 };
        return booster.Fit(rows.ConvertAll(static r => r.Row), rows.ConvertAll(static r => r.Right));
    }

    private static int Best(ObliviousTrees trees, float[][] rows)
    {
        var best = 0;
        for (var i = 1; i < rows.Length; i++)
        {
            best = trees.Sum(rows[i]) > trees.Sum(rows[best]) ? i : best;
        }

        return rows[best][^4] > 0 && trees.Sum(rows[best]) < 0 ? -1 : best;
    }
}
