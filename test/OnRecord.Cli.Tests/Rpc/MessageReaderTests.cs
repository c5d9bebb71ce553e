using System.Text;
using OnRecord.Cli.Rpc;

namespace OnRecord.Cli.Tests.Rpc;

public sealed class MessageReaderTests
{
    private const string Hello = "{\"say\":\"“hello”\"}";

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_gives_messages_however_the_bytes_come(int most)
    {
        using var stream = new SlowStream([.. Framed.Bytes(Hello), .. Framed.Bytes(""), .. Framed.Bytes(Hello + Hello)],
            most);
        var reader = new MessageReader(stream);

        Assert.Equal([Hello, "", Hello + Hello], Enumerable.Range(0, 3)
            .Select(_ => Encoding.UTF8.GetString(reader.Read()!)));
        Assert.Null(reader.Read());
    }

    [Fact]
    public void Read_gives_a_message_of_many_megabytes()
    {
        var body = new byte[20_000_000];
        Random.Shared.NextBytes(body);
        using var stream = new SlowStream(Framed.Bytes(body), 1_000_003);

        Assert.Equal(body, new MessageReader(stream).Read());
    }

    [Theory]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}")]
    [InlineData("content-length:2\r\n\r\n{}")]
    [InlineData("X\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("Content-Length: 002\n\n{}")]
    public void Read_passes_over_what_does_no_harm(string stream) =>
        Assert.Equal("{}", Encoding.UTF8.GetString(Read(stream)!));

    [Theory]
    [InlineData("Content-Length: -2\r\n\r\n{}", "a Content-Length is no number.")]
    [InlineData("Content-Length: 2 3\r\n\r\n{}", "a Content-Length is no number.")]
    [InlineData("Content-Length: \r\n\r\n{}", "a Content-Length is no number.")]
    [InlineData("Content-Length: 0x2\r\n\r\n{}", "a Content-Length is no number.")]
    [InlineData("Content-Length: 99999999999999999999999\r\n\r\n{}", "a Content-Length is no number.")]
    [InlineData("Content-Length: 67108865\r\n\r\n{}", "a message is longer than 64 MB.")]
    [InlineData("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", "a message has two lengths.")]
    [InlineData("\r\n{}", "a message has no Content-Length.")]
    [InlineData("{\"jsonrpc\":\"2.0\"}\n\n", "a message has no Content-Length.")]
    public void Read_fails_where_nobody_can_tell_the_next_message(string stream, string reason)
    {
        var failure = Assert.Throws<OnRecordException>(() => Read(stream));

        Assert.Equal("OR9701", failure.Code);
        Assert.Equal($"Standard input does not speak the Language Server Protocol: {reason} "
            + "It is for an editor to start \"onrecord check --lsp\" (docs/editors.md).", failure.Message);
    }

    [Fact]
    public void Read_fails_at_a_header_without_end()
    {
        Assert.Equal("OR9701", Assert.Throws<OnRecordException>(() => Read(new string('a', 9000))).Code);
        Assert.Equal("OR9701", Assert.Throws<OnRecordException>(() => Read(string.Concat(Enumerable.Repeat("a: b\r\n",
            2000)))).Code);
    }

    [Theory]
    [InlineData("Content-Length: 3\r\n\r\n{}")]
    [InlineData("Content-Length: 67108864\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\n")]
    [InlineData("Content-Le")]
    public void Read_fails_where_a_message_breaks_off(string stream) =>
        Assert.Equal("OR9702", Assert.Throws<OnRecordException>(() => Read(stream)).Code);

    private static byte[]? Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return new MessageReader(stream).Read();
    }
}
