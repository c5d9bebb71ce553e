using OnRecord.People.Protecting;
using OnRecord.Statements;
using OnRecord.Tagging;
using OnRecord.Tests.Support;
using OnRecord.Text;
using Xunit;

namespace OnRecord.Tests.People.Protecting;

public sealed class ProtectionFinderTests : IDisposable
{
    private readonly Model _model = Model.LoadEmbedded();
    private readonly StatementFinder _statements;

    public ProtectionFinderTests() => _statements = new StatementFinder(_model);

    public void Dispose() => _statements.Dispose();

    [Theory]
    [InlineData("{1 Captured Belmark soldier} asks for mercy", "Captured Belmark soldier")]
    [InlineData("{1 The captured conscript}, 19, said that nobody had told him why.", "The captured conscript")]
    [InlineData("“We were lost,” said captured private {1 Oleg Danko}.", "captured private Oleg Danko")]
    [InlineData("{1 Oleg Danko}, 34, a prisoner of war, said that he was cold.", "a prisoner of war")]
    [InlineData("{1 Oleg Danko}, who is a POW, said that he was cold.", "a POW")]
    [InlineData("{1 Corporal Oleg Danko} was captured near the river on Monday. {1 He} said that he was cold.", "was captured")]
    [InlineData("{1 Corporal Danko} said that he was cold. {1 He} is believed to have been taken prisoner last week.", "is believed to have been taken prisoner")]
    [InlineData("{1 Danko} is believed to be one of the nine officers captured in March.", "one of the nine officers captured")]
    [InlineData("{1 Danko}, one of the nine officers captured in March, said that he was cold.", "one of the nine officers captured")]
    [InlineData("One of the captured soldiers, {1 Oleg Danko}, said that he was cold.", "One of the captured soldiers")]
    [InlineData("The captured troops wept. “I am cold,” one of the soldiers, {1 Oleg Danko}, 34, said.", "The captured troops")]
    [InlineData("The captured troops wept. {1 One of the soldiers, Oleg Danko, 34,} said that he was cold.", "The captured troops")]
    [InlineData("Five soldiers were captured on Friday. Another soldier was shown on the news, named {1 Oleg Danko}. {1 He} wept.", "were captured")]
    [InlineData("{1. Nine soldiers} were captured on Friday and shown to the press. {1. The soldiers} asked for peace.", "were captured")]
    [InlineData("{1. The captured Belmark soldiers} asked for peace.", "The captured Belmark soldiers")]
    [InlineData("{1. The soldiers captured last week} asked for peace.", "The soldiers captured")]
    [InlineData("Belmark forces captured {1 Sergeant Danko} on Friday. {1 Danko} said that he was cold.", "captured Sergeant Danko")]
    [InlineData("{1 Pilot Oleg Danko}, captured in May, said that he was cold.", "captured")]
    public void Protect_prisoners_of_war(string marked, string shown) => AssertProtected(marked, ProtectionKind.PrisonerOfWar, shown);

    [Theory]
    [InlineData("{1 Hana Weil}, one of the hostages, said that the cellar was dark.", "one of the hostages")]
    [InlineData("“It is dark,” hostage {1 Hana Weil} said in the video.", "hostage")]
    [InlineData("{1 Hana Weil} was taken hostage in May. In a video {1 she} said that the cellar was dark.", "was taken hostage")]
    [InlineData("{1 The kidnapped teacher} said in a video that the cellar was dark.", "The kidnapped teacher")]
    [InlineData("{1 Hana Weil}, who was abducted by gunmen on Sunday, said that it was dark.", "was abducted")]
    [InlineData("{1 Hana Weil}, who was captured by militants on Sunday, said that it was dark.", "was captured")]
    [InlineData("The gunmen took {1 Hana Weil} hostage on Sunday. {1 She} said it was dark.", "took Hana Weil")]
    public void Protect_hostages(string marked, string shown) => AssertProtected(marked, ProtectionKind.Hostage, shown);

