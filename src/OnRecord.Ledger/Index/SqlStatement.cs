using System.Data.Common;

namespace OnRecord.Ledger.Index;

/// <summary>A statement that is prepared once and run often, with other values each time.</summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly DbCommand _command;
    private bool _isPrepared;

    /// <summary>A statement over a connection.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="sql">The statement.</param>
    /// <param name="names">Its parameters, whose values follow.</param>
    public SqlStatement(DbConnection connection, string sql, params ReadOnlySpan<string> names)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in names)
        {
            Add(name, DBNull.Value);
        }
    }

    /// <summary>Adds a parameter.</summary>
    public void Add(string name, object value)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        _command.Parameters.Add(parameter);
    }

    /// <summary>Gives the parameter at a place its value.</summary>
    public void Set(int place, object value) => _command.Parameters[place].Value = value;

    /// <summary>Runs the statement and reads its rows.</summary>
    public DbDataReader Read(DbTransaction? transaction)
    {
        Ready(transaction);
        return _command.ExecuteReader();
    }

    /// <summary>Runs the statement and says how many rows it changed.</summary>
    public int Execute(DbTransaction? transaction)
    {
        Ready(transaction);
        return _command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private void Ready(DbTransaction? transaction)
    {
        _command.Transaction = transaction;
        if (!_isPrepared)
        {
            _command.Prepare();
            _isPrepared = true;
        }
    }
}
