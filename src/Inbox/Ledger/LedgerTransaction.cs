using System.Data.Common;
using Dapper;

namespace Inbox.Ledger;

/// <summary>SQL inside one transaction (or, with none, a single read).</summary>
internal sealed record LedgerTransaction(DbConnection Connection, DbTransaction? Transaction)
{
    public Task<int> ExecuteAsync(string sql, object? values = null) => Connection.ExecuteAsync(sql, values, Transaction);

    public Task<T?> ScalarAsync<T>(string sql, object? values = null) => Connection.ExecuteScalarAsync<T>(sql, values, Transaction);

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? values = null) => [.. await Connection.QueryAsync<T>(sql, values, Transaction)];

    public Task<T?> FirstAsync<T>(string sql, object? values = null) => Connection.QueryFirstOrDefaultAsync<T>(sql, values, Transaction);
}
