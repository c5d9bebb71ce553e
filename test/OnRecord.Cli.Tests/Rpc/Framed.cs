using System.Globalization;
using System.Text;

namespace OnRecord.Cli.Tests.Rpc;

/// <summary>Messages as the base protocol frames them.</summary>
internal static class Framed
{
    public static byte[] Bytes(string body) => Bytes(Encoding.UTF8.GetBytes(body));

    public static byte[] Bytes(byte[] body) =>
        [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"Content-Length: {body.Length}\r\n\r\n")), .. body];
}
