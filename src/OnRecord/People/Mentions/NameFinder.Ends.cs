using OnRecord.People.Names;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord.People.Mentions;

/// <content>How far a name goes.</content>
internal sealed partial class NameFinder
{
    // "Mr. Smith": whatever follows is a person.
    private bool IsPersonalTitle(int t) =>
        _facts.Word(t) is "Mr." or "Mrs." or "Ms." or "Mr" or "Mrs" or "Ms" or "Miss" or "Dr." or "Dr";

    private int NameEnd(int first, int end)
    {
        var t = LabelEnd(first, end);
        var goesOn = _facts.Tags.Names[first] is not (1 or 2) && char.IsUpper(_facts.Word(t - 1)[0])
            && SpeakerNouns.Find(_facts.Word(t - 1)) is { Kind: SpeakerKind.Organisation };
        return goesOn ? OfEnd(t, end) : t;
    }

    private int LabelEnd(int first, int end)
    {
        var t = first + 1;
        while (t < end && _facts.Tags.Names[t] == (_facts.Tags.Names[first] | 1) + 1)
        {
            t++;
        }

        return t;
    }

    // "Committee for a Cleaner Harbour": what "of" and "for" join in capitals belongs to the name.
    private int OfEnd(int behind, int end)
    {
        var t = behind;
        if (t + 1 < end && _facts.Word(t) is "of" or "for" or "on" or "to")
        {
            t += _facts.Word(t + 1) is "a" or "the" ? 2 : 1;
            var first = t;
            while (t < end && char.IsUpper(_facts.Word(t)[0]) && _facts.Text.TokenSpan[t].Kind == TokenKind.Word)
            {
                t++;
            }

            return t > first ? t : behind;
        }

        return behind;
    }

    // A person's name goes on over a nickname in quotation marks, and where the tagger begins anew in the middle of it.
    private int PersonEnd(int first, int end)
    {
        for (var t = NameEnd(first, end); ;)
        {
            var nickname = NicknameEnd(t, end);
            if (t < end && IsPerson(t) && IsName(t - 1) && !IsTitle(t, t + 1))
            {
                t = NameEnd(t, end);
            }
            else if (t == first + 1 && t < end && _facts.Tags.Names[t] == 0 && IsName(t)
                && NameKnowledge.IsGivenName(_facts.Word(first)))
            {
                t++;
            }
            else if (nickname > t && nickname < end && (IsPerson(nickname) || IsName(nickname)))
            {
                t = IsPerson(nickname) ? NameEnd(nickname, end) : nickname + 1;
            }
            else
            {
                return t;
            }
        }
    }

    private int NicknameEnd(int open, int end)
    {
        if (open + 2 >= end || _facts.Text.TokenSpan[open].Kind != TokenKind.QuotationMark)
        {
            return -1;
        }

        var t = open + 1;
        while (t < end && t < open + 3 && IsName(t))
        {
            t++;
        }

        return t > open + 1 && t < end && _facts.Text.TokenSpan[t].Kind == TokenKind.QuotationMark ? t + 1 : -1;
    }

    private bool IsPerson(int t) => _facts.Tags.Names[t] is 1 or 2;

    private bool IsName(int t) => _facts.Tags.Parts[t] == PartOfSpeech.ProperNoun && char.IsUpper(_facts.Word(t)[0]);

    private bool IsCapitals(int t) => _facts.Word(t) is { Length: > 2 } word && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
}
