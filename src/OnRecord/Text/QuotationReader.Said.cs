namespace OnRecord.Text;

internal sealed partial class QuotationReader
{
    private const int MostWordsBesideSaid = 5;

    // "I will go, he said. …": the words before such a phrase were quoted, the phrase was not. Only a phrase that ends
    // its clause counts, for speakers tell what others said too.
    // What was looked at once is not looked at again, however many marks stand in the quotation.
    private int EndBeforeSaid(int level, int limit)
    {
        var (mark, found, from) = _open[level];
        var at = from;
        while (at + 2 < limit)
        {
            if (_text[at] is ',' or '?' or '!' && Characters.IsSpace(_text[at + 1]) && IsSaidPhrase(at + 2, limit))
            {
                return at + 1;
            }

            at++;
        }

        _open[level] = (mark, found, at);
        return -1;
    }

    private bool IsSaidPhrase(int at, int limit)
    {
        var verbs = 0;
        for (var words = 0; words < MostWordsBesideSaid; words++)
        {
            var word = WordAt(at);
            if (word.IsEmpty)
            {
                return false;
            }

            if (WordLists.SaidVerbs.Contains(word))
            {
                verbs++;
            }
            else if (!Characters.IsUpper(word[0]) && word is not ("he" or "she" or "they"))
            {
                return false;
            }

            at += word.Length;
            if (at >= limit || _text[at] is '.' or ',')
            {
                return verbs == 1 && words > 0 && word is not "I";
            }

            at++;
        }

        return false;
    }
}
