using BenchmarkDotNet.Running;
using OnRecord.Benchmarks;

if (args is ["throughput", .. var options])
{
    return Throughput.Run(options);
}

BenchmarkSwitcher.FromAssembly(typeof(Throughput).Assembly).Run(args);
return 0;
