using Microsoft.Data.Sqlite;

namespace Inkeep.Gen.Web.Tests;

/// <summary>The sample as a program of its own, in which nothing may reflect over what is serialized.</summary>
[Trait("Set", "Long")]
public sealed class ProgramTests
{
    [Fact]
    public async Task It_starts_fills_a_new_database_and_ends_when_asked_to()
    {
        var folder = Directory.CreateTempSubdirectory("inkeep-program-");
        try
        {
            string database = $"Data Source={Path.Combine(folder.FullName, "conversations.db")}";
            string output = await Programs.RunAsync("dotnet", typeof(Conversations.ConversationServer).Assembly.Location, "--urls", "http://127.0.0.1:0", "--database", database, "--once", "true");
            Assert.Contains("Started: http://127.0.0.1:", output, StringComparison.Ordinal);
            await using var connection = new SqliteConnection(database + ";Pooling=False");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT count(*) FROM Conversations";
            Assert.Equal(48L, await count.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
