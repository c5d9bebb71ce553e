using OnRecord.Ledger.Dialects;

namespace OnRecord.Ledger.Opening;

/// <summary>Brings a ledger's tables to this version, and refuses what is no ledger, newer, or made
/// otherwise.</summary>
internal sealed class Migrator(Database database, LedgerOptions options)
{
    private readonly IReadOnlyList<Migration> _known = Migration.For(database.Dialect.Name);

    private string Place => database.Dialect.Place;

    /// <summary>Makes or brings up to date the tables, in one transaction.</summary>
    public void Run()
    {
        if (Check() == _known.Count)
        {
            return;
        }

        if (options.ReadOnly)
        {
            throw LedgerErrors.ReadOnly(Place);
        }

        database.SetDurable(true);
        database.BeginWriting();
        try
        {
            // Another program may have done it while we waited for the lock.
            foreach (var migration in _known.Skip(Check()))
            {
                Apply(migration);
            }

            database.Commit();
        }
        catch
        {
            database.RollBack();
            throw;
        }
    }

    /// <summary>How many of the known scripts the ledger has had.</summary>
    private int Check()
    {
        if (!database.Dialect.HasTable(database, "migration"))
        {
            return !database.Dialect.IsEmpty(database) ? throw LedgerErrors.NoLedger(Place)
                : options.Create ? 0 : throw LedgerErrors.NotFound(Place);
        }

        var had = Had();
        if (had.Count > _known.Count)
        {
            throw LedgerErrors.Newer(Place, had.Count);
        }

        for (var i = 0; i < had.Count; i++)
        {
            if (had[i] != (_known[i].Number, _known[i].Sha256))
            {
                throw LedgerErrors.Changed(Place, _known[i].Name);
            }
        }

        return had.Count;
    }

    private List<(long Number, string Sha256)> Had()
    {
        var had = new List<(long, string)>();
        using var reader = database.Query("SELECT number, sha256 FROM migration ORDER BY number");
        while (reader.Read())
        {
            had.Add((reader.GetInt64(0), reader.GetString(1)));
        }

        return had;
    }

    private void Apply(Migration migration)
    {
        database.Run(migration.Script);
        database.Execute("INSERT INTO migration (number, name, sha256, applied) VALUES ($1, $2, $3, $4)",
            migration.Number, migration.Name, migration.Sha256, Instants.Now(options.Clock));
    }
}
