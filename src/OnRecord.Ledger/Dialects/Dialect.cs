using System.Data.Common;
using OnRecord.Ledger.Tables;

namespace OnRecord.Ledger.Dialects;

/// <summary>What differs between the two databases: <see cref="SqliteDialect"/> and
/// <see cref="PostgresDialect"/>.</summary>
internal abstract class Dialect
{
    /// <summary>The database's name in the file names of migrations.</summary>
    public abstract string Name { get; }

    /// <summary>The ledger's place as messages show it: never with a password.</summary>
    public abstract string Place { get; }

    /// <summary>The dialect of a ledger's address: a file's path, or
    /// <c>postgres://user:password@host/database</c>.</summary>
    public static Dialect For(string address) => PostgresAddress.IsOne(address)
        ? new PostgresDialect(PostgresAddress.Parse(address))
        : new SqliteDialect(address);

    /// <summary>Connects, with the settings that the ledger needs.</summary>
    public abstract Database Open(LedgerOptions options);

    public abstract DbTransaction BeginWriting(Database database);

    public abstract DbTransaction BeginReading(Database database);

    /// <summary>Keeps other writers away until the transaction ends.</summary>
    public abstract void AfterBegin(Database database);

    /// <summary>Tidies up behind a transaction; never fails.</summary>
    public virtual void AfterCommit(Database database)
    {
    }

    /// <summary>The parameter that stands as $<paramref name="number"/> in a command.</summary>
    public abstract DbParameter Parameter(DbCommand command, int number);

    /// <summary>SQL that is true where a column's number is among those of a parameter, which is a text of numbers with
    /// commas between them: one statement for any number of them.</summary>
    public abstract string IsAmong(string column, string parameter);

    /// <summary>True when the database holds a table of that name.</summary>
    public abstract bool HasTable(Database database, string name);

    /// <summary>True when the database holds nothing at all.</summary>
    public abstract bool IsEmpty(Database database);

    /// <summary>Puts rows into one table, fast; their identifiers ascend, and no other row's is between them.</summary>
    public abstract void Insert(Database database, LedgerTable table, IReadOnlyList<object?[]> rows);

    /// <summary>Whether the next transactions have to be on the disk when their commit returns, come what
    /// may.</summary>
    public abstract void SetDurable(Database database, bool durable);

    /// <summary>Forces to the disk what was committed.</summary>
    public abstract void Flush(Database database);

    /// <summary>Overwrites or gives back the room of rows that were removed.</summary>
    public abstract void Scrub(Database database);

    /// <summary>What is wrong with the database's own structures, a line each; none when they are sound.</summary>
    public abstract IReadOnlyList<string> FindDamage(Database database);

    /// <summary>What is wrong with the lists of words that finding goes by.</summary>
    public abstract IReadOnlyList<string> FindWrongWords(Database database);

    /// <summary>The failure as the ledger's users see it.</summary>
    public abstract OnRecordException Explain(Exception failure);
}
