using OnRecord.Reports.Tests.Support;

namespace OnRecord.Reports.Tests;

public class LanguageCheckTests
{
    [Theory]
    [InlineData("Министр заявил, что мост откроют в мае. Он добавил, что очень этому рад.")]
    [InlineData("Міністр заявив, що міст відкриють у травні. Він додав, що дуже цьому радий.")]
    [InlineData("Der Minister sagte, die Brücke werde im Mai eröffnet. Er freue sich sehr darüber.")]
    [InlineData("Le ministre a déclaré que le pont ouvrirait en mai. Il a ajouté qu'il en était heureux.")]
    [InlineData("El ministro dijo que el puente se abriría en mayo. Añadió que estaba muy contento.")]
    [InlineData("De minister zei dat de brug in mei opengaat. Hij was daar erg blij mee.")]
    [InlineData("Il ministro ha detto che il ponte aprirà a maggio. Ha aggiunto di esserne molto felice.")]
    [InlineData("O ministro disse que a ponte abrirá em maio. Acrescentou que estava muito contente.")]
    [InlineData("Minister powiedział, że most zostanie otwarty w maju. Dodał, że bardzo się cieszy.")]
    [InlineData("Ministr řekl, že most bude otevřen v květnu. Dodal, že je tomu velmi rád.")]
    [InlineData("Ministern sade att bron öppnar i maj. Han tillade att han var mycket glad.")]
    [InlineData("Ministeren sa at broen åpner i mai. Han la til at han var svært glad for det.")]
    [InlineData("Ministeri sanoi, että silta avataan toukokuussa. Hän oli siitä hyvin iloinen.")]
    [InlineData("A miniszter azt mondta, hogy a híd májusban nyílik. Hozzátette, hogy nagyon örül ennek.")]
    [InlineData("Bakan, köprünün mayıs ayında açılacağını söyledi. Buna çok sevindiğini de ekledi.")]
    [InlineData("Ministrul a spus că podul se va deschide în mai. A adăugat că este foarte bucuros.")]
    [InlineData("Menteri itu mengatakan bahwa jembatan akan dibuka pada bulan Mei. Dia sangat senang.")]
    [InlineData("Bộ trưởng cho biết cây cầu sẽ mở vào tháng Năm. Ông nói rằng ông rất vui.")]
    [InlineData("Waziri alisema kwamba daraja litafunguliwa mwezi wa Mei. Aliongeza kuwa amefurahi.")]
    [InlineData("部长说大桥将于五月开放。他还说他对此感到非常高兴。")]
    [InlineData("قال الوزير إن الجسر سيفتح في مايو. وأضاف أنه سعيد جدا بذلك.")]
    [InlineData("大臣は橋が五月に開通すると述べた。とても嬉しいと付け加えた。")]
    [InlineData("Der Hund ist tot.")]
    public void IsEnglish_other_language_is_refused(string text) => Assert.False(LanguageCheck.IsEnglish(text));

    [Theory]
    [InlineData("Storm batters coast; thousands without power")]
    [InlineData("Yes.")]
    [InlineData("12:30 - 14:00")]
    [InlineData("MINISTER: No comment. REPORTER: None at all? MINISTER: None.")]
    [InlineData("omg did u see dis lol #bridge @minister :) http://example.org/de/la/der")]
    [InlineData("Green Valley Council Approves Record Road Budget Amid Protests, Warnings From N.J. Lawmakers")]
    [InlineData("“Wir sind bereit,” the German minister said. “Das ist gut so.” He would not say what it "
        + "was that the country had been waiting for.")]
    [InlineData("José Ángel Muñoz and Žofie Dvořáková met François Lefèvre at the Café de la Paix, their lawyer said.")]
    [InlineData("He shouted “Слава” twice, the witness said, and then he was quiet.")]
    public void IsEnglish_odd_english_is_accepted(string text) => Assert.True(LanguageCheck.IsEnglish(text));

    [Fact]
    public void IsEnglish_looks_at_all_parts_of_a_huge_text()
    {
        var german = string.Concat(Enumerable.Repeat("Der Minister sagte, das sei nicht so. ", 10_000));
        var english = string.Concat(Enumerable.Repeat("The minister said that it was not so. ", 30_000));
        Assert.True(LanguageCheck.IsEnglish(german + english));
        Assert.False(LanguageCheck.IsEnglish(english[..100_000] + german + german));
    }

    [Fact]
    public void IsEnglish_accepts_nearly_every_two_sentences_of_English_corpora()
    {
        var windows = Directory.GetFiles(SharedData.Folder("data/gum"), "*.conllu").SelectMany(Windows).ToList();
        Assert.True(windows.Count > 1000);
        Assert.True(windows.Count(w => !LanguageCheck.IsEnglish(w)) <= windows.Count / 200);
    }

    private static IEnumerable<string> Windows(string path)
    {
        const string Mark = "# text = ";
        var sentences = File.ReadLines(path).Where(l => l.StartsWith(Mark, StringComparison.Ordinal))
            .Select(l => l[Mark.Length..]).ToList();
        return sentences.Zip(sentences.Skip(1), (a, b) => $"{a} {b}");
    }
}
