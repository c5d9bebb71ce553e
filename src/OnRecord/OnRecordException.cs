namespace OnRecord;

/// <summary>Something outside the program failed or was unfit: a file, an input, the model.</summary>
public class OnRecordException : Exception
{
    /// <summary>A failure with its code, and a message that says what failed, where, and what to do.</summary>
    public OnRecordException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>Stable code such as <c>OR9001</c>, listed in docs/errors.md; it never changes meaning.</summary>
    public string Code { get; }
}
