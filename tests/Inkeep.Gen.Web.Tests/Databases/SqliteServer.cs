using Microsoft.Data.Sqlite;

namespace Inkeep.Gen.Web.Tests.Databases;

/// <summary>The sample over SQLite.</summary>
public sealed class SqliteServer : DatabaseServer
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("inkeep-sqlite-");
    private int _databases;

    public override string? WhyNotRun => null;

    public override string JsonFunction => "json_extract";

    public override string NewDatabase() => $"Data Source={Path.Combine(_folder.FullName, $"{_databases++}.db")}";

    protected override Task OpenAsync() => Task.CompletedTask;

    protected override Task CloseAsync()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }
}
