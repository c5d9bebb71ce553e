using System.Runtime.InteropServices;

namespace OnRecord.Training.Networks;

/// <summary>Memory for the numbers of one pass, handed out in order and taken back all at once.</summary>
internal sealed unsafe class Arena : IDisposable
{
    private readonly nuint _size;
    private byte* _memory;
    private nuint _used;

    internal Arena(int megabytes)
    {
        _size = (nuint)megabytes << 20;
        _memory = (byte*)NativeMemory.AlignedAlloc(_size, 64);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(_memory);
        _memory = null;
    }

    /// <summary>Zeros.</summary>
    /// <exception cref="InvalidOperationException">The arena is full.</exception>
    internal float* Take(int count)
    {
        var bytes = ((nuint)count * sizeof(float) + 63) & ~(nuint)63;
        if (_used + bytes > _size)
        {
            throw new InvalidOperationException($"The arena of {_size >> 20} MB is too small for this pass.");
        }

        var memory = _memory + _used;
        _used += bytes;
        NativeMemory.Clear(memory, bytes);
        return (float*)memory;
    }

    internal void Reset() => _used = 0;
}
