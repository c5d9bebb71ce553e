using System.Globalization;
using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;
using OnRecord.Benchmarks.Checking;
using OnRecord.Benchmarks.Finding;
using OnRecord.Benchmarks.Wordings;

if (args is ["throughput", .. var options])
{
    return Throughput.Run(options);
}

if (args is ["wordings", .. var wordingOptions])
{
    using var bench = new WordingsBench(WordingsOptions.From(wordingOptions));
    bench.Run();
    return 0;
}

if (args is ["find", .. var findOptions])
{
    FindBench.Run(findOptions);
    return 0;
}

if (args is ["check", var folder, var rounds])
{
    CheckingBench.Run(folder, int.Parse(rounds, CultureInfo.InvariantCulture));
    return 0;
}

if (args is ["watch", var program, var draft, var saves])
{
    WatchBench.Run(program, draft, saves);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
