namespace OnRecord.Cli;

/// <summary>Work on many threads whose results come in the order of the items.</summary>
internal static class InOrder
{
    // Items under way or waiting for their turn, for each thread: enough that one long report doesn't hold up the
    // others.
    private const int ItemsPerJob = 8;

    /// <summary>Does <paramref name="work"/> on each item, on up to <paramref name="jobs"/> threads, and gives the
    /// results in order; reads no further ahead in <paramref name="items"/> than a few items a thread.</summary>
    public static IEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, int, TResult> work) =>
        jobs == 1 ? items.Select(work) : SelectOnThreads(items, jobs, work);

    private static IEnumerable<TResult> SelectOnThreads<TItem, TResult>(
        IEnumerable<TItem> items, int jobs, Func<TItem, int, TResult> work)
    {
        var threads = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        var window = new Queue<Task<TResult>>();
        var number = 0;
        foreach (var item in items)
        {
            if (window.Count == jobs * ItemsPerJob)
            {
                yield return window.Dequeue().GetAwaiter().GetResult();
            }

            var mine = number++;
            window.Enqueue(Task.Factory.StartNew(() =>
                work(item, mine), CancellationToken.None, TaskCreationOptions.None, threads));
        }

        while (window.TryDequeue(out var result))
        {
            yield return result.GetAwaiter().GetResult();
        }
    }
}
