namespace OnRecord.Wordings.Index;

/// <summary>
/// Takes a wording apart into features, 32-bit hashes by which the index finds it: each pair of neighbouring words, so
/// that one word changed among four still leaves a pair; in short wordings also each word with the next but one, so
/// that a word dropped or added leaves more; a third word behind pairs of short, thus frequent words ("of the"), which
/// alone stand in too many wordings; and the whole, so that the same words are found however common their pairs are.
/// </summary>
internal sealed class FeatureReader
{
    /// <summary>Words behind this many are not indexed; no quotation in the news is as long.</summary>
    public const int MaxWords = 2048;

    /// <summary>Up to this many words a wording is short.</summary>
    private const int ShortWording = 8;

    /// <summary>Letters that a pair of frequent words has at most; half the words of English running text have at most
    /// three.</summary>
    private const int FewLetters = 6;

    private const ulong PairSalt = 0x5061_6972;
    private const ulong TripleSalt = 0x5472_6970_6C65;
    private const ulong WholeSalt = 0x5768_6F6C_65;

    private readonly List<Word> _words = [];
    private readonly List<uint> _features = [];

    /// <summary>How many words the last wording read has.</summary>
    public int Words => _words.Count;

    /// <summary>The features of a wording in order of place, the whole first; some may stand twice. Valid until the
    /// next call.</summary>
    /// <param name="wording">Folded words divided by spaces.</param>
    public List<uint> Read(ReadOnlySpan<char> wording)
    {
        Split(wording);
        _features.Clear();
        if (_words.Count == 0)
        {
            return _features;
        }

        _features.Add(Whole());
        for (var at = 0; at + 1 < _words.Count; at++)
        {
            AddFrom(at);
        }

        return _features;
    }

    private void AddFrom(int at)
    {
        var (first, second) = (_words[at], _words[at + 1]);
        var pair = WordHashes.Joined(first.Hash ^ PairSalt, second.Hash);
        _features.Add((uint)(pair >> 32));
        if (at + 2 >= _words.Count)
        {
            return;
        }

        var third = _words[at + 2];
        if (first.Letters + second.Letters <= FewLetters)
        {
            _features.Add((uint)(WordHashes.Joined(pair ^ TripleSalt, third.Hash) >> 32));
        }

        if (_words.Count <= ShortWording)
        {
            _features.Add((uint)(WordHashes.Joined(first.Hash ^ PairSalt, third.Hash) >> 32));
        }
    }

    private void Split(ReadOnlySpan<char> wording)
    {
        _words.Clear();
        foreach (var range in wording.Split(' '))
        {
            var word = wording[range];
            if (!word.IsEmpty && _words.Count < MaxWords)
            {
                _words.Add(new Word(WordHashes.Of(word), word.Length));
            }
        }
    }

    private uint Whole()
    {
        var hash = WholeSalt;
        foreach (var word in _words)
        {
            hash = WordHashes.Joined(hash, word.Hash);
        }

        return (uint)(hash >> 32);
    }

    private readonly record struct Word(ulong Hash, int Letters);
}
