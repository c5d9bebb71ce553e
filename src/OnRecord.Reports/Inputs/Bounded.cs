namespace OnRecord.Reports.Inputs;

/// <summary>Reads streams that may be longer than they should be.</summary>
internal static class Bounded
{
    /// <summary>All bytes, after those of <paramref name="head"/> that were read already.</summary>
    /// <exception cref="OnRecordException">There are more than <paramref name="limit"/> bytes (OR9006).</exception>
    public static byte[] ReadAll(Stream stream, string place, int limit, ReadOnlySpan<byte> head = default)
    {
        if (stream.CanSeek && stream.Length > limit)
        {
            throw ReportErrors.TooLarge(place, limit);
        }

        using var bytes = new MemoryStream(stream.CanSeek ? (int)stream.Length : 0);
        bytes.Write(head);
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > limit)
            {
                throw ReportErrors.TooLarge(place, limit);
            }
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }
}
