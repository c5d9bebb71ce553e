using OnRecord.People.Mentions;
using OnRecord.Statements;
using OnRecord.Tagging;

namespace OnRecord.People;

/// <summary>Finds whom the sources of statements denote.</summary>
internal sealed class SpeakerFinder
{
    private readonly TextFacts _facts;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly Discourse _discourse;
    private readonly Found?[] _found;
    private readonly Dictionary<string, Entity> _byWords = new(StringComparer.Ordinal);
    private Entity? _author;

    private SpeakerFinder(TextFacts facts, IReadOnlyList<Statement> statements, DiscourseOptions options)
    {
        (_facts, _statements) = (facts, statements);
        _discourse = Discourse.Read(facts, statements, options);
        _found = new Found?[statements.Count];
    }

    /// <summary>For each statement its speaker as an entity, null where that can't be told; and whom the text mentions.</summary>
    internal static (Found?[] Found, Discourse Discourse) Find(
        TextFacts facts, IReadOnlyList<Statement> statements, DiscourseOptions options)
    {
        var finder = new SpeakerFinder(facts, statements, options);
        for (var i = 0; i < statements.Count; i++)
        {
            finder._found[i] = finder.Find(i);
        }

        finder.FindFirstPersons();
        finder.FindUnsaid();
        return (finder._found, finder._discourse);
    }

    private Found? Find(int statement)
    {
        var shape = _discourse.Sources.Read(_statements[statement].Source);
        return shape.Form switch
        {
            SourceForm.Pronoun => Pronoun(shape),
            SourceForm.Name => Named(shape),
            SourceForm.Description => Described(shape),
            SourceForm.Several => new Found(Pair(shape) ?? ByWords(shape, SpeakerKind.Group), Trust.OtherWords),
            _ => null,
        };
    }

    private Found? Pronoun(SourceShape shape)
    {
        var link = Pronouns.Of(_facts.Word(shape.Head)) is PronounKind.Relative
            ? _discourse.Antecedents.Relative(shape.Head)
            : _discourse.LinkAt(shape.Head);
        return link is { } known ? new Found(known.Entity, known.Confidence) : null;
    }

    private Found Named(SourceShape shape) => new(_discourse.EntityOfName(shape.Name), _discourse.TrustInName(shape.Name));

    private Found Described(SourceShape shape)
    {
        if (_discourse.LinkAt(shape.Head) is { } link)
        {
            return new Found(link.Entity, link.Confidence);
        }

        var plural = _facts.Tags.Parts[shape.Head] is PartOfSpeech.Nouns or PartOfSpeech.ProperNouns;
        return new Found(ByWords(shape, plural ? SpeakerKind.Group : SpeakerKind.Unnamed), Trust.OtherWords);
    }

    private Entity? Pair(SourceShape shape)
    {
        var (one, other) = (_discourse.Sources.NameOf[shape.Head], _discourse.Sources.NameOf[shape.End - 1]);
        return one >= 0 && other >= 0 ? _discourse.Pair(_discourse.EntityOfName(one), _discourse.EntityOfName(other)) : null;
    }

    // Sources of the same words are one speaker's.
    private Entity ByWords(SourceShape shape, SpeakerKind kind)
    {
        var tokens = _facts.Text.TokenSpan;
        var span = new TextSpan(tokens[shape.First].Span.Start, tokens[shape.End - 1].Span.End);
        var words = SourceName.Fold(SourceName.In(_facts.Text.Text, [span]));
        var phrase = new NounPhrase(shape.First, shape.End, shape.Head);
        if (!_byWords.TryGetValue(words, out var entity))
        {
            _byWords[words] = entity = _discourse.Introduce(phrase, kind);
            entity.IsPlural = kind == SpeakerKind.Group;
        }

        entity.Add(new Mention(phrase, MentionForm.Description, _facts.SentenceOf[shape.Head], MentionRole.Other));
        return entity;
    }

    // "I" and "we": in words that somebody says that speaker, outside of them the author.
    private void FindFirstPersons()
    {
        for (var i = 0; i < _statements.Count; i++)
        {
            var shape = _found[i] is null ? _discourse.Sources.Read(_statements[i].Source) : SourceShape.Nobody;
            if (shape.Form == SourceForm.Pronoun && Pronouns.Of(_facts.Word(shape.Head)) is PronounKind.I or PronounKind.We)
            {
                _found[i] = FirstPerson(shape);
            }
        }
    }

    private Found? FirstPerson(SourceShape shape)
    {
        var holder = _discourse.Spoken.ContentOf(shape.Head);
        if (holder >= 0)
        {
            return _found[holder] is { } speaker ? new Found(speaker.Entity, speaker.Confidence * Trust.GoingOn) : null;
        }

        if (_facts.Quotations.Outer(shape.Head) >= 0)
        {
            return null;
        }

        var pronoun = new NounPhrase(shape.Head, shape.Head + 1, shape.Head);
        _author ??= _discourse.Introduce(pronoun, SpeakerKind.Author);
        _author.Add(new Mention(pronoun, MentionForm.Pronoun, _facts.SentenceOf[shape.Head], MentionRole.Subject));
        return new Found(_author, Trust.Author);
    }

    // A quotation that nobody is named for goes on with the one before it in its paragraph.
    private void FindUnsaid()
    {
        for (var i = 1; i < _statements.Count; i++)
        {
            if (_found[i] is null && _statements[i].Source.Count == 0 && _statements[i].Kind == StatementKind.Direct
                && _statements[i - 1].Kind != StatementKind.Indirect && _found[i - 1] is { } before && IsOneParagraph(i - 1, i))
            {
                _found[i] = before with { Confidence = before.Confidence * Trust.GoingOn };
            }
        }
    }

    private bool IsOneParagraph(int one, int other) =>
        ParagraphOf(_statements[one].Content[^1].End - 1) == ParagraphOf(_statements[other].Content[0].Start);

    private int ParagraphOf(int position)
    {
        var token = _facts.TokensIn(new TextSpan(position, position + 1)).First;
        return token < _facts.SentenceOf.Length ? _facts.Text.SentenceSpan[_facts.SentenceOf[token]].Paragraph : -1;
    }

    /// <summary>A speaker that was found.</summary>
    /// <param name="Entity">Who it is.</param>
    /// <param name="Confidence">How sure that is, 0 to 1.</param>
    internal sealed record Found(Entity Entity, double Confidence);
}
