using System.Net;
using System.Net.Sockets;
using System.Text;
using static OnRecord.Reports.Tests.Support.Outcomes;

namespace OnRecord.Reports.Tests.Inputs;

public sealed class AddressFetcherTests : IDisposable
{
    private const string Page = $"<title>Bridge</title><p>{English}</p>";

    private readonly TinyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void Page_is_fetched_and_known_by_its_address()
    {
        var address = _server.Answer("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", Page);
        var report = Single(Of(address));
        Assert.Equal((address, address, English, "Bridge"), (report.Id, report.Address, report.Text, report.Title));
    }

    [Fact]
    public void Encoding_in_the_header_counts()
    {
        const string Named = $"{English} It is called Мост.";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(Named);
        var address = _server.Answer("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=windows-1251\r\n", bytes);
        Assert.Equal(Named, Single(Of(address)).Text);
    }

    [Fact]
    public void Error_answer_fails()
    {
        var failure = Failure(Of(_server.Answer("HTTP/1.1 404 Not Found\r\n", "no")));
        Assert.Equal("OR9013", failure.Code);
        Assert.Contains("answered 404 Not Found; ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Redirects_without_end_fail()
    {
        var failure = Failure(Of(_server.Answer("HTTP/1.1 302 Found\r\nLocation: /again\r\n", "")));
        Assert.Equal("OR9013", failure.Code);
    }

    [Fact]
    public void Answer_that_is_too_large_fails()
    {
        var address = _server.Answer("HTTP/1.1 200 OK\r\n", Page);
        Assert.Equal("OR9006", Failure(ReportSource.From([address], new() { Limits = new() { AddressBytes = 10 } })
            .Read()).Code);
    }

    [Fact]
    public void Answer_that_never_ends_fails_in_time()
    {
        var address = _server.Answer("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n", Page);
        var limits = new ReportLimits { AddressTime = TimeSpan.FromMilliseconds(300) };
        var failure = Failure(ReportSource.From([address], new() { Limits = limits }).Read());
        Assert.Equal("OR9012", failure.Code);
        Assert.Contains("no answer within 0.3 seconds", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("http://[")]
    [InlineData("https://a b/")]
    [InlineData("http://127.0.0.1:1/")]
    public void Address_out_of_reach_fails(string address) => Assert.Equal("OR9012", Failure(Of(address)).Code);

    /// <summary>Sends the same bytes to whoever asks.</summary>
    private sealed class TinyServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly List<TcpClient> _clients = [];

        public string Answer(string head, string body) => Answer(head, Encoding.UTF8.GetBytes(body));

        public string Answer(string head, byte[] body)
        {
            var length = head.Contains("Content-Length", StringComparison.Ordinal) ? ""
                : $"Content-Length: {body.Length}\r\n";
            byte[] answer = [.. Encoding.ASCII.GetBytes($"{head}{length}\r\n"), .. body];
            _listener.Start();
            _ = Task.Run(() => ServeAsync(answer));
            return $"http://{_listener.LocalEndpoint}/page";
        }

        public void Dispose()
        {
            _listener.Dispose();
            _clients.ForEach(c => c.Dispose());
        }

        private async Task ServeAsync(byte[] answer)
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _clients.Add(client);
                _ = SendAsync(client.GetStream(), answer);
            }
        }

        // One answer a request, on one connection; requests here are one packet each.
        private static async Task SendAsync(NetworkStream stream, byte[] answer)
        {
            var request = new byte[4096];
            while (await stream.ReadAsync(request) > 0)
            {
                await stream.WriteAsync(answer);
            }
        }
    }
}
