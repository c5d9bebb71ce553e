using System.Globalization;
using OnRecord.Fuzzing;
using SharpFuzz;

switch (args)
{
    case ["--smoke", var count, var seed]:
        Smoke.Run(int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        Console.WriteLine($"{count} inputs read, none broke the readers.");
        return 0;
    case ["--afl"]:
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Target.Run(bytes.ToArray());
        });
        return 0;
    case []:
        Fuzzer.LibFuzzer.Run(bytes => Target.Run(bytes.ToArray()));
        return 0;
    default:
        Console.Error.WriteLine("Use: --smoke COUNT SEED, --afl, or nothing under libfuzzer-dotnet.");
        return 2;
}
