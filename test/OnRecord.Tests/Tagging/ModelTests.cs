using OnRecord.Tagging;
using Xunit;

namespace OnRecord.Tests.Tagging;

public sealed class ModelTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Load_a_file_that_is_no_model_says_so()
    {
        File.WriteAllText(_path, "This is a letter to the editor, not a model of anything at all.");
        var exception = Assert.Throws<OnRecordException>(() => StatementReader.Load(_path));
        Assert.Equal("OR9101", exception.Code);
        Assert.Equal("The model is damaged: it does not begin as one. "
            + "Install OnRecord again, or make the model again with the training program.", exception.Message);
    }

    [Fact]
    public void Load_one_changed_byte_is_found()
    {
        var bytes = Embedded();
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(_path, bytes);
        var exception = Assert.Throws<OnRecordException>(() => StatementReader.Load(_path));
        Assert.Equal("OR9101", exception.Code);
        Assert.Contains("checksum", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(5000)]
    public void Load_a_file_cut_short_is_found(int length)
    {
        File.WriteAllBytes(_path, Embedded()[..length]);
        Assert.Equal("OR9101", Assert.Throws<OnRecordException>(() => StatementReader.Load(_path)).Code);
    }

    [Fact]
    public void Load_a_later_format_is_refused_by_its_number()
    {
        var bytes = Embedded();
        bytes[8]++;
        File.WriteAllBytes(_path, bytes);
        var exception = Assert.Throws<OnRecordException>(() => StatementReader.Load(_path));
        Assert.Equal("OR9102", exception.Code);
        Assert.Contains($"format {ModelFile.Version + 1}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_a_missing_file_names_it()
    {
        var exception = Assert.Throws<OnRecordException>(() => StatementReader.Load(_path + ".nowhere"));
        Assert.Equal("OR9103", exception.Code);
        Assert.Contains(_path + ".nowhere", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_a_copy_of_the_library_s_model_reads_alike()
    {
        File.WriteAllBytes(_path, Embedded());
        using var own = StatementReader.Load(_path);
        using var embedded = StatementReader.Load();
        var report = new Report("a", "The mayor said the bridge would open in June. “It is safe,” an engineer told us.");
        Assert.Equal(Shown(embedded.Read(report)), Shown(own.Read(report)));
    }

    private static IEnumerable<string> Shown(Reading reading) => reading.Statements
        .Select(static s => $"{string.Join(' ', s.Source)} | {string.Join(' ', s.Cue)} | {string.Join(' ', s.Content)} {s.Confidence:r}");

    private static byte[] Embedded()
    {
        using var stream = typeof(StatementReader).Assembly.GetManifestResourceStream("OnRecord.en.model")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