    [Theory]
    [InlineData("{1 Lena Ruiz} was arrested on Monday. {1 She} said that she had done nothing.", "was arrested")]
    [InlineData("{1 The jailed editor Lena Ruiz} said that she had done nothing.", "The jailed editor Lena Ruiz")]
    [InlineData("“Nothing,” said detained activist {1 Lena Ruiz}.", "detained activist Lena Ruiz")]
    [InlineData("{1 Lena Ruiz}, who is in custody, said that she had done nothing.", "in custody")]
    [InlineData("{1 Lena Ruiz}, now in prison, said that she had done nothing.", "in prison")]
    [InlineData("{1 Lena Ruiz} said from her cell that she had done nothing.", "from her cell")]
    [InlineData("{1 Lena Ruiz}, a detainee, said that she had done nothing.", "a detainee")]
    [InlineData("{1 Lena Ruiz} is being held at a camp near the border. “Nothing,” {1 she} said.", "is being held")]
    [InlineData("Police arrested {1 Lena Ruiz} on Monday. {1 She} said that she had done nothing.", "arrested Lena Ruiz")]
    [InlineData("{1 The robber} was captured by police behind a bakery. “Fine,” {1 he} said.", "was captured")]
    [InlineData("{1 Lena Ruiz} and {2 Ben Ode} were detained on Monday. {1 She} said nothing.", "were detained")]
    [InlineData("{1 Lena Ruiz}, jailed since 2021, said that she had done nothing.", "jailed")]
    public void Protect_detainees(string marked, string shown) => AssertProtected(marked, ProtectionKind.Detainee, shown);

    [Theory]
    [InlineData("{1 Mia}, 12, said that the road was dark.", "12")]
    [InlineData("{1 Mia Brandt, 12,} said that the road was dark.", "12")]
    [InlineData("{1 Mia Brandt (9)} said that the road was dark.", "9")]
    [InlineData("{1 A 15-year-old} said that the road was dark.", "15-year-old")]
    [InlineData("{1 The nine-year-old girl} said that the road was dark.", "nine-year-old")]
    [InlineData("“It is dark,” said 12-year-old {1 Mia Brandt}.", "12-year-old")]
    [InlineData("{1 Mia Brandt}, aged nine, said that the road was dark.", "nine")]
    [InlineData("{1 Mia Brandt}, a 12-year-old from the village, said that it was dark.", "12-year-old")]
    [InlineData("{1 Mia} is 12. {1 She} said that the road was dark.", "12")]
    [InlineData("{1 Her 12-year-old son} said that the road was dark.", "12-year-old")]
    public void Protect_minors(string marked, string shown) => AssertProtected(marked, ProtectionKind.Minor, shown);

    [Theory]
    [InlineData("{1 Ada Moss} said that {1 she} was raped in the camp.", "was raped")]
    [InlineData("{1 Ada Moss}, a survivor of sexual abuse, said that she wanted an answer.", "a survivor of sexual abuse")]
    [InlineData("{1 Ada Moss}, a rape survivor, said that she wanted an answer.", "a rape survivor")]
    [InlineData("{1 The rape victim} said that she wanted an answer.", "The rape victim")]
    [InlineData("He is accused of raping {1 Ada Moss}. {1 She} said that she wanted an answer.", "raping Ada Moss")]
    [InlineData("{1 Ada Moss} was sexually assaulted in the barracks, {1 she} said.", "was sexually assaulted")]
    [InlineData("{1 Ada Moss} said that the guard had raped {1 her}.", "raped her")]
    public void Protect_victims_of_sexual_violence(string marked, string shown) =>
        AssertProtected(marked, ProtectionKind.VictimOfSexualViolence, shown);

