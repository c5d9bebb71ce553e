using OnRecord.Ledger.Index;
using OnRecord.Wordings.Index;

namespace OnRecord.Ledger;

public sealed partial class StatementLedger
{
    private const string WordingsAfter = "SELECT id, words FROM wording WHERE id > @after ORDER BY id LIMIT @limit";

    private readonly WordingIndex _index = new(TimeProvider.System);

    /// <summary>Takes new wordings into the index of wordings, where there are enough of them, and tidies the index.
    /// Reading finds wordings without it too, but slower the more there are.</summary>
    /// <exception cref="OnRecordException">The database failed.</exception>
    public void IndexWordings() => Guard(() =>
    {
        using var store = new SqlBlockStore(Database.Connection, WordingsAfter);
        while (Step(store, () => _index.Flush(store)) || Step(store, () => _index.MergeStep(store)))
        {
            // Each step is a transaction of its own, so that others may write in between.
        }
    });

    /// <summary>Uses the index of wordings, for reading.</summary>
    internal T WithIndex<T>(Func<WordingIndex, SqlBlockStore, T> use)
    {
        using var store = new SqlBlockStore(Database.Connection, WordingsAfter);
        try
        {
            return use(_index, store);
        }
        catch (Exception damage) when (damage is IndexOutOfRangeException or OverflowException)
        {
            throw new FormatException("a block of the wording index can't be read", damage);
        }
    }

    private bool Step(SqlBlockStore store, Func<bool> step)
    {
        Database.BeginWriting();
        try
        {
            store.Transaction = Database.Transaction;
            var isMore = step();
            Database.Commit();
            return isMore;
        }
        catch
        {
            Database.RollBack();
            _index.Discard();
            throw;
        }
        finally
        {
            store.Transaction = null;
        }
    }
}
