using System.Text;

namespace OnRecord.Cli.Screens;

/// <summary>Text for a terminal, wrapped at spaces, in ink where the terminal knows colours.</summary>
internal sealed class InkedText(int width, bool colour)
{
    private readonly StringBuilder _text = new();
    private readonly List<(string Text, Ink Ink)> _word = [];
    private int _wordColumns;
    private int _column;
    private bool _space;
    private Ink _ink;

    /// <summary>Columns left free before each line.</summary>
    public int Indent { get; set; }

    /// <summary>Adds text, which may hold spaces but no new lines; a word may be added in several parts.</summary>
    public InkedText Add(string text, Ink ink = Ink.Plain)
    {
        for (var from = 0; from < text.Length;)
        {
            var space = text.IndexOf(' ', from);
            AddPart(text[from..(space < 0 ? text.Length : space)], ink);
            if (space < 0)
            {
                break;
            }

            EndWord();
            _space = true;
            from = space + 1;
        }

        return this;
    }

    /// <summary>Adds text whose spaces stay as they are; it is never wrapped.</summary>
    public InkedText AddVerbatim(string text, Ink ink = Ink.Plain)
    {
        AddPart(text, ink);
        return this;
    }

    /// <summary>True when inks can be told apart.</summary>
    public bool HasColours => colour;

    /// <summary>Ends the line.</summary>
    public InkedText EndLine()
    {
        EndWord();
        NewLine();
        return this;
    }

    /// <summary>All that was added; the last line ended.</summary>
    public override string ToString() => _text.ToString();

    private void AddPart(string part, Ink ink)
    {
        if (part.Length > 0)
        {
            _word.Add((part, ink));
            _wordColumns += Columns.Of(part);
        }
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        PlaceWord();
        foreach (var (text, ink) in _word)
        {
            Use(ink);
            _text.Append(text);
        }

        _column += _wordColumns;
        _word.Clear();
        _wordColumns = 0;
    }

    // Before the word stands a new line, one space, or nothing.
    private void PlaceWord()
    {
        if (_column > Indent && _column + (_space ? 1 : 0) + _wordColumns > width)
        {
            NewLine();
        }

        if (_column == 0)
        {
            _text.Append(' ', Indent);
            _column = Indent;
        }
        else if (_space)
        {
            // A space between two words in the same ink is in that ink too, so that underlines run through.
            Use(_word[0].Ink == _ink ? _ink : Ink.Plain);
            _text.Append(' ');
            _column++;
        }

        _space = false;
    }

    private void NewLine()
    {
        Use(Ink.Plain);
        _text.Append('\n');
        _column = 0;
        _space = false;
    }

    private void Use(Ink ink)
    {
        if (colour && ink != _ink)
        {
            _text.Append("\u001b[0").Append(Code(ink)).Append('m');
        }

        _ink = ink;
    }

    private static string Code(Ink ink) => ink switch
    {
        Ink.Content => ";36",
        Ink.Source => ";1",
        Ink.Cue => ";3;33",
        Ink.Faint => ";2",
        Ink.Strong => ";1",
        Ink.Error => ";1;31",
        Ink.Warning => ";1;33",
        Ink.Note => ";1;36",
        _ => "",
    };
}
