using OnRecord.Text;

namespace OnRecord.Tagging;

/// <summary>Which quotation each token stands in.</summary>
internal sealed class TokenQuotations
{
    /// <summary>Outside all quotations.</summary>
    internal const byte Outside = 0;

    /// <summary>The mark that opens a quotation of the report's own text.</summary>
    internal const byte Opens = 1;

    /// <summary>Inside one.</summary>
    internal const byte Inside = 2;

    /// <summary>Inside a quotation inside one, its marks included.</summary>
    internal const byte Deeper = 3;

    /// <summary>The mark that closes a quotation of the report's own text.</summary>
    internal const byte Closes = 4;

    /// <summary>Inside one that single marks make.</summary>
    internal const byte InsideSingle = 5;

    private readonly int[] _outer;
    private readonly byte[] _states;
    private readonly int[] _lengths;

    private TokenQuotations(int tokens)
    {
        _outer = new int[tokens];
        Array.Fill(_outer, -1);
        _states = new byte[tokens];
        _lengths = new int[tokens];
    }

    /// <summary>Index of the outermost quotation that holds the token, its marks included; −1 for none.</summary>
    internal int Outer(int token) => _outer[token];

    /// <summary>One of the constants above.</summary>
    internal byte State(int token) => _states[token];

    /// <summary>Number of tokens in the outermost quotation that holds the token; 0 outside.</summary>
    internal int Length(int token) => _lengths[token];

    /// <summary>Goes through the quotations once.</summary>
    internal static TokenQuotations Of(ReportText text)
    {
        var result = new TokenQuotations(text.TokenSpan.Length);
        var token = 0;
        var deeper = 0;
        for (var q = 0; q < text.Quotations.Count; q++)
        {
            var quotation = text.Quotations[q];
            if (quotation.Depth == 0)
            {
                while (token < text.TokenSpan.Length && text.TokenSpan[token].Span.End <= quotation.Span.Start)
                {
                    token++;
                }

                result.Fill(text, q, token);
            }
            else
            {
                deeper = Math.Max(deeper, token);
                while (deeper < text.TokenSpan.Length && text.TokenSpan[deeper].Span.End <= quotation.Span.Start)
                {
                    deeper++;
                }

                result.Deepen(text, quotation, deeper);
            }
        }

        return result;
    }

    private void Fill(ReportText text, int index, int first)
    {
        var quotation = text.Quotations[index];
        var end = first;
        while (end < text.TokenSpan.Length && text.TokenSpan[end].Span.Start < quotation.Span.End)
        {
            end++;
        }

        var single = text.Text[quotation.Span.Start] is '\'' or '‘' or '’' && quotation.Inner.Start - quotation.Span.Start == 1;
        for (var t = first; t < end; t++)
        {
            var span = text.TokenSpan[t].Span;
            _outer[t] = index;
            _lengths[t] = end - first;
            _states[t] = span.End <= quotation.Inner.Start ? Opens
                : span.Start >= quotation.Inner.End ? Closes
                : single ? InsideSingle : Inside;
        }
    }

    private void Deepen(ReportText text, Quotation quotation, int token)
    {
        for (var t = token; t < text.TokenSpan.Length && text.TokenSpan[t].Span.Start < quotation.Span.End; t++)
        {
            if (quotation.Span.Contains(text.TokenSpan[t].Span))
            {
                _states[t] = Deeper;
            }
        }
    }
}
