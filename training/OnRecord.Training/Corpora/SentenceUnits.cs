using System.Text;

namespace OnRecord.Training.Corpora;

/// <summary>A sentence's text and its written units: a word, or a range such as <c>3-4</c> with its words.</summary>
internal sealed class SentenceUnits
{
    private readonly string _path;
    private readonly List<(ConlluRow Written, List<ConlluRow> Words)> _units = [];

    /// <summary>Groups the rows; empty nodes, which are not written, are left out.</summary>
    /// <exception cref="OnRecordException">OR9302: word ids don't count up from 1.</exception>
    public SentenceUnits(string path, ConlluSentence sentence)
    {
        _path = path;
        Group(sentence.Rows);
        Text = sentence.Comment("text") ?? Rebuilt();
    }

    /// <summary>The comment <c># text</c>, or where there is none the units joined as <c>SpaceAfter</c> says.</summary>
    public string Text { get; }

    /// <summary>False when the next sentence follows without a space.</summary>
    public bool SpaceAfter => _units.Count == 0 || _units[^1].Written.SpaceAfter;

    /// <summary>The words with their places in <see cref="Text"/>.</summary>
    /// <exception cref="OnRecordException">OR9302: a unit isn't found where it should stand.</exception>
    public IEnumerable<(ConlluRow Row, TextSpan Span)> Words()
    {
        var position = 0;
        foreach (var (written, words) in _units)
        {
            position = StartOf(written, position);
            var end = position + written.Form.Length;
            for (var i = 0; i < words.Count; i++)
            {
                // Parts of a range share its letters by their lengths; where they don't add up, the last one gives way.
                var partEnd = i == words.Count - 1 ? end : Math.Min(position + words[i].Form.Length, end);
                yield return (words[i], new TextSpan(position, partEnd));
                position = partEnd;
            }
        }
    }

    private void Group(IReadOnlyList<ConlluRow> rows)
    {
        var (rangeEnd, id) = (0, 0);
        foreach (var row in rows)
        {
            if (row.IsRange)
            {
                rangeEnd = row.RangeEnd();
                _units.Add((row, []));
            }
            else if (row.IsWord)
            {
                Expect(row, ++id);
                AddWord(row, shared: id <= rangeEnd);
            }
        }
    }

    private void AddWord(ConlluRow row, bool shared)
    {
        if (shared)
        {
            _units[^1].Words.Add(row);
        }
        else
        {
            _units.Add((row, [row]));
        }
    }

    private void Expect(ConlluRow row, int id)
    {
        if (row.Id != $"{id}")
        {
            throw ConlluFile.Broken(_path, row.Line, $"has the id \"{row.Id}\" where {id} should come");
        }
    }

    private int StartOf(ConlluRow written, int position)
    {
        while (position < Text.Length && char.IsWhiteSpace(Text[position]))
        {
            position++;
        }

        return Text.AsSpan(position).StartsWith(written.Form, StringComparison.Ordinal)
            ? position
            : throw ConlluFile.Broken(
                _path, written.Line, $"has the form \"{written.Form}\", which its \"# text\" lacks");
    }

    private string Rebuilt()
    {
        var text = new StringBuilder();
        foreach (var (written, _) in _units)
        {
            text.Append(written.Form).Append(written.SpaceAfter ? " " : "");
        }

        return text.ToString().TrimEnd();
    }
}
