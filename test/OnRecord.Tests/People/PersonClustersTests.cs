using OnRecord.Tests.Support;
using Xunit;

namespace OnRecord.Tests.People;

/// <summary>Which names name one person.</summary>
public sealed class PersonClustersTests
{
    [Theory]
    [InlineData("Nora Tessaly said the ferry would sail. Later that day Tessaly said the crew had been paid.",
        "Nora Tessaly → Nora Tessaly; Tessaly → Nora Tessaly")]
    [InlineData("J. R. Pellworth said the harvest was poor. “We lost half the barley,” Pellworth said.",
        "J. R. Pellworth → J. R. Pellworth; Pellworth → J. R. Pellworth")]
    [InlineData("Dana Morrowby said the pumps worked. Dana Q. Morrowby said the tunnel was safe.",
        "Dana Morrowby → Dana Q. Morrowby; Dana Q. Morrowby → Dana Q. Morrowby")]
    [InlineData("Robert Stanfield said the hall was cold. Bob Stanfield said the doors were shut.",
        "Robert Stanfield → Robert Stanfield; Bob Stanfield → Robert Stanfield")]
    [InlineData("Kate Miller-Boone said the road was closed. Miller-Boone said the signs were new.",
        "Kate Miller-Boone → Kate Miller-Boone; Miller-Boone → Kate Miller-Boone")]
    [InlineData("Omar al-Rashid said the road was closed. Al-Rashid said the signs were new.",
        "Omar al-Rashid → Omar al-Rashid; Al-Rashid → Omar al-Rashid")]
    [InlineData("Dale Harrow, Jr., said the depot was safe. Harrow said the tanks were new.", "Dale Harrow, Jr. → Dale Harrow, Jr.; Harrow → Dale Harrow, Jr.")]
    [InlineData("Dale Harrow III said the depot was safe. Harrow said the tanks were new.", "Dale Harrow III → Dale Harrow III; Harrow → Dale Harrow III")]
    [InlineData("Maria de la Cruz said the road was closed. Ms. de la Cruz said help was late. Cruz said the signs were new.",
        "Maria de la Cruz → Maria de la Cruz; Ms. de la Cruz → Maria de la Cruz; Cruz → Maria de la Cruz")]
    public void Read_full_and_short_names_are_one_person(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Theory]
    [InlineData("Galina Petrovna Orlova said the school was cold. “The boiler broke in March,” Petrovna said.",
        "Galina Petrovna Orlova → Galina Petrovna Orlova; Petrovna → Galina Petrovna Orlova")]
    [InlineData("Tarasenko Ivan Petrovich said the camp was cold. “We were tired,” Petrovich said. Ivan Tarasenko said he was sorry.",
        "Tarasenko Ivan Petrovich → Tarasenko Ivan Petrovich; Petrovich → Tarasenko Ivan Petrovich; Ivan Tarasenko → Tarasenko Ivan Petrovich")]
    [InlineData("President Viktor Brodskiy said the talks had failed. Brodsky said the army was ready. Brodskyy said nobody would leave.",
        "President Viktor Brodskiy → Viktor Brodskiy; Brodsky → Viktor Brodskiy; Brodskyy → Viktor Brodskiy")]
    [InlineData("Ivan Sorochenko said the bridge was gone. Іван Сороченко said that the road was open.",
        "Ivan Sorochenko → Ivan Sorochenko; Іван Сороченко → Ivan Sorochenko")]
    public void Read_spellings_of_one_name_are_one_person(string text, string spoken) => SpokenReport.Of(text).AssertSpoken(spoken);

    [Fact]
    public void Read_a_couple_is_told_apart_by_title() => SpokenReport.Of("""
        Harold Wexcombe said the mill should close. His wife, Martha Wexcombe, said the workers deserved better.
        Mr. Wexcombe said he was sorry. Mrs. Wexcombe said she would fight on.
        """).AssertSpoken(
        "Harold Wexcombe → Harold Wexcombe; His wife, Martha Wexcombe → Martha Wexcombe; Mr. Wexcombe → Harold Wexcombe; Mrs. Wexcombe → Martha Wexcombe");

    [Fact]
    public void Read_two_full_names_of_one_family_are_two_people()
    {
        var report = SpokenReport.Of("Laura Tessaly said the clinic was full. Peter Tessaly said the wards were empty. Ms. Tessaly said the nurses knew.");
        report.AssertSpoken("Laura Tessaly → Laura Tessaly; Peter Tessaly → Peter Tessaly; Ms. Tessaly → Laura Tessaly");
        Assert.Equal(2, report.Reading.Speakers.Count);
    }

    [Fact]
    public void Read_father_and_son_are_told_apart_by_suffix() => SpokenReport.Of(
        "Dale Harrow Jr. said the depot was safe. His father, Dale Harrow Sr., said it was not. Dale Harrow Jr. said the tanks were new.").AssertSpoken(
        "Dale Harrow Jr. → Dale Harrow Jr.; His father, Dale Harrow Sr. → Dale Harrow Sr.; Dale Harrow Jr. → Dale Harrow Jr.");

    [Fact]
    public void Read_a_name_gives_its_parts_without_what_others_of_the_family_have()
    {
        var parts = SpokenReport.Of("President Viktor Brodskiy said the talks had failed. Brodsky said the army was ready.").Named("Viktor Brodskiy").NameParts;
        Assert.Equal(new PersonName { Title = "President", Given = "Viktor", Family = "Brodskiy" }, parts);
    }

    [Fact]
    public void Read_the_other_names_of_a_person_are_aliases_in_the_order_of_the_text() =>
        Assert.Equal(["Minister Olga Brandt", "Brandt", "the minister"], SpokenReport.Of(
            "Minister Olga Brandt opened the dam. Brandt said the water was clean. On Friday the minister said the gates were new.").Named("Olga Brandt").Aliases);
}
