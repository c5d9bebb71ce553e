using System.Diagnostics;
using OnRecord.People.Protecting;
using OnRecord.Tests.Support;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.People.Protecting;

public sealed class MaskedReadingTests
{
    private static readonly PersonName Danko = new() { Title = "Corporal", Given = "Oleg", Patronymic = "Semyonovich", Family = "Danko" };

    [Theory]
    [InlineData("Danko Oleg Semyonovich, 34, wept.", "prisoner of war 1, 34, wept.")]
    [InlineData("Oleg Danko wept, and Danko’s squad with OLEG.", "prisoner of war 1 wept, and prisoner of war 1’s squad with prisoner of war 1.")]
    [InlineData("“Semyonovich” added; DANKO'S fault, the Dankos said.", "“prisoner of war 1” added; prisoner of war 1'S fault, the prisoner of war 1 said.")]
    [InlineData("Corporal O. S. Danko and Danko O. S. wept.", "Corporal prisoner of war 1 and prisoner of war 1 wept.")]
    [InlineData("Oleg\nDanko and Dan-\nko and Dan\u00ADko and D\u200Da\u2060nko", "prisoner of war 1 and prisoner of war 1 and prisoner of war 1 and prisoner of war 1")]
    [InlineData("#FreeDanko #olegdanko @oleg_danko x@danko.example", "#Freeprisoner-of-war-1 #prisoner-of-war-1 @prisoner-of-war-1 x@prisoner-of-war-1.example")]
    [InlineData("see https://news.example/oleg-danko_weeps.html now", "see https://news.example/prisoner-of-war-1_weeps.html now")]
    [InlineData("see https://news.example/%44anko/1 now", "see https://news.example/prisoner-of-war-1/1 now")]
    [InlineData("danko2022.mp4, OlegDanko.jpg", "prisoner-of-war-12022.mp4, prisoner-of-war-1.jpg")]
    [InlineData("Ｄａｎｋｏ and 𝐃𝐚𝐧𝐤𝐨", "prisoner of war 1 and prisoner of war 1")]
    [InlineData("the Danko-led squad", "the prisoner-of-war-1-led squad")]
    [InlineData("Данко, Данку и Олегом Семёновичем", "prisoner of war 1, prisoner of war 1 и prisoner of war 1")]
    [InlineData("Dankо with a Cyrillic o, Dánko, Semionovych and Semyonovych", "prisoner of war 1 with a Cyrillic o, prisoner of war 1, prisoner of war 1 and prisoner of war 1")]
    [InlineData("Dankov and Olegovich are others", "Dankov and Olegovich are others")]
    public void Mask_puts_the_label_wherever_the_name_stands(string text, string masked) =>
        Assert.Equal(masked, MaskedReading.Of(Reading("{1 Danko} wept.", Prisoner(Danko))).Mask(text));

    [Theory]
    [InlineData("captured-oleg-danko", "captured-prisoner-of-war-1")]
    [InlineData("danko", "prisoner-of-war-1")]
    [InlineData("Danko_Oleg.S", "prisoner-of-war-1.S")]
    public void Mask_a_file_name_gets_no_blanks(string name, string masked) =>
        Assert.Equal(masked, MaskedReading.Of(Reading("{1 Danko} wept.", Prisoner(Danko))).Mask(name));

    [Theory]
    [InlineData("O'Brien and o’brien", "O'Brien", "prisoner of war 1 and prisoner of war 1")]
    [InlineData("al-Masri, Al Masri, Masri", "al-Masri", "prisoner of war 1, prisoner of war 1, prisoner of war 1")]
    [InlineData("van der Berg, Berg, van", "van der Berg", "prisoner of war 1, prisoner of war 1, van")]
    [InlineData("Smith-Jones, Smith, jones", "Smith-Jones", "prisoner of war 1, prisoner of war 1, prisoner of war 1")]
    [InlineData("Will they? He will, Will", "Will", "prisoner of war 1 they? He will, prisoner of war 1")]
    [InlineData("Li said he lied", "Li", "prisoner of war 1 said he lied")]
    public void Mask_knows_how_family_names_are_made(string text, string family, string masked) =>
        Assert.Equal(masked, MaskedReading.Of(Reading("{1 He} wept.", Prisoner(new PersonName { Family = family }))).Mask(text));

