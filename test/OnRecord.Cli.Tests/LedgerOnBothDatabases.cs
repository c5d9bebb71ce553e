using OnRecord.Ledger.Tests.Support;

namespace OnRecord.Cli.Tests;

/// <summary>The ledger's verbs on a SQLite file.</summary>
public sealed class SqliteLedgerSpecs() : LedgerSpecs(Engine.Sqlite);

/// <summary>The ledger's verbs on PostgreSQL.</summary>
public sealed class PostgresLedgerSpecs() : LedgerSpecs(Engine.Postgres);

/// <summary>Protected speakers in a SQLite file.</summary>
public sealed class SqliteProtectedLedgerSpecs() : ProtectedLedgerSpecs(Engine.Sqlite);

/// <summary>Protected speakers in PostgreSQL.</summary>
public sealed class PostgresProtectedLedgerSpecs() : ProtectedLedgerSpecs(Engine.Postgres);

/// <summary>Checking against a SQLite file.</summary>
public sealed class CheckedAgainstSqliteSpecs() : CheckedAgainstLedgerSpecs(Engine.Sqlite);

/// <summary>Checking against PostgreSQL.</summary>
public sealed class CheckedAgainstPostgresSpecs() : CheckedAgainstLedgerSpecs(Engine.Postgres);
