namespace OnRecord.Ledger.Tests.Support;

/// <summary>The databases that every test of the store runs on.</summary>
public enum Engine
{
    Sqlite,

    Postgres,
}