    [Fact]
    public void Of_moves_every_span_to_the_same_words_masked()
    {
        var masked = MaskedReading.Of(Reading("{1 Corporal Danko} wept. “I am Danko,” {1 Oleg Danko}’s friend {2 Ana Lind} said.", Prisoner(Danko)));

        var reading = masked.Reading;
        Assert.Equal("Corporal prisoner of war 1 wept. “I am prisoner of war 1,” prisoner of war 1’s friend Ana Lind said.", reading.Report.Text);
        Assert.Equal(["Corporal prisoner of war 1", "prisoner of war 1"], Words(reading, reading.Speakers[0].Mentions));
        Assert.Equal(["Ana Lind"], Words(reading, reading.Speakers[1].Mentions));
        Assert.Equal(["“I am prisoner of war 1,”"], Words(reading, reading.Statements[0].Content));
        Assert.Equal(["wept"], Words(reading, reading.Statements[0].Setting.Addressee));
        Assert.Equal(reading.Report.Text, reading.Text.Text);
    }

    [Fact]
    public void Of_hides_all_that_is_known_of_the_name()
    {
        var reading = Reading("{1 Danko} wept.", Prisoner(Danko));
        reading = reading with
        {
            Report = new Report("danko-weeps", reading.Report.Text)
            {
                Title = "Danko weeps",
                Byline = "Told to S. Danko",
                Outlet = "The Danko Herald",
                Address = "https://n.example/danko",
                Sha256 = "ab",
            },
            Speakers = [reading.Speakers[0] with { Aliases = ["Corporal Danko", "the soldier"] }],
        };

        var masked = MaskedReading.Of(reading).Reading;

        Assert.DoesNotContain("danko", masked.ToString() + masked.Report + masked.Speakers[0], StringComparison.OrdinalIgnoreCase);
        Assert.Equal(("prisoner of war 1", "the soldier"), (masked.Speakers[0].Name, Assert.Single(masked.Speakers[0].Aliases)));
        Assert.Equal("https://n.example/prisoner-of-war-1", masked.Report.Address);
        Assert.Equal("ab", masked.Report.Sha256);
    }

    [Fact]
    public void Of_leaves_the_given_name_of_another_but_not_a_family_name_both_have()
    {
        var reading = Reading("{1 Oleg Danko} wept. {2 Oleg Lavin} and {3 Ana Danko} said so; so did Oleg.", Prisoner(Danko));
        reading = reading with
        {
            Speakers =
            [
                reading.Speakers[0],
                reading.Speakers[1] with { NameParts = new PersonName { Given = "Oleg", Family = "Lavin" } },
                reading.Speakers[2] with { NameParts = new PersonName { Given = "Ana", Family = "Danko" } },
            ],
        };

        var masked = MaskedReading.Of(reading).Reading;

        Assert.Equal("prisoner of war 1 wept. Oleg Lavin and Ana (name withheld) said so; so did prisoner of war 1.", masked.Report.Text);
        Assert.Equal(["prisoner of war 1", "Oleg Lavin", "Ana (name withheld)"], masked.Speakers.Select(speaker => speaker.Name));
        Assert.Equal("(name withheld)", masked.Speakers[2].NameParts!.Family);
    }

    [Fact]
    public void Of_tells_brothers_apart_where_the_text_does()
    {
        var reading = Reading("{1 Oleg Danko} and {2 Ivan Danko} wept. {2 Danko} slept.", Prisoner(Danko), Prisoner(new PersonName { Given = "Ivan", Family = "Danko" }));

        Assert.Equal("prisoner of war 1 and prisoner of war 2 wept. prisoner of war 2 slept.", MaskedReading.Of(reading).Reading.Report.Text);
    }

    [Fact]
    public void Of_counts_each_kind_for_itself()
    {
        var reading = Reading("{1 Oleg} {2 Mia} {3 Ada} {4 Ben} {5 Eva}", Prisoner(Name("Oleg")), Protected(Name("Mia"), ProtectionKind.Minor),
            Protected(Name("Ada"), ProtectionKind.VictimOfSexualViolence), Protected(Name("Ben"), ProtectionKind.Hostage), Protected(Name("Eva"), ProtectionKind.Minor));

        Assert.Equal(["prisoner of war 1", "child 1", "protected person 1", "hostage 1", "child 2"], MaskedReading.Of(reading).Labels.Values);
    }

