using System.Data.Common;

namespace OnRecord.Ledger.Dialects;

/// <summary>An open connection with the statements prepared on it. Not safe for several threads at once.</summary>
internal sealed class Database(Dialect dialect, DbConnection connection, IDisposable? source = null) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _commands = new(StringComparer.Ordinal);

    private bool? _durable;

    public Dialect Dialect { get; } = dialect;

    public DbConnection Connection { get; } = connection;

    /// <summary>The transaction that commands run in; null outside of one.</summary>
    public DbTransaction? Transaction { get; private set; }

    /// <summary>Whether the next transactions have to be on the disk when their commit returns, come what
    /// may.</summary>
    public void SetDurable(bool durable)
    {
        if (_durable != durable)
        {
            Dialect.SetDurable(this, durable);
            _durable = durable;
        }
    }

    /// <summary>Starts a transaction in which no other writes; waits for those that do.</summary>
    public void BeginWriting()
    {
        Transaction = Dialect.BeginWriting(this);
        try
        {
            Dialect.AfterBegin(this);
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    /// <summary>Starts a transaction that sees one state of the ledger from its first query on.</summary>
    public void BeginReading() => Transaction = Dialect.BeginReading(this);

    public void Commit()
    {
        var transaction = Transaction ?? throw new InvalidOperationException("No transaction is open.");
        transaction.Commit();
        Transaction = null;
        transaction.Dispose();
        Dialect.AfterCommit(this);
    }

    /// <summary>Takes back what the transaction did, if one is open. Never fails: a broken connection has taken it back
    /// already.</summary>
    public void RollBack()
    {
        var transaction = Transaction;
        Transaction = null;
        try
        {
            transaction?.Rollback();
        }
        catch (Exception failure) when (failure is DbException or InvalidOperationException)
        {
            // What made us roll back is what the caller is to hear of.
        }
        finally
        {
            transaction?.Dispose();
        }
    }

    /// <summary>Runs a statement with its values for $1, $2, …; the number of rows it touched.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row; null when there is no row, or null in it.</summary>
    public object? Scalar(string sql, params ReadOnlySpan<object?> values) =>
        Command(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public long? Number(string sql, params ReadOnlySpan<object?> values) => Scalar(sql, values) switch
    {
        null => null,
        long number => number,
        var other => Convert.ToInt64(other, System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>The rows that a query finds. Close the reader before the next command.</summary>
    public DbDataReader Query(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteReader();

    /// <summary>What a query finds, read to the end: other commands may follow at once.</summary>
    public List<T> Rows<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        var rows = new List<T>();
        using var reader = Query(sql, values);
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    /// <summary>The whole numbers of the first column.</summary>
    public List<long> Numbers(string sql, params ReadOnlySpan<object?> values) =>
        Rows(sql, static row => row.GetInt64(0), values);

    /// <summary>Runs a script of several statements.</summary>
    public void Run(string script)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = script;
        command.Transaction = Transaction;
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        RollBack();
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        Connection.Dispose();
        source?.Dispose();
    }

    private DbCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = Connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(Dialect.Parameter(command, i + 1));
            }
        }

        command.Transaction = Transaction;
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
