using OnRecord.Ledger.Speakers;
using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Ledger.Tests.Speakers;

public sealed class SpeakerResolverTests
{
    private const string One = "one";
    private const string Perhaps = "perhaps";
    private const string Apart = "apart";

    // Whom two reports name, the one in question first, with those beside; and what the two have to be.
    public static TheoryData<Engine, string, string, string> Pairs => Matrix(
        ("Ilse Vantongeren", "Ilse Vantongeren", One),
        ("Ilse Vantongeren", "Vantongeren", Perhaps),
        ("Vantongeren", "Vantongeren", Perhaps),
        ("I. Vantongeren", "Ilse Vantongeren", Perhaps),
        ("J.J. Tarrow", "J.J. Tarrow", Perhaps),
        ("Ilse Vantongeren", "Marc Vantongeren", Apart),
        ("Mr. Vantongeren", "Mrs. Vantongeren", Apart),
        ("Marc Vantongeren Jr.", "Marc Vantongeren Sr.", Apart),
        ("George W. Tarrow", "George H. Tarrow", Apart),
        ("Serhii Kovalenko", "Sergey Kovalenko", One),
        ("Сергей Коваленко", "Sergey Kovalenko", One),
        ("Ilse Vantongeren, the chief engineer", "Vantongeren, chief engineer of Vessing", Perhaps),
        ("Ilse Vantongeren, the chief engineer; Tomas Brill", "Vantongeren, chief engineer of Vessing; Tomas Brill",
            One),
        ("Ilse Vantongeren; Tomas Brill", "Vantongeren; Tomas Brill", Perhaps),
        ("Ilse Vantongeren; Tomas Brill; Ana Costigan", "Vantongeren; Tomas Brill; Ana Costigan", One),
        ("Anna Berg, a nurse", "Anna Berg, the chief prosecutor", Perhaps),
        ("Anna Berg, a nurse; Tomas Brill", "Anna Berg, the chief prosecutor; Tomas Brill", One),
        ("Anna Berg, a nurse", "Anna Berg, the head nurse", One),
        ("Tomas Brill, the ferry operator", "Tomas Brill, the ferry's owner", One),
        ("Anna Berg, a nurse (34)", "Anna Berg, a nurse (71)", Apart),
        ("Anna Berg, a nurse (34)", "Anna Berg, the witness (35)", One),
        ("the Harbour Board", "the Harbour Board", One),
        ("the Harbour Board", "the School Board", Apart),
        ("the committee", "the committee", Apart),
        ("Vessing", "the Vessing", Apart));

    [Theory, MemberData(nameof(Pairs))]
    public void Choose_two_reports_speakers(Engine engine, string first, string second, string expected)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var one = Add(ledger, "one", first)[0];
        var other = Add(ledger, "two", second)[0];
        var perhaps = new SpeakerProfiles(ledger.Database, true).Of(one).Perhaps.Select(static like => like.Id);
        Assert.Equal(expected, one == other ? One : perhaps.Contains(other) ? Perhaps : Apart);
    }

    [Theory, OnBothDatabases]
    public void Choose_two_in_one_report_are_never_one(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        Add(ledger, "one", "Serhii Kovalenko");
        Assert.Equal(2, Add(ledger, "two", "Serhii Kovalenko; Sergey Kovalenko").Distinct().Count());
    }

    [Theory, OnBothDatabases]
    public void Choose_of_two_who_may_be_meant_alike_takes_neither(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var known = Add(ledger, "one", "Ilse Vantongeren; Tomas Brill; Ana Costigan")
            .Concat(Add(ledger, "two", "Marc Vantongeren; Tomas Brill; Ana Costigan")).ToList();
        Assert.DoesNotContain(Add(ledger, "three", "Vantongeren; Tomas Brill; Ana Costigan")[0], known);
    }

    [Theory, OnBothDatabases]
    public void Choose_somebody_merged_is_the_other_whatever_was_merged_since(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        long[] all = [Add(ledger, "one", "Ilse Vantongeren")[0], Add(ledger, "two", "Ilse Roe")[0],
            Add(ledger, "three", "Ilse Sand")[0]];
        ledger.MergeSpeakers(all[0], all[1]);
        ledger.MergeSpeakers(all[1], all[2]);
        Assert.Equal(all[2], Add(ledger, "four", "Ilse Vantongeren")[0]);
        Assert.Equal([all[2]], new SpeakerNames(ledger.Database, true).Find($"#{all[0]}"));
        Assert.Equal([all[2]], new SpeakerNames(ledger.Database, true).Find("Vantongeren"));
    }

    [Theory, OnBothDatabases]
    public void Choose_a_name_that_merging_brought_however_many_reports_have_another(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var wife = Enumerable.Range(1, 12).Select(i => Add(ledger, $"{i}", "Ilse Roe")[0]).Distinct().Single();
        ledger.MergeSpeakers(Add(ledger, "maid", "Ilse Vantongeren")[0], wife);
        Assert.Equal(wife, Add(ledger, "again", "Ilse Vantongeren")[0]);
        Assert.NotEqual(wife, Add(ledger, "other", "Marc Vantongeren")[0]);
        Assert.Contains(wife, new SpeakerNames(ledger.Database, true).Find("Ilse Vantongeren"));
    }

    [Theory, OnBothDatabases]
    public void Choose_report_read_again_at_once_has_the_same_speakers(Engine engine)
    {
        using var place = LedgerPlace.In(engine);
        using var ledger = place.Open();
        var reading = SketchedReading.Of("one", "2024-05-03", new Named("Ilse Vantongeren"), new Named("Tomas Brill"));
        Add(ledger, "before", "Ilse Vantongeren; Tomas Brill");
        var report = ledger.Add(reading).Report;
        var before = ledger.SpeakersOf(report);
        ledger.Replace(reading);
        Assert.Equal(before, ledger.SpeakersOf(report));
    }

    private static IReadOnlyList<long> Add(StatementLedger ledger, string id, string people) =>
        ledger.SpeakersOf(ledger.AddSketch(id, "2024-05-03", people.Split("; ").Select(Named.Parse)));

    private static TheoryData<Engine, string, string, string> Matrix(params (string First, string Second,
        string Expected)[] pairs)
    {
        var data = new TheoryData<Engine, string, string, string>();
        foreach (var (first, second, expected) in pairs)
        {
            data.Add(Engine.Sqlite, first, second, expected);
            data.Add(Engine.Postgres, first, second, expected);
        }

        return data;
    }
}