    [Theory]
    [InlineData("one of the soldiers, Galin Oleg Petrovich, 34,", "Galin Oleg Petrovich and Galin.", "prisoner of war 1 and prisoner of war 1.")]
    [InlineData("the jailed editor Lena Ruiz", "Ruiz, an editor, was jailed.", "prisoner of war 1, an editor, was jailed.")]
    [InlineData("Captured Belmark soldier", "Captured Belmark soldier", "Captured Belmark soldier")]
    [InlineData("Captured Belmark Soldier", "A Belmark soldier", "A Belmark soldier")]
    [InlineData("the captured gunner from Belmark", "In Belmark", "In Belmark")]
    [InlineData("Sgt. Galin", "Sgt. Galin", "Sgt. prisoner of war 1")]
    public void Of_finds_the_name_in_a_description(string name, string text, string masked)
    {
        var reading = Reading("{1 He} wept.", speaker => speaker with { Name = name, Protected = Protection(ProtectionKind.PrisonerOfWar) });

        Assert.Equal(masked, MaskedReading.Of(reading).Mask(text));
    }

    [Fact]
    public void Of_a_reading_without_protected_names_is_the_reading()
    {
        var reading = Reading("{1 Danko} wept.");

        Assert.Same(reading, MaskedReading.Of(reading).Reading);
    }

    [Fact]
    public void Of_very_many_names_and_mentions_takes_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"Oleg Danko #{(char)('a' + (i % 26))}anko{i} "));
        var speakers = Enumerable.Range(0, 5000).Select(i => new Speaker
        {
            Id = $"p{i}",
            Name = "Oleg Danko",
            Kind = SpeakerKind.Person,
            NameParts = Danko with { Given = "Oleg" + (char)('a' + (i % 26)) },
            Mentions = [new TextSpan(0, text.Length)],
            Protected = Protection(ProtectionKind.Hostage),
        });
        var reading = new Reading { Report = new Report("r", text), Text = ReportText.From(text), Statements = [], Speakers = [.. speakers] };
        var clock = Stopwatch.StartNew();

        var masked = MaskedReading.Of(reading);

        Assert.DoesNotContain("Danko", masked.Reading.Report.Text, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Of_a_name_of_ten_thousand_letters_hides_it()
    {
        var name = new string('q', 10_000);
        var reading = Reading("{1 He} wept.", Prisoner(Name(name)));

        Assert.Equal("so prisoner of war 1 said, #Freeprisoner-of-war-1", MaskedReading.Of(reading).Mask($"so {name} said, #Free{name.ToUpperInvariant()}"));
    }

    private static PersonName Name(string given) => new() { Given = given };

    private static Func<Speaker, Speaker> Prisoner(PersonName name) => Protected(name, ProtectionKind.PrisonerOfWar);

    private static Func<Speaker, Speaker> Protected(PersonName name, ProtectionKind kind) => speaker => speaker with
    {
        Name = string.Join(' ', new[] { name.Given, name.Family }.OfType<string>()),
        NameParts = name,
        Protected = Protection(kind),
    };

    private static Protection Protection(ProtectionKind kind) => new() { Kind = kind, Shown = [new TextSpan(0, 2)] };

    // One statement: all that stands in quotation marks, said by the first speaker, to "wept" if that stands there.
    private static Reading Reading(string marked, params Func<Speaker, Speaker>[] changes)
    {
        var (text, speakers) = MarkedSpeakers.Parse(marked);
        var reportText = ReportText.From(text);
        var statement = new Statement
        {
            Id = "s1",
            Kind = StatementKind.Direct,
            Content = [.. reportText.Quotations.Select(quotation => quotation.Span)],
            Source = [speakers[0].Mentions[0]],
            Cue = [],
            Confidence = 1,
            Setting = new Setting { Addressee = [new TextSpan(text.IndexOf("wept", StringComparison.Ordinal), text.IndexOf("wept", StringComparison.Ordinal) + 4)] },
        };
        return new Reading
        {
            Report = new Report("r", text),
            Text = reportText,
            Statements = statement.Content.Count > 0 ? [statement] : [],
            Speakers = [.. speakers.Select((speaker, index) => index < changes.Length ? changes[index](speaker) : speaker)],
        };
    }

    private static IEnumerable<string> Words(Reading reading, IEnumerable<TextSpan> spans) => spans.Select(span => span.In(reading.Report.Text).ToString());
}
