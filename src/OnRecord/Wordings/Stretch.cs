namespace OnRecord.Wordings;

/// <summary>A run of words of one wording beside the run of another that stands in the same place.</summary>
/// <param name="One">Indexes of the words of the first, end exclusive; may be empty.</param>
/// <param name="Other">Indexes of the words of the second, end exclusive; may be empty.</param>
/// <param name="IsEqual">True when the runs hold the same words.</param>
internal readonly record struct Stretch(TextSpan One, TextSpan Other, bool IsEqual)
{
    /// <summary>Cuts two aligned wordings into stretches, equal ones and others by turns; together they hold every word
    /// of both.</summary>
    internal static List<Stretch> Of(FoldedWords one, FoldedWords other, WordAlignment alignment)
    {
        var stretches = new List<Stretch>();
        var partners = alignment.Partners;
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            var (fromOne, fromOther) = (i, j);
            while (i < one.Count && partners[i] == j && one.Words[i].Key == other.Words[j].Key)
            {
                (i, j) = (i + 1, j + 1);
            }

            Add(stretches, (fromOne, i), (fromOther, j), isEqual: true);
            (fromOne, fromOther) = (i, j);
            while (i < one.Count && !(partners[i] >= 0 && one.Words[i].Key == other.Words[partners[i]].Key))
            {
                i++;
            }

            j = i < one.Count ? partners[i] : other.Count;
            Add(stretches, (fromOne, i), (fromOther, j), isEqual: false);
        }

        return stretches;
    }

    private static void Add(List<Stretch> stretches, (int From, int To) one, (int From, int To) other, bool isEqual)
    {
        if (one.From < one.To || other.From < other.To)
        {
            stretches.Add(new Stretch(new TextSpan(one.From, one.To), new TextSpan(other.From, other.To), isEqual));
        }
    }
}
