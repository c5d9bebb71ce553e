using OnRecord.Ledger.Speakers;
using OnRecord.People.Names;

namespace OnRecord.Ledger.Tests.Speakers;

public sealed class SpeakerIdentityTests
{
    [Theory]
    [InlineData("Ilse Vantongeren", "Ilse Vantongeren", "Same")]
    [InlineData("Ilse Vantongeren", "Vantongeren", "Perhaps")]
    [InlineData("Vantongeren", "Vantongeren", "Perhaps")]
    [InlineData("I. Vantongeren", "Ilse Vantongeren", "Perhaps")]
    [InlineData("Ilse Vantongeren", "Marc Vantongeren", "Different")]
    [InlineData("Marc Vantongeren Jr.", "Marc Vantongeren Sr.", "Different")]
    [InlineData("Serhii Kovalenko", "Sergey Kovalenko", "Same")]
    public void Compare_persons_by_name_alone(string one, string other, string expected) =>
        AssertIdentity(Enum.Parse<Identity>(expected), Person(one), Person(other));

    [Fact]
    public void Compare_described_alike_leaves_a_family_name_to_company() =>
        AssertIdentity(Identity.InCompany, Person("Ilse Vantongeren", "the harbour master"),
            Person("Vantongeren", "harbour master of the port"));

    [Fact]
    public void Compare_one_name_described_otherwise_leaves_it_to_company() =>
        AssertIdentity(Identity.InCompany, Person("Anna Berg", "a nurse"), Person("Anna Berg", "the chief prosecutor"));

    [Fact]
    public void Compare_ages_that_exclude_each_other_makes_two() => AssertIdentity(Identity.Different,
        Person("Anna Berg") with { Born = BirthYears.Of("34", "2020-01-01") },
        Person("Anna Berg") with { Born = BirthYears.Of("71", "2021") });

    [Fact]
    public void Compare_ages_a_year_later_makes_one() => AssertIdentity(Identity.Same,
        Person("Anna Berg", "a nurse") with { Born = BirthYears.Of("34", "2020-01-01") },
        Person("Anna Berg", "the witness") with { Born = BirthYears.Of("35", "2021-06-01") });

    [Theory]
    [InlineData("the Harbour Board", "Harbour Board", "Same")]
    [InlineData("Harbour Board", "School Board", "Different")]
    public void Compare_organisations_by_name(string one, string other, string expected) =>
        AssertIdentity(Enum.Parse<Identity>(expected), Body(one), Body(other));

    [Fact]
    public void Compare_a_person_and_a_body_of_one_name_makes_two() =>
        AssertIdentity(Identity.Different, Person("Boeing"), Body("Boeing"));

    [Theory]
    [InlineData("the committee", false)]
    [InlineData("The Harbour Board", true)]
    public void IsKnowable_asks_for_a_name(string name, bool expected) =>
        Assert.Equal(expected, SpeakerIdentity.IsKnowable(Body(name)));

    private static void AssertIdentity(Identity expected, SpeakerFacts one, SpeakerFacts other)
    {
        Assert.Equal(expected, SpeakerIdentity.Compare(one, other));
        Assert.Equal(expected, SpeakerIdentity.Compare(other, one));
    }

    private static SpeakerFacts Person(string name, params string[] descriptions) => new()
    {
        Name = name,
        Kind = SpeakerKind.Person,
        Parts = PersonNames.Parse(name),
        Descriptions = descriptions,
    };

    private static SpeakerFacts Body(string name) => new() { Name = name, Kind = SpeakerKind.Organisation };
}
