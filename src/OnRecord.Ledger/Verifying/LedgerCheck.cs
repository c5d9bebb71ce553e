using System.Data.Common;
using OnRecord.Ledger.Dialects;
using OnRecord.Ledger.Log;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Verifying;

/// <summary>Compares every row of the record with the log, and the log with itself.</summary>
internal sealed class LedgerCheck(Database database)
{
    private readonly List<Discrepancy> _found = [];
    private readonly ExpectedRows _expected = new();
    private readonly RowHasher _hasher = new();
    private long _entries;
    private string _head = "";

    public Verification Run()
    {
        var isDamaged = false;
        database.BeginReading();
        try
        {
            isDamaged = Tell(database.Dialect.FindDamage(database));
            CheckLog();
            CheckTables();
        }
        catch (Exception failure) when (
            isDamaged && failure is DbException or InvalidCastException or InvalidOperationException)
        {
            // The damage is told already; how far one gets in such a file is chance.
        }
        finally
        {
            database.RollBack();
        }

        if (!isDamaged)
        {
            Tell(database.Dialect.FindWrongWords(database));
        }

        return new Verification(_entries, _head, _found);
    }

    private bool Tell(IReadOnlyList<string> damage)
    {
        _found.AddRange(damage.Select(static line =>
            new Discrepancy(DiscrepancyKind.Damaged, "database", Detail: line)));
        return damage.Count > 0;
    }

    private void CheckLog()
    {
        foreach (var (row, touched, hash) in LogReader.Read(database))
        {
            var isNext = row.Id == _entries + 1;
            for (var missing = _entries + 1; missing < Math.Min(row.Id, _entries + 1 + 1000); missing++)
            {
                _found.Add(new Discrepancy(DiscrepancyKind.Missing, "log", missing));
            }

            // After a gap nobody knows the hash before.
            var isTrue = row.Content == LogHash.Of(touched) && (!isNext || hash == LogHash.Of(_head, row));
            if (!_expected.TryTake(row.Id, touched) || !isTrue)
            {
                _found.Add(new Discrepancy(DiscrepancyKind.Altered, "log", row.Id));
            }

            (_entries, _head) = (row.Id, hash);
        }
    }

    private void CheckTables()
    {
        var salts = LogReader.ReadSalts(database);
        foreach (var id in salts.Keys.Where(id => id < 1 || id > _entries).Order())
        {
            _found.Add(new Discrepancy(DiscrepancyKind.Added, "salt", id));
        }

        foreach (var id in MissingSalts(salts))
        {
            _found.Add(new Discrepancy(DiscrepancyKind.Missing, "salt", id));
        }

        foreach (var table in LedgerTables.All)
        {
            CheckTable(table, salts);
        }
    }

    // Forgetting erases a key only after every row under it was listed again or removed.
    private IEnumerable<long> MissingSalts(Dictionary<long, byte[]> salts) =>
        LedgerTables.All.SelectMany(table => _expected.Of(table).Values).Select(static row => row.Entry).Distinct()
            .Where(entry => !salts.ContainsKey(entry)).Order();

    private void CheckTable(LedgerTable table, Dictionary<long, byte[]> salts)
    {
        var expected = _expected.Of(table);
        using (var reader = database.Query(table.SelectSql))
        {
            while (reader.Read())
            {
                var row = LogReader.ReadRow(reader);
                var id = (long)row[0]!;
                if (!expected.Remove(id, out var known))
                {
                    _found.Add(new Discrepancy(DiscrepancyKind.Added, table.Name, id));
                }
                else if (salts.TryGetValue(known.Entry, out var salt) && _hasher.Hash(salt, table, row) != known.Hash)
                {
                    _found.Add(new Discrepancy(DiscrepancyKind.Altered, table.Name, id));
                }
            }
        }

        foreach (var id in expected.Keys.Order())
        {
            _found.Add(new Discrepancy(DiscrepancyKind.Missing, table.Name, id));
        }
    }
}
