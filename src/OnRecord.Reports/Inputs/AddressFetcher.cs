using System.Net;

namespace OnRecord.Reports.Inputs;

/// <summary>Fetches pages from http(s) addresses.</summary>
internal sealed class AddressFetcher(ReportLimits limits)
{
    private const int MaxRedirects = 5;

    private static readonly SocketsHttpHandler Handler = new()
    {
        MaxAutomaticRedirections = MaxRedirects,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,
    };

    private static readonly Lazy<HttpClient> Client = new(BuildClient);

    /// <exception cref="OnRecordException">The address can't be fetched (OR9006, OR9012, OR9013).</exception>
    public RawReport Fetch(string address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw ReportErrors.Unreachable(address, "it is not a complete address", null);
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timer.CancelAfter(limits.AddressTime);
        try
        {
            return Fetch(address, uri, timer.Token);
        }
        catch (Exception cause) when (IsNetworkFailure(cause))
        {
            cancellation.ThrowIfCancellationRequested();
            var why = timer.IsCancellationRequested ? $"no answer within {limits.AddressTime.TotalSeconds:0.#} seconds"
                : cause.Message.TrimEnd('.');
            throw ReportErrors.Unreachable(address, why, cause);
        }
    }

    private static bool IsNetworkFailure(Exception cause) =>
        cause is HttpRequestException or IOException or OperationCanceledException or ObjectDisposedException;

    private RawReport Fetch(string address, Uri uri, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        using var response = Client.Value.Send(request, HttpCompletionOption.ResponseHeadersRead, stop);
        // Reading has no time limit of its own; closing the answer ends it.
        using var end = stop.Register(response.Dispose);
        if (!response.IsSuccessStatusCode)
        {
            throw ReportErrors.Refused(address, Describe(response));
        }

        using var body = response.Content.ReadAsStream(stop);
        var bytes = Bounded.ReadAll(body, address, limits.AddressBytes);
        var type = response.Content.Headers.ContentType;
        return new RawReport(address, address, ContentKinds.OfMediaType(type?.MediaType), bytes)
        {
            Address = address,
            Charset = type?.CharSet,
        };
    }

    private static string Describe(HttpResponseMessage response)
    {
        var status = (int)response.StatusCode;
        return status is >= 300 and < 400
            ? $"with a redirect that is not followed ({status}; at most {MaxRedirects}, never from https to http)"
            : $"{status} {response.ReasonPhrase}".TrimEnd();
    }

    private static HttpClient BuildClient()
    {
        var client = new HttpClient(Handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("OnRecord/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html, text/plain;q=0.9, application/json;q=0.8, */*;q=0.5");
        return client;
    }
}
