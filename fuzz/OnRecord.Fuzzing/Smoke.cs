using System.Text;

namespace OnRecord.Fuzzing;

/// <summary>A short run without coverage: examples, cut, spliced and stirred.</summary>
internal static class Smoke
{
    private const int LongestInput = 20_000;

    private static readonly byte[][] Examples =
    [
        .. ((string[])
        [
            "The minister said that the bridge was “closed”.\r\n\r\nHe added: 'Not for long.'\n",
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>Bridge | Example</title><meta "
                + "property=og:title content=Bridge></head><body><nav><a href=/>Home</a></nav><article><h1>Bridge</h1>"
                + "<p class=byline>By A. Writer</p><p>The minister said <q>no</q>, and that was it for the day.<br><br>"
                + "Nobody asked why.<table><tr><td>1<td>2</table><ul><li>one<li>two</ul></article>"
                + "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"B\"}</script></html>",
            "<div><b><p></b></div></p><table><b><tr><form></table></form><svg><g/><desc><p></svg><select><option>",
            "{\"id\":\"a\",\"text\":\"He said \\ud83d\\ude00 \\ud83d.\",\"published\":\"2022-03-04T10:00:00+02:00\"}\n"
                + "{\"html\":\"<p>Yes, she said.\",\"byline\":[]}\n{\"text\":broken}\n",
            "{\n \"id\": 1,\n \"text\": \"Yes.\"\n}\n",
        ]).Select(Encoding.UTF8.GetBytes),
        Encoding.Unicode.GetBytes("\uFEFFThe minister said no."),
        [.. "He said "u8, 0x93, .. "yes"u8, 0x94, .. " in the caf"u8, 0xE9, .. "."u8],
        [0, 1, 2, 0xFF, 0xFE, 0x80],
    ];

    /// <summary>Runs <paramref name="count"/> inputs that follow from <paramref name="seed"/>; what breaks a run is
    /// thrown, after the input was written to the file <c>crash-SEED-NUMBER</c>.</summary>
    public static void Run(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var input = Mutate(random);
            try
            {
                Target.Run(input);
            }
            catch
            {
                File.WriteAllBytes($"crash-{seed}-{i}", input);
                throw;
            }
        }
    }

    private static byte[] Mutate(Random random)
    {
        var bytes = Pick(random).ToList();
        for (var steps = random.Next(1, 9); steps > 0; steps--)
        {
            var at = random.Next(bytes.Count + 1);
            var length = random.Next(Math.Min(40, bytes.Count - at) + 1);
            switch (random.Next(5))
            {
                case 0: bytes.RemoveRange(at, length); break;
                case 1: bytes.InsertRange(at, Pick(random).Skip(random.Next(40)).Take(60)); break;
                case 2: Repeat(bytes, at, length, random.Next(1, 200)); break;
                case 3: bytes.Insert(at, (byte)random.Next(256)); break;
                default: bytes.InsertRange(at, "<>&\"'{}[]\\\0\r\n\u00AD\u2028"u8[..random.Next(19)]); break;
            }
        }

        return [.. bytes.Take(LongestInput)];
    }

    private static byte[] Pick(Random random) => Examples[random.Next(Examples.Length)];

    private static void Repeat(List<byte> bytes, int at, int length, int times)
    {
        var part = bytes.GetRange(at, length);
        for (; times > 0 && bytes.Count < LongestInput; times--)
        {
            bytes.InsertRange(at, part);
        }
    }
}
