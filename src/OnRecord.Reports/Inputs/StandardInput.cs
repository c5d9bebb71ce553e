namespace OnRecord.Reports.Inputs;

/// <summary>Standard input: JSON lines, a page or a text, told apart by its first bytes.</summary>
internal sealed class StandardInput(ReportSourceOptions options, RawReportReader reader)
{
    private const string Name = "stdin";
    private const int Head = 4096;

    private Stream Stream => options.StandardInput ?? Console.OpenStandardInput();

    public IEnumerable<ReportInput> Find()
    {
        try
        {
            var stream = Stream;
            var head = new byte[Head];
            return Find(stream, head.AsSpan(0, stream.ReadAtLeast(head, Head, throwOnEndOfStream: false)));
        }
        catch (IOException cause)
        {
            return [Failed(ReportErrors.Unreadable(Name, cause))];
        }
        catch (OnRecordException failure)
        {
            return [Failed(failure)];
        }
    }

    // Standard input can't be read later or by another thread, so a whole document is read here.
    private IEnumerable<ReportInput> Find(Stream stream, ReadOnlySpan<byte> head)
    {
        var kind = ContentKinds.OfContent(head);
        if (kind == ContentKind.JsonLines)
        {
            return new JsonLines(stream, Name, options.Limits, head).Find(reader);
        }

        var raw = new RawReport(Name, Name, kind, Bounded.ReadAll(stream, Name, options.Limits.Bytes, head));
        return [new ReportInput(Name, Name, _ => raw, reader)];
    }

    private ReportInput Failed(OnRecordException failure) => new(Name, Name, _ => throw failure, reader);
}
