using System.Buffers;
using System.Buffers.Binary;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Log;

/// <summary>The rows that a log entry touched, as bytes: for each the table's code, the identifier seven bits a byte
/// with the low ones first, and the hash; or the code with its top bit set and the identifier, for a row that was
/// removed.</summary>
internal sealed class RowList
{
    private const byte Removed = 0x80;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Add(LedgerTable table, long id, UInt128 hash)
    {
        Write(table.Code, id);
        BinaryPrimitives.WriteUInt128BigEndian(_bytes.GetSpan(RowHasher.Length), hash);
        _bytes.Advance(RowHasher.Length);
    }

    public void Remove(LedgerTable table, long id) => Write((byte)(table.Code | Removed), id);

    /// <summary>Reads the bytes back; false where they are not what <see cref="Bytes"/> gave.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, Action<TouchedRow> row)
    {
        while (bytes.Length > 0)
        {
            var removed = (bytes[0] & Removed) != 0;
            var table = LedgerTables.ByCode(bytes[0] & ~Removed);
            var read = ReadId(bytes[1..], out var id);
            bytes = bytes[Math.Min(bytes.Length, 1 + read)..];
            if (table is null || read == 0 || (!removed && bytes.Length < RowHasher.Length))
            {
                return false;
            }

            row(new TouchedRow(table, id, removed ? null : BinaryPrimitives.ReadUInt128BigEndian(bytes)));
            bytes = removed ? bytes : bytes[RowHasher.Length..];
        }

        return true;
    }

    private void Write(byte code, long id)
    {
        var room = _bytes.GetSpan(11);
        room[0] = code;
        var length = 1;
        for (; id >= Removed; id >>= 7)
        {
            room[length++] = (byte)((id & 0x7F) | Removed);
        }

        room[length++] = (byte)id;
        _bytes.Advance(length);
    }

    // How many bytes it took; none where there is no identifier.
    private static int ReadId(ReadOnlySpan<byte> bytes, out long id)
    {
        id = 0;
        for (var i = 0; i < Math.Min(9, bytes.Length); i++)
        {
            id |= (long)(bytes[i] & 0x7F) << (7 * i);
            if ((bytes[i] & Removed) == 0)
            {
                return i + 1;
            }
        }

        return 0;
    }
}
