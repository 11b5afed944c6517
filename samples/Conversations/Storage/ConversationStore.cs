using System.Linq.Expressions;
using System.Text.Json;
using Conversations.Models;
using Conversations.Models.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Conversations.Storage;

/// <summary>A conversation as it was received, and what it is found by.</summary>
public sealed class ConversationRow
{
    /// <summary>The key, in the order of arrival.</summary>
    public long Number { get; init; }

    /// <summary>The identifier that the conversation came with, if it has one; no two are the same.</summary>
    public string? Id { get; init; }

    /// <summary>When it began; when it arrived where it doesn't say so. In UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>The day of that, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>What its messages say, in lower case.</summary>
    public required string Words { get; init; }

    /// <summary>The conversation.</summary>
    public required Conversation Model { get; init; }
}

/// <summary>An event as it was received.</summary>
public sealed class EventRow
{
    /// <summary>The key, in the order of arrival.</summary>
    public long Number { get; init; }

    /// <summary>The identifier of the conversation that it is about.</summary>
    public required string ConversationId { get; init; }

    /// <summary>The event.</summary>
    public required InsertConversationEvent Model { get; init; }
}

/// <summary>Models in columns of JSON, in SQLite or PostgreSQL.</summary>
public sealed class ConversationStore(DbContextOptions<ConversationStore> options) : DbContext(options)
{
    /// <summary>All conversations.</summary>
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    /// <summary>All events.</summary>
    public DbSet<EventRow> Events => Set<EventRow>();

    /// <summary>SQLite, in a file beside the program, unless the connection string is one of PostgreSQL.</summary>
    /// <param name="options">What is configured.</param>
    /// <param name="database">The connection string.</param>
    public static void Choose(DbContextOptionsBuilder options, string? database)
    {
        database ??= $"Data Source={Path.Combine(AppContext.BaseDirectory, "conversations.db")}";
        _ = database.Contains("Data Source=", StringComparison.OrdinalIgnoreCase) ? options.UseSqlite(database) : options.UseNpgsql(database);
    }

    /// <summary>Conversations with a text in a member of their JSON, found by the database, whatever kind of conversation it is.</summary>
    /// <param name="member">The member's name in JSON.</param>
    /// <param name="text">The text.</param>
    public IQueryable<ConversationRow> WithText(string member, string text)
    {
        string path = Database.IsNpgsql() ? member : $"$.\"{member}\"";
        return Conversations.Where(row => JsonText((string)(object)row.Model, path) == text);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // PostgreSQL's jsonb would change the digits of numbers, and the order of members; json keeps what came.
        string type = Database.IsNpgsql() ? "json" : "TEXT";
        modelBuilder.Entity<ConversationRow>(row =>
        {
            row.HasKey(static row => row.Number);
            row.HasIndex(static row => row.Id).IsUnique();
            row.HasIndex(static row => row.CreatedAt);
            row.HasIndex(static row => row.Day);
            AsJson(row.Property(static row => row.Model), type);
        });
        modelBuilder.Entity<EventRow>(row =>
        {
            row.HasKey(static row => row.Number);
            row.HasIndex(static row => row.ConversationId);
            AsJson(row.Property(static row => row.Model), type);
        });

        var text = modelBuilder.HasDbFunction(((Func<string, string, string?>)JsonText).Method);
        string function = Database.IsNpgsql() ? "json_extract_path_text" : "json_extract";
        text.HasTranslation(arguments => new SqlFunctionExpression(
            function, [Column(arguments[0]), arguments[1]], nullable: true, argumentsPropagateNullability: [true, true], typeof(string), arguments[1].TypeMapping));
    }

    // Read leniently: what was stored under other pages than today's must still come out.
    private static void AsJson<T>(PropertyBuilder<T> model, string type)
        where T : class => model.HasColumnType(type).HasConversion(
            static model => JsonSerializer.Serialize(model, SpecJson.Options),
            static json => JsonSerializer.Deserialize<T>(json, SpecJson.LenientOptions)!);

    // To C# the column holds a model, so that the query casts it to a text, which the function of PostgreSQL doesn't take.
    private static SqlExpression Column(SqlExpression argument) => argument is SqlUnaryExpression { OperatorType: ExpressionType.Convert } cast ? cast.Operand : argument;

    // Never runs: the databases have functions for it.
    private static string? JsonText(string json, string path) => throw new NotSupportedException($"{path} of {json} is for a database to find.");
}
