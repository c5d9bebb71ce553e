using System.Data.Common;
using OnRecord.Ledger.Index;
using OnRecord.Wordings.Index;

namespace OnRecord.Ledger.Tests.Index;

public sealed class SqlBlockStoreTests
{
    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Index_finds_the_same_as_in_memory(string kind)
    {
        using var database = IndexDatabase.Of(kind);
        using var connection = database.Connect();
        using var store = IndexDatabase.Store(connection);
        var index = new WordingIndex(TimeProvider.System);
        for (var part = 0; part < 5; part++)
        {
            IndexDatabase.Add(connection, 1 + (part * 300), Wordings.Skip(part * 300).Take(300));
            Within(store, connection, () => index.Flush(store, 1));
        }

        Merge(index, store, connection);

        Assert.Equal(2, store.ReadSegments([]).Count);
        Assert.All(Wordings.Take(100), words => Assert.Equal(InMemory(words), index.Find(store, words)));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Index_after_a_rollback_still_has_every_wording_once(string kind)
    {
        using var database = IndexDatabase.Of(kind);
        using var connection = database.Connect();
        using var store = IndexDatabase.Store(connection);
        var index = new WordingIndex(TimeProvider.System);
        IndexDatabase.Add(connection, 1, Wordings);
        using (var transaction = connection.BeginTransaction())
        {
            store.Transaction = transaction;
            Assert.True(index.Flush(store, 1));
            transaction.Rollback();
            store.Transaction = null;
            index.Discard();
        }

        Assert.Equal(new IndexHead(0, 0, 1), store.ReadHead());
        Assert.Equal(InMemory(Wordings[3]), index.Find(store, Wordings[3]));
        Within(store, connection, () => index.Flush(store, 1));
        Assert.Equal(InMemory(Wordings[3]), index.Find(store, Wordings[3]));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public void Index_of_another_connection_sees_merged_segments(string kind)
    {
        using var database = IndexDatabase.Of(kind);
        using var writing = database.Connect();
        using var reading = database.Connect();
        using var store = IndexDatabase.Store(writing);
        using var other = IndexDatabase.Store(reading);
        var (writer, reader) = (new WordingIndex(TimeProvider.System), new WordingIndex(TimeProvider.System));
        for (var part = 0; part < 4; part++)
        {
            IndexDatabase.Add(writing, 1 + (part * 300), Wordings.Skip(part * 300).Take(300));
            Within(store, writing, () => writer.Flush(store, 1));
            Assert.Contains(reader.Find(other, Wordings[part * 300]), found => found.Id == 1 + (part * 300));
        }

        Merge(writer, store, writing);
        Assert.Contains(reader.Find(other, Wordings[700]), found => found.Id == 701);
    }

    private static readonly string[] Wordings = [.. MadeUp(1500)];

    private static readonly Lazy<MemoryBlockStore> Memory = new(() =>
    {
        var memory = new MemoryBlockStore();
        foreach (var (place, words) in Wordings.Index())
        {
            memory.Add(new IndexedWording(place + 1, words));
        }

        return memory;
    });

    private static IReadOnlyList<Candidate> InMemory(string words) =>
        new WordingIndex(TimeProvider.System).Find(Memory.Value, words);

    private static void Merge(WordingIndex index, SqlBlockStore store, DbConnection connection)
    {
        while (Within(store, connection, () => index.MergeStep(store)))
        {
        }
    }

    private static bool Within(SqlBlockStore store, DbConnection connection, Func<bool> work)
    {
        using var transaction = connection.BeginTransaction();
        store.Transaction = transaction;
        var isDone = work();
        transaction.Commit();
        store.Transaction = null;
        return isDone;
    }

    private static IEnumerable<string> MadeUp(int count)
    {
        var random = new Random(count);
        for (var made = 0; made < count; made++)
        {
            var words = Enumerable.Range(0, random.Next(4, 30)).Select(_ => $"w{Math.Exp(random.NextDouble() * 8):F0}");
            yield return string.Join(' ', words);
        }
    }
}
