namespace OnRecord.Reports.Inputs;

/// <summary>Finds the reports behind an input as a person wrote it.</summary>
internal sealed class InputFinder
{
    private readonly FileInputs _files;
    private readonly StandardInput _standardInput;
    private readonly AddressFetcher _addresses;
    private readonly RawReportReader _reader;

    public InputFinder(ReportSourceOptions options)
    {
        _reader = new RawReportReader(options);
        _files = new FileInputs(options.Limits, _reader);
        _standardInput = new StandardInput(options, _reader);
        _addresses = new AddressFetcher(options.Limits);
    }

    public IEnumerable<ReportInput> Find(string input)
    {
        return input switch
        {
            "-" => _standardInput.Find(),
            _ when IsAddress(input) => [new ReportInput(input, input, stop => _addresses.Fetch(input, stop), _reader)],
            _ when File.Exists(input) => _files.Find(input),
            _ when Directory.Exists(input) => FindAll(input, Folder.Files(input)),
            _ when Glob.IsPattern(input) => FindAll(input, new Glob(input).Files()),
            _ => [_files.Missing(input)],
        };
    }

    private static bool IsAddress(string input) => input.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<ReportInput> FindAll(string input, IEnumerable<FoundPath> paths)
    {
        var any = false;
        foreach (var found in paths.SelectMany(_files.Find))
        {
            any = true;
            yield return found;
        }

        if (!any)
        {
            yield return _files.Failed(input, ReportErrors.NothingThere(input));
        }
    }
}
