namespace OnRecord.People.Names;

/// <summary>Which words of two names stand for each other.</summary>
internal sealed class NameAlignment
{
    private readonly ComparableName _one;
    private readonly ComparableName _other;
    private readonly int[] _partnerOfOne;
    private readonly int[] _partnerOfOther;
    private readonly List<WordPair> _pairs = [];

    /// <summary>Pairs the words of two names: the most alike first, and those of one part before others.</summary>
    public NameAlignment(ComparableName one, ComparableName other)
    {
        (_one, _other) = (one, other);
        _partnerOfOne = Unpaired(one);
        _partnerOfOther = Unpaired(other);
        Pair();
        _pairs.AddRange(PairJoined(one, other, _partnerOfOne, _partnerOfOther));
        _pairs.AddRange(PairJoined(other, one, _partnerOfOther, _partnerOfOne).Select(pair => pair.Turned));
    }

    /// <summary>The words of the first name without a partner.</summary>
    public IEnumerable<ComparedWord> AloneInOne => Alone(_one, _partnerOfOne);

    /// <summary>The words of the second name without a partner.</summary>
    public IEnumerable<ComparedWord> AloneInOther => Alone(_other, _partnerOfOther);

    /// <summary>The pairs; a word that stands for two has two.</summary>
    public IReadOnlyList<WordPair> Pairs => _pairs;

    private static int[] Unpaired(ComparableName name)
    {
        var partners = new int[name.Words.Count];
        Array.Fill(partners, -1);
        return partners;
    }

    private static IEnumerable<ComparedWord> Alone(ComparableName name, int[] partners) =>
        name.Words.Where((_, index) => partners[index] < 0);

    private void Pair()
    {
        var candidates = new List<(int Rank, int One, int Other, WordLikeness Likeness)>();
        for (var i = 0; i < _one.Words.Count; i++)
        {
            for (var j = 0; j < _other.Words.Count; j++)
            {
                var (one, other) = (_one.Words[i], _other.Words[j]);
                var likeness = one.LikenessTo(other);
                if (likeness != WordLikeness.None)
                {
                    candidates.Add((Rank(one, other, likeness), i, j, likeness));
                }
            }
        }

        foreach (var (_, i, j, likeness) in candidates.OrderByDescending(candidate => candidate.Rank)
            .ThenBy(candidate => candidate.One + candidate.Other))
        {
            if (_partnerOfOne[i] < 0 && _partnerOfOther[j] < 0)
            {
                (_partnerOfOne[i], _partnerOfOther[j]) = (j, i);
                _pairs.Add(new WordPair(_one.Words[i], _other.Words[j], likeness));
            }
        }
    }

    // "Mohammadhasni" for "Mohammad Hasni", "Jongun" for "Jong-un".
    private static List<WordPair> PairJoined(
        ComparableName one, ComparableName other, int[] partnerOfOne, int[] partnerOfOther)
    {
        var pairs = new List<WordPair>();
        for (var i = 0; i < partnerOfOne.Length - 1; i++)
        {
            var joined = one.Words[i].Pinyin + one.Words[i + 1].Pinyin;
            if (partnerOfOne[i] < 0 && partnerOfOne[i + 1] < 0
                && FindAlone(other, partnerOfOther, joined) is >= 0 and var partner)
            {
                (partnerOfOne[i], partnerOfOne[i + 1], partnerOfOther[partner]) = (partner, partner, i);
                pairs.Add(new WordPair(one.Words[i], other.Words[partner], WordLikeness.Equal));
                pairs.Add(new WordPair(one.Words[i + 1], other.Words[partner], WordLikeness.Equal));
            }
        }

        return pairs;
    }

    private static int FindAlone(ComparableName name, int[] partners, string word)
    {
        var key = NameKey.Of(word);
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] < 0 && name.Words[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Rank(ComparedWord one, ComparedWord other, WordLikeness likeness) =>
        ((int)likeness * 3) + (one.Role == other.Role ? 2 : one.IsForename == other.IsForename ? 1 : 0);
}
