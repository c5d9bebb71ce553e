using OnRecord.Tagging;

namespace OnRecord.Tests.Checks.Faults;

/// <summary>Words of a report with one of them changed, put in or left out, so that they stay English but say something
/// else.</summary>
internal static class Altered
{
    /// <summary>Each way in which the words of a span can be changed, one place for each.</summary>
    public static IEnumerable<(string Kind, string Words)> Of(CleanReport clean, TextSpan span)
    {
        (string, string?)[] ways =
        [
            ("a near word", Near(clean, span)),
            ("another adjective", Other(clean, span, PartOfSpeech.Adjective, "adjectives")),
            ("another noun", Other(clean, span, PartOfSpeech.Noun, "nouns")),
            ("another plural noun", Other(clean, span, PartOfSpeech.Nouns, "plurals")),
            ("an adjective left out", Without(clean, span)),
            ("an adjective added", With(clean, span)),
            ("another number", OtherNumber(clean, span)),
        ];
        return ways.Where(way => way.Item2 is not null).Select(way => (way.Item1, way.Item2!));
    }

    private static string? Other(CleanReport clean, TextSpan span, PartOfSpeech part, string list)
    {
        foreach (var token in Tokens(clean, span, part))
        {
            var old = clean.Words(token);
            if (FaultWords.NewTo(clean, list, token.Start, word => StartsLike(word, old)) is { } other)
            {
                return Put(clean, span, token, other);
            }
        }

        return null;
    }

    private static string? Near(CleanReport clean, TextSpan span)
    {
        var tokens = Tokens(clean, span, PartOfSpeech.Adjective).Concat(Tokens(clean, span, PartOfSpeech.Noun));
        foreach (var token in tokens)
        {
            var old = clean.Words(token);
            if (FaultWords.Rows("alike").FirstOrDefault(row => row[0] == old) is { } row && StartsLike(row[1], old))
            {
                return Put(clean, span, token, row[1]);
            }
        }

        return null;
    }

    // "a long wait": without the adjective the article must still fit.
    private static string? Without(CleanReport clean, TextSpan span)
    {
        foreach (var token in Tokens(clean, span, PartOfSpeech.Adjective))
        {
            var next = clean.Facts.TokensIn(token).End;
            if (PartAt(clean, next) is PartOfSpeech.Noun or PartOfSpeech.Nouns
                && PartAt(clean, next - 2) == PartOfSpeech.Determiner
                && StartsLike(clean.Facts.Word(next).ToString(), clean.Words(token)))
            {
                return Put(clean, span, token with { End = token.End + 1 }, "");
            }
        }

        return null;
    }

    private static string? With(CleanReport clean, TextSpan span)
    {
        foreach (var token in Tokens(clean, span, PartOfSpeech.Noun).Concat(Tokens(clean, span, PartOfSpeech.Nouns)))
        {
            if (PartAt(clean, clean.Facts.TokensIn(token).First - 1) == PartOfSpeech.Determiner
                && FaultWords.NewTo(clean, "adjectives", token.Start, word => StartsLike(word, clean.Words(token))) is { } word)
            {
                return Put(clean, span, token, $"{word} {clean.Words(token)}");
            }
        }

        return null;
    }

    private static string? OtherNumber(CleanReport clean, TextSpan span)
    {
        var token = Tokens(clean, span, PartOfSpeech.Number)
            .FirstOrDefault(token => Numbers.Other(clean.Words(token)) is not null);
        return token.IsEmpty ? null : Put(clean, span, token, Numbers.Other(clean.Words(token))!);
    }

    private static IEnumerable<TextSpan> Tokens(CleanReport clean, TextSpan span, PartOfSpeech part)
    {
        var (first, end) = clean.Facts.TokensIn(span);
        return Enumerable.Range(first, end - first).Where(token => PartAt(clean, token) == part)
            .Select(token => clean.Reading.Text.Tokens[token].Span)
            .Where(token => span.Contains(token) && IsChangeable(clean.Words(token)));
    }

    private static bool IsChangeable(string word) => word.All(char.IsLetterOrDigit) && !char.IsUpper(word[0])
        && !FaultWords.Of("unchanged").Contains(word.ToLowerInvariant());

    private static PartOfSpeech PartAt(CleanReport clean, int token) =>
        token >= 0 && token < clean.Facts.Tags.Parts.Length ? clean.Facts.Tags.Parts[token] : PartOfSpeech.Other;

    private static string Put(CleanReport clean, TextSpan span, TextSpan token, string words) =>
        clean.Text[span.Start..token.Start] + words + clean.Text[token.End..span.End];

    private static bool StartsLike(string word, string other) => IsVowel(word[0]) == IsVowel(other[0]);

    private static bool IsVowel(char letter) => "aeiouAEIOU".Contains(letter);
}
