using OnRecord.People;
using OnRecord.People.Names;
using OnRecord.People.Protecting;
using OnRecord.Settings;
using OnRecord.Settings.Dates;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Text;

namespace OnRecord;

/// <summary>Reads reports into statements. Load it once and share it: reading is safe from any number of threads.</summary>
public sealed class StatementReader : IDisposable
{
    private readonly StatementFinder _finder;
    private readonly SettingTags _tags;
    private readonly SettingFinder _settings;
    private readonly ProtectionFinder _protection;
    private readonly DiscourseOptions _people = new(SpeakerModel.LoadEmbedded().Antecedents.Choose, new KnownNames());

    internal StatementReader(Model model)
    {
        _finder = new StatementFinder(model);
        _tags = new SettingTags(model.Tags);
        _settings = new SettingFinder(model.Tags);
        _protection = new ProtectionFinder(model.Tags);
    }

    /// <summary>A reader with the model that the library carries.</summary>
    /// <exception cref="OnRecordException">The model is damaged or of another version (OR9101, OR9102).</exception>
    public static StatementReader Load() => new(Model.LoadEmbedded());

    /// <summary>A reader with a model of your own, made by the training program.</summary>
    /// <param name="path">The model file.</param>
    /// <exception cref="OnRecordException">The file can't be read (OR9103), is damaged (OR9101) or of another version
    /// (OR9102).</exception>
    public static StatementReader Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new StatementReader(Model.Load(path));
    }

    /// <summary>Finds every statement in <paramref name="report"/>.</summary>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = ReportText.From(report.Text);
        var facts = new TextFacts(text);
        var (chosen, candidates) = _finder.Find(facts);
        var own = StatementMaker.Make(facts, chosen);
        var nested = NestedStatements.Find(_finder, facts, own, candidates);
        Statement[] all = [.. own, .. nested];
        var dates = DateReader.Find(text, PublicationDay.Of(report.Published));
        var settings = _settings.Find(facts, all, dates);
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = all[i] with { Setting = settings[i] };
        }

        var spoken = SpeakerFinder.Find(facts, all, _people);
        var (statements, found) = SpeakerMaker.Make(facts, all, spoken);
        var speakers = _protection.Protect(facts, found);
        statements = Captivity(statements, speakers);
        return new Reading
        {
            Report = report,
            Text = text,
            Statements = [.. statements.Take(own.Count)],
            Nested = [.. statements.Skip(own.Count)],
            Speakers = speakers,
            MixedScripts = MixedScriptWords.Find(report.Text),
            Parts = new ReadingParts(facts, _tags, spoken.Discourse, dates),
        };
    }

    private static IReadOnlyList<Statement> Captivity(IReadOnlyList<Statement> statements, IReadOnlyList<Speaker> speakers)
    {
        var held = speakers.Where(static speaker => speaker.Protected is not null)
            .ToDictionary(static speaker => speaker.Id, StringComparer.Ordinal);
        return held.Count == 0 ? statements
            : [.. statements.Select(said => CaptivitySetting.Add(said, said.Speaker is { } id ? held.GetValueOrDefault(id) : null))];
    }

    /// <summary>Frees the memory that the reader keeps between readings.</summary>
    public void Dispose() => _finder.Dispose();
}
