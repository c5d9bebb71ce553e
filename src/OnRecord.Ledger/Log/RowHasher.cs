using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Log;

/// <summary>Hashes rows: the first sixteen bytes of the SHA-256 of a key, the table's code and every value that is not
/// null, each with its column's number and its kind. Equal on both databases.</summary>
internal sealed class RowHasher
{
    /// <summary>Bytes of a row's hash.</summary>
    public const int Length = 16;

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 12);

    /// <summary>The hash of a row under the key of its log entry.</summary>
    public UInt128 Hash(ReadOnlySpan<byte> salt, LedgerTable table, ReadOnlySpan<object?> row)
    {
        _bytes.ResetWrittenCount();
        _bytes.Write(salt);
        Write(table.Code);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] is { } value)
            {
                Write((byte)i);
                WriteValue(value);
            }
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    private void WriteValue(object value)
    {
        switch (value)
        {
            case long number:
                Write((byte)'i');
                Write(number);
                break;
            case double real:
                Write((byte)'r');
                Write(BitConverter.DoubleToInt64Bits(real));
                break;
            case string text:
                Write((byte)'t');
                WriteText(text);
                break;
            case byte[] blob:
                Write((byte)'b');
                Write((long)blob.Length);
                _bytes.Write(blob);
                break;
            default:
                throw new ArgumentException($"A row can't hold a {value.GetType().Name}.", nameof(value));
        }
    }

    private void WriteText(string text)
    {
        var room = _bytes.GetSpan(sizeof(long) + Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, room[sizeof(long)..]);
        BinaryPrimitives.WriteInt64BigEndian(room, length);
        _bytes.Advance(sizeof(long) + length);
    }

    private void Write(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    private void Write(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(_bytes.GetSpan(sizeof(long)), value);
        _bytes.Advance(sizeof(long));
    }
}
