using OnRecord.People.Names;
using Xunit;

namespace OnRecord.Tests.People.Names;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("Hillary Clinton", "given=Hillary family=Clinton")]
    [InlineData("Mrs. Clinton", "title=Mrs. family=Clinton")]
    [InlineData("Clinton, Hillary", "given=Hillary family=Clinton")]
    [InlineData("Clinton, Hillary Rodham", "given=Hillary middle=Rodham family=Clinton")]
    [InlineData("Sen. Ted Cruz's", "title=Sen. given=Ted family=Cruz")]
    [InlineData("Prime Minister Justin Trudeau", "title=Prime Minister given=Justin family=Trudeau")]
    [InlineData("Maj. Gen. Igor Konashenkov", "title=Maj. Gen. given=Igor family=Konashenkov")]
    [InlineData("Canadian Prime Minister Justin Trudeau", "title=Canadian Prime Minister given=Justin family=Trudeau")]
    [InlineData("former President Bill Clinton", "title=former President given=Bill family=Clinton")]
    [InlineData("J. K. Rowling", "given=J. middle=K. family=Rowling")]
    [InlineData("J.K. Rowling", "given=J.K. family=Rowling")]
    [InlineData("Donald J. Trump", "given=Donald middle=J. family=Trump")]
    [InlineData("DONALD TRUMP", "given=DONALD family=TRUMP")]
    [InlineData("Donald Trump Jr.", "given=Donald family=Trump suffix=Jr.")]
    [InlineData("Martin Luther King, Jr.", "given=Martin middle=Luther family=King suffix=Jr.")]
    [InlineData("Trump Jr.", "family=Trump suffix=Jr.")]
    [InlineData("Joseph “Beau” Biden III", "given=Joseph middle=\"Beau\" family=Biden suffix=III")]
    [InlineData("William (Bill) Gates", "given=William middle=\"Bill\" family=Gates")]
    [InlineData("Jeanne Shaheen (D-N.H.)", "given=Jeanne family=Shaheen")]
    [InlineData("Sanjay Gupta, M.D.", "given=Sanjay family=Gupta suffix=M.D.")]
    [InlineData("James'", "given=James")]
    [InlineData("Marco Rubio’s", "given=Marco family=Rubio")]
    [InlineData("Charles de Gaulle", "given=Charles family=de Gaulle")]
    [InlineData("Ursula von der Leyen", "given=Ursula family=von der Leyen")]
    [InlineData("Ludwig van Beethoven", "given=Ludwig family=van Beethoven")]
    [InlineData("Van Jones", "given=Van family=Jones")]
    [InlineData("Bashar al-Assad", "given=Bashar family=al-Assad")]
    [InlineData("Mohammed bin Salman", "given=Mohammed family=bin Salman")]
    [InlineData("Abdel Fattah el-Sisi", "given=Abdel Fattah family=el-Sisi")]
    [InlineData("Beto O'Rourke", "given=Beto family=O'Rourke")]
    [InlineData("Mitch McConnell", "given=Mitch family=McConnell")]
    [InlineData("Alexandria Ocasio-Cortez", "given=Alexandria family=Ocasio-Cortez")]
    [InlineData("José Ortega y Gasset", "given=José family=Ortega y Gasset")]
    [InlineData("Peña Nieto", "family=Peña Nieto")]
    [InlineData("King Charles III", "title=King given=Charles suffix=III")]
    [InlineData("Pope Francis", "title=Pope given=Francis")]
    [InlineData("Stephen King", "given=Stephen family=King")]
    [InlineData("Dean Smith", "given=Dean family=Smith")]
    [InlineData("Xi Jinping", "given=Jinping family=Xi")]
    [InlineData("Kim Jong-un", "given=Jong-un family=Kim")]
    [InlineData("Kim Jong Un", "given=Jong middle=Un family=Kim")]
    [InlineData("Kim Kardashian", "given=Kim family=Kardashian")]
    [InlineData("Lee Harvey Oswald", "given=Lee middle=Harvey family=Oswald")]
    [InlineData("Ban Ki-moon", "given=Ki-moon family=Ban")]
    [InlineData("Shinzo Abe", "given=Shinzo family=Abe")]
    [InlineData("LAVROV Sergey", "given=Sergey family=LAVROV")]
    [InlineData("SergeiLavrov", "given=Sergei family=Lavrov")]
    [InlineData("Donald J.", "given=Donald middle=J.")]
    [InlineData("Mr. Ivanovich", "title=Mr. family=Ivanovich")]
    [InlineData("Trump", "family=Trump")]
    [InlineData("Hillary", "given=Hillary")]
    [InlineData("Madonna", "given=Madonna")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void Parse_reads_the_parts(string name, string expected) => AssertParts(expected, name);

    [Theory]
    [InlineData("Galkin Sergey Alekseevich", "given=Sergey patronymic=Alekseevich family=Galkin")]
    [InlineData("Sergey Alekseevich Galkin", "given=Sergey patronymic=Alekseevich family=Galkin")]
    [InlineData("Sergey Alekseevich", "given=Sergey patronymic=Alekseevich")]
    [InlineData("Alekseevich", "patronymic=Alekseevich")]
    [InlineData("Oleksandrivna", "patronymic=Oleksandrivna")]
    [InlineData("Putin Vladimir", "given=Vladimir family=Putin")]
    [InlineData("Vladimir Ilyich Lenin", "given=Vladimir patronymic=Ilyich family=Lenin")]
    [InlineData("Roman Abramovich", "given=Roman family=Abramovich")]
    [InlineData("Svetlana Alexievich", "given=Svetlana family=Alexievich")]
    [InlineData("Viktor Yanukovych", "given=Viktor family=Yanukovych")]
    [InlineData("Viktor Fedorovych Yanukovych", "given=Viktor patronymic=Fedorovych family=Yanukovych")]
    [InlineData("Володимир Олександрович Зеленський", "given=Володимир patronymic=Олександрович family=Зеленський")]
    [InlineData("Зеленський Володимир Олександрович", "given=Володимир patronymic=Олександрович family=Зеленський")]
    [InlineData("Пётр Ильич", "given=Пётр patronymic=Ильич")]
    public void Parse_reads_Russian_and_Ukrainian_names_in_any_order(string name, string expected) =>
        AssertParts(expected, name);

    [Fact]
    public void Parse_of_a_long_name_reads_its_first_words()
    {
        var name = PersonNames.Parse(string.Join(' ', Enumerable.Repeat("Anna", 10_000)));

        Assert.Equal("Anna", name.Given);
        Assert.Equal(NameWords.MostWords - 2, name.Middle!.Split(' ').Length);
    }

    private static void AssertParts(string expected, string name)
    {
        var parts = PersonNames.Parse(name);
        (string Part, string? Text)[] all =
        [
            ("title", parts.Title), ("given", parts.Given), ("middle", parts.Middle),
            ("patronymic", parts.Patronymic), ("family", parts.Family), ("suffix", parts.Suffix),
        ];
        var found = from part in all where part.Text is not null select $"{part.Part}={part.Text}";
        Assert.Equal(expected, string.Join(' ', found));
    }
}
