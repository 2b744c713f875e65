using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;

namespace Inbox.Ledger;

/// <summary>The ledger's file: opens connections to it and brings its schema up to date.</summary>
/// <remarks>SQLite in WAL mode with synchronous=FULL: a commit that returned survives a crash and a power cut (sqlite.org/pragma.html#pragma_synchronous).</remarks>
public sealed class LedgerDatabase(LedgerOptions options)
{
    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(30);

    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = options.File,
        DefaultTimeout = (int)BusyWait.TotalSeconds,
        ForeignKeys = true,
    }.ToString();

    /// <summary>Creates the file and applies every schema script it does not have yet, each in its own transaction.</summary>
    /// <exception cref="LedgerException">The file cannot be opened or a script failed.</exception>
    public void BringUpToDate()
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(options.File)) is { } folder) Directory.CreateDirectory(folder);
            using (var connection = new SqliteConnection(_connection))
            {
                connection.Open();
                connection.Execute("pragma journal_mode = wal");
            }

            var upgrade = DeployChanges.To.SqliteDatabase(_connection)
                .WithScriptsEmbeddedInAssembly(typeof(LedgerDatabase).Assembly, name => name.Contains(".Schema.sqlite.", StringComparison.Ordinal))
                .WithTransactionPerScript()
                .LogTo(new NoOpUpgradeLog())
                .Build();
            if (upgrade.PerformUpgrade() is { Successful: false, Error: var error }) throw new LedgerException("the ledger's schema cannot be brought up to date", error);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new LedgerException($"the ledger's file {options.File} cannot be opened", e);
        }
    }

    /// <summary>True when the file exists: what reads must not create one.</summary>
    public bool Exists => File.Exists(options.File);

    internal async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancellation);
        // FULL is SQLite's default, but a build may choose otherwise: the promise is made here.
        await connection.ExecuteAsync("pragma synchronous = full");
        return connection;
    }

    /// <summary>Runs the work in one transaction: all of it holds afterwards, or nothing.</summary>
    internal async Task<T> InTransactionAsync<T>(Func<LedgerTransaction, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var result = await work(new LedgerTransaction(connection, transaction));
        await transaction.CommitAsync(cancellation);
        return result;
    }

    internal Task InTransactionAsync(Func<LedgerTransaction, Task> work, CancellationToken cancellation) =>
        InTransactionAsync(async t => { await work(t); return true; }, cancellation);

    internal async Task<T> ReadAsync<T>(Func<LedgerTransaction, Task<T>> read, CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        return await read(new LedgerTransaction(connection, null));
    }
}
