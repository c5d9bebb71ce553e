using OnRecord.People.Protecting;
using Xunit;

namespace OnRecord.Tests.People.Protecting;

public sealed class CaptivitySettingTests
{
    private static readonly TextSpan Shown = new(20, 28);

    [Theory]
    [InlineData(ProtectionKind.PrisonerOfWar, true)]
    [InlineData(ProtectionKind.Hostage, true)]
    [InlineData(ProtectionKind.Detainee, true)]
    [InlineData(ProtectionKind.Minor, false)]
    [InlineData(ProtectionKind.VictimOfSexualViolence, false)]
    public void Add_captivity_for_those_who_are_held(ProtectionKind kind, bool isHeld)
    {
        var statement = CaptivitySetting.Add(Statement(), Speaker(kind));

        Assert.Equal(isHeld ? [new Circumstance(CircumstanceKind.Captivity, Shown)] : [], statement.Setting.Circumstances);
    }

    [Fact]
    public void Add_keeps_what_is_known_in_the_order_of_the_words()
    {
        var (before, behind) = (new Circumstance(CircumstanceKind.Broadcast, new(3, 5)), new Circumstance(CircumstanceKind.Call, new(40, 44)));

        var statement = CaptivitySetting.Add(Statement(before, behind), Speaker(ProtectionKind.Hostage));

        Assert.Equal([before, new Circumstance(CircumstanceKind.Captivity, Shown), behind], statement.Setting.Circumstances);
        Assert.Equal(SpeechAct.Denied, statement.Setting.Act);
    }

    [Fact]
    public void Add_nothing_for_a_speaker_who_is_free_or_unknown()
    {
        var statement = Statement();

        Assert.Same(statement, CaptivitySetting.Add(statement, null));
        Assert.Same(statement, CaptivitySetting.Add(statement, Speaker(null)));
    }

    private static Speaker Speaker(ProtectionKind? kind) => new()
    {
        Id = "p1",
        Name = "X",
        Protected = kind is { } known ? new Protection { Kind = known, Shown = [Shown] } : null,
    };

    private static Statement Statement(params Circumstance[] circumstances) => new()
    {
        Id = "s1",
        Kind = StatementKind.Direct,
        Content = [],
        Source = [],
        Cue = [],
        Confidence = 1,
        Setting = new Setting { Circumstances = circumstances, Act = SpeechAct.Denied },
    };
}
