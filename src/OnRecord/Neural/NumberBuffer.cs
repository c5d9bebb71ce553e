using System.Runtime.InteropServices;

namespace OnRecord.Neural;

/// <summary>Native memory for numbers, aligned to 64 bytes, that grows to what is asked for.</summary>
internal sealed unsafe class NumberBuffer : IDisposable
{
    private float* _memory;
    private int _capacity;

    ~NumberBuffer() => Free();

    /// <summary>What was taken last.</summary>
    internal float* Memory => _memory;

    /// <summary>Room for <paramref name="count"/> numbers, of any value; what was there is lost when it has to grow.</summary>
    internal float* Take(int count)
    {
        if (count > _capacity)
        {
            Free();
            _memory = (float*)NativeMemory.AlignedAlloc((nuint)count * sizeof(float), 64);
            _capacity = count;
        }

        return _memory;
    }

    /// <summary>Room for <paramref name="count"/> zeros.</summary>
    internal float* TakeZeros(int count)
    {
        var memory = Take(count);
        NativeMemory.Clear(memory, (nuint)count * sizeof(float));
        return memory;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        NativeMemory.AlignedFree(_memory);
        _memory = null;
        _capacity = 0;
    }
}