    [Theory]
    [InlineData("{1. The soldiers} who captured the town said that it was empty.")]
    [InlineData("{1. Belmark troops} captured the town, {1. they} said.")]
    [InlineData("{1 The president}, Ana Costigan, said that captured soldiers would be exchanged.")]
    [InlineData("After videos emerged of captured Belmark troops, {1 the president Ana Costigan} asked for talks.")]
    [InlineData("{1 Ana Costigan}, president of Belmark, said that the prisoners of war were well.")]
    [InlineData("{1 Ana Costigan}, a lawyer for the detainees, said that they were well.")]
    [InlineData("{1 Ana Costigan}, the mother of a captured soldier, said that he was well.")]
    [InlineData("{1 The captured soldier's mother} said that he was well.")]
    [InlineData("{1 The photographer} captured the mood of the night, {1 he} said.")]
    [InlineData("{1 Ana Costigan} was captured on camera in the shop, {1 she} said.")]
    [InlineData("{1 Ana Costigan}, who was jailed in 2004, said that prisons had changed.")]
    [InlineData("{1 Ana Costigan} had been jailed under the old government. {1 She} said that prisons had changed.")]
    [InlineData("{1 Ana Costigan}, a former prisoner of war, said that camps had changed.")]
    [InlineData("{1 Ana Costigan} was arrested on Monday and released hours later. {1 She} said that she was well.")]
    [InlineData("{1 The minister} could be arrested, {1 he} said.")]
    [InlineData("{1 The minister} was not arrested, {1 he} said.")]
    [InlineData("{1 The officer} arrested two men on Monday, {1 he} said.")]
    [InlineData("{1 The minister} held a briefing in the capital, {1 he} said.")]
    [InlineData("{1 The minister} was held in high regard, {1 he} said.")]
    [InlineData("{1 Ana Costigan}, a prison guard, said that all was well.")]
    [InlineData("{1 Ana Costigan}, hostage negotiator, said that all was well.")]
    [InlineData("{1 Ana Costigan} said that her 12-year-old son was well.")]
    [InlineData("{1 Ana Costigan}, who praised the 17-year-old law, said that all was well.")]
    [InlineData("As a 12-year-old, {1 Ana Costigan} sold newspapers, {1 she} said.")]
    [InlineData("{1 Ana Costigan}, 34, said that all was well.")]
    [InlineData("{1 The guard} was accused of rape. {1 He} said that it was a lie.")]
    [InlineData("{1 The guard}, who raped the prisoner, said nothing of it.")]
    [InlineData("Belmark soldiers were captured. {1 Another Vessing soldier} said that he was well.")]
    [InlineData("Ten soldiers were captured. {1 A soldier} said that the bridge had held.")]
    [InlineData("In 2012, {1 Ana Costigan} was arrested at the gate, {1 she} said.")]
    [InlineData("{1 The guests} came to be arrested, {1 they} said.")]
    [InlineData("{1 Ana Costigan} is 6'3\" tall, {1 she} said.")]
    [InlineData("{1 The harbour master} said that the bridge would open.")]
    public void Protect_nobody_else(string marked) => Assert.All(Protect(marked).Speakers, speaker => Assert.Null(speaker.Protected));

    [Fact]
    public void Protect_gives_the_weightiest_kind()
    {
        var (_, speakers) = Protect("{1 Oleg Danko}, 17, was captured last week with other soldiers. One of the soldiers, {1 Danko}, said that he was cold.");

        Assert.NotEqual(ProtectionKind.Minor, speakers[0].Protected?.Kind);
    }

    [Fact]
    public void Protect_organisations_and_documents_are_left_out()
    {
        var (text, speakers) = MarkedSpeakers.Parse("{1 The captured newspaper} said that all was well.");

        var result = Find(text, [speakers[0] with { Kind = SpeakerKind.Organisation }]);

        Assert.Null(result[0].Protected);
    }

    [Fact]
    public void Protect_very_long_texts_takes_time_in_proportion()
    {
        var marked = string.Concat(Enumerable.Repeat("{1 The captured soldier}, aged 12, was held hostage and raped by one of the soldiers, ", 4000));

        Assert.NotNull(Protect(marked).Speakers[0].Protected);
    }

    private void AssertProtected(string marked, ProtectionKind kind, string shown)
    {
        var (text, speakers) = Protect(marked);
        var protection = speakers[0].Protected;
        Assert.Equal(kind, protection?.Kind);
        Assert.Equal(shown, protection!.Shown[0].In(text).ToString());
    }

    private (string Text, IReadOnlyList<Speaker> Speakers) Protect(string marked)
    {
        var (text, speakers) = MarkedSpeakers.Parse(marked);
        return (text, Find(text, speakers));
    }

    private IReadOnlyList<Speaker> Find(string text, IReadOnlyList<Speaker> speakers)
    {
        var facts = new TextFacts(ReportText.From(text));
        _statements.Propose(facts);
        return new ProtectionFinder(_model.Tags).Protect(facts, speakers);
    }
}
