using Npgsql;

namespace Inkeep.Gen.Web.Tests.Databases;

/// <summary>The sample over a PostgreSQL server that is made for these tests, in a folder that goes with it. Nobody reaches it by network.</summary>
public sealed class PostgresServer : DatabaseServer
{
    private const string User = "postgres";
    private readonly string? _programs = FindPrograms();
    private string? _folder;
    private bool _isRunning;
    private int _databases;

    public override string? WhyNotRun =>
        _programs is null ? "not run: PostgreSQL's server (initdb, pg_ctl) is not installed"
        : Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(static line => line.StartsWith(User + ":", StringComparison.Ordinal)) ? $"not run: PostgreSQL refuses root, and there is no user {User}"
        : null;

    public override string JsonFunction => "json_extract_path_text";

    public override string NewDatabase() => $"Host={_folder};Username={User};Database=conversations{_databases++}";

    protected override async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("inkeep-pg-").FullName;
        if (Environment.IsPrivilegedProcess) await Programs.RunAsync("chown", User, _folder);
        string data = Path.Combine(_folder, "data");
        await RunAsync("initdb", "-D", data, "-U", User, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
        await RunAsync("pg_ctl", "start", "-w", "-D", data, "-l", Path.Combine(_folder, "log"), "-o", $"-c listen_addresses= -c fsync=off -k {_folder}");
        _isRunning = true;
    }

    protected override async Task CloseAsync()
    {
        if (_folder is null) return;
        NpgsqlConnection.ClearAllPools();
        if (_isRunning) await RunAsync("pg_ctl", "stop", "-w", "-m", "fast", "-D", Path.Combine(_folder, "data"));
        Directory.Delete(_folder, recursive: true);
    }

    // The server refuses to run as root.
    private Task<string> RunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(_programs!, program);
        return Environment.IsPrivilegedProcess
            ? Programs.RunAsync("setpriv", ["--reuid", User, "--regid", User, "--clear-groups", path, .. arguments])
            : Programs.RunAsync(path, arguments);
    }

    private static string? FindPrograms()
    {
        const string Debian = "/usr/lib/postgresql";
        if (OperatingSystem.IsWindows()) return null;
        IEnumerable<string> folders = Directory.Exists(Debian) ? Directory.GetDirectories(Debian).Select(static version => Path.Combine(version, "bin")).Order(StringComparer.Ordinal) : [];
        return folders.LastOrDefault(static folder => File.Exists(Path.Combine(folder, "initdb"))) ?? Path.GetDirectoryName(Programs.Find("initdb"));
    }
}
