using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OnRecord.Reports;

/// <summary>Decodes JSON strings, lone surrogates included, which .NET's own reader refuses.</summary>
internal static class JsonString
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The string or property name that <paramref name="reader"/> stands on. A lone surrogate becomes U+FFFD,
    /// so that the text keeps its length and can be written as UTF-8.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are not UTF-8.</exception>
    public static string Decode(ref Utf8JsonReader reader)
    {
        var written = Strict.GetString(reader.ValueSpan);
        return reader.ValueIsEscaped ? Unescape(written) : written;
    }

    /// <summary>Replaces each surrogate without a partner by U+FFFD.</summary>
    public static string ReplaceLoneSurrogates(string text)
    {
        var chars = text.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(chars[i]))
            {
                chars[i] = '\uFFFD';
            }
        }

        return new string(chars);
    }

    private static string Unescape(string written)
    {
        var text = new StringBuilder(written.Length);
        var escapedUnits = false;
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                text.Append(written[i]);
                continue;
            }

            i++;
            escapedUnits |= written[i] == 'u';
            text.Append(written[i] == 'u' ? CodeUnit(written, i + 1) : Escaped(written[i]));
            i += written[i] == 'u' ? 4 : 0;
        }

        return escapedUnits ? ReplaceLoneSurrogates(text.ToString()) : text.ToString();
    }

    private static char CodeUnit(string written, int start) =>
        (char)int.Parse(written.AsSpan(start, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Escaped(char letter)
    {
        return letter switch
        {
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => letter,
        };
    }
}
