using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Conversations.Models;
using Conversations.Models.Components;
using Conversations.Storage;
using Inkeep.Gen;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Conversations;

/// <summary>The endpoints. Models are their bodies; whatever these hold comes back as it came.</summary>
internal static class ConversationApi
{
    /// <summary>How many days the plot has.</summary>
    public const int DaysShown = 30;

    private const int LongestId = 200;

    public static void MapConversations(this WebApplication server)
    {
        var conversations = server.MapGroup("/conversations").WithTags("Conversations");
        conversations.MapPost("/", AddAsync).WithSummary("Records a conversation.").ProducesProblem(400).ProducesProblem(409);
        conversations.MapGet("/", List).WithSummary("The latest conversations first.").ProducesValidationProblem();
        conversations.MapGet("/{number:long}", GetAsync).WithSummary("One conversation.");
        conversations.MapGet("/{number:long}/events", Events).WithSummary("What happened to a conversation.");
        conversations.MapGet("/stream", Stream).WithSummary("All conversations, in the order in which they arrived, while they are read.");
        conversations.MapGet("/days", DaysAsync).WithSummary("How many conversations began on each day, for the last thirty days.");
        server.MapPost("/events", AddEventAsync).WithTags("Events").WithSummary("Records an event.").ProducesProblem(400);
    }

    /// <summary>Conversations a day, for as many days as are shown; the last one is today.</summary>
    public static Task<DayCount[]> DaysAsync(ConversationStore store, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var first = today.AddDays(1 - DaysShown);
        return store.Conversations
            .Where(row => row.Day >= first && row.Day <= today)
            .GroupBy(static row => row.Day)
            .OrderBy(static day => day.Key)
            .Select(static day => new DayCount(day.Key, day.Count()))
            .ToArrayAsync();
    }

    /// <summary>The rows that a list shows.</summary>
    public static IQueryable<ConversationRow> Find(ConversationStore store, string? search, string? visibility)
    {
        // No stored text holds U+0000, and PostgreSQL takes none in a query.
        var rows = string.IsNullOrEmpty(visibility) ? store.Conversations : store.WithText("visibility", visibility.Replace("\0", "", StringComparison.Ordinal));
        if (!string.IsNullOrWhiteSpace(search))
        {
            string words = search.Replace("\0", "", StringComparison.Ordinal).Trim().ToLowerInvariant();
            rows = rows.Where(row => row.Words.Contains(words));
        }

        return rows.AsNoTracking().OrderByDescending(static row => row.CreatedAt).ThenByDescending(static row => row.Number);
    }

    private static async Task<Results<Created<Conversation>, ProblemHttpResult>> AddAsync([FromBody] Conversation conversation, ConversationStore store, TimeProvider time)
    {
        if (conversation.IsUnknown && conversation.Unknown.ValueKind != JsonValueKind.Object) throw JsonProblems.Refusal("A conversation is an object.", "$");
        StorableJson.Check(JsonSerializer.SerializeToElement(conversation, SpecJson.Options));
        var recorded = conversation.Recorded;
        string? id = recorded is null ? conversation.UnknownText("id") : recorded.Id;
        if (id is { Length: 0 or > LongestId }) throw JsonProblems.Refusal($"An identifier has 1 to {LongestId} characters.", "$.id");
        if (id is not null && await store.Conversations.AnyAsync(row => row.Id == id)) return Known(id);

        var now = time.GetUtcNow();
        var began = DateTimeOffset.TryParse(recorded?.CreatedAt ?? conversation.UnknownText("createdAt"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var created) ? created : now;
        var row = new ConversationRow
        {
            Id = id,
            CreatedAt = began.UtcDateTime,
            Day = DateOnly.FromDateTime(began.UtcDateTime),
            Words = string.Join('\n', recorded?.Turns.Select(static turn => turn?.Said.Text) ?? []).ToLowerInvariant(),
            Model = conversation,
        };
        store.Add(row);
        try
        {
            await store.SaveChangesAsync();
        }
        catch (DbUpdateException) when (id is not null)
        {
            // Somebody else may have been faster; anything else is no conflict.
            store.ChangeTracker.Clear();
            if (!await store.Conversations.AnyAsync(other => other.Id == id)) throw;
            return Known(id);
        }

        return TypedResults.Created($"/conversations/{row.Number}", conversation);
    }

    private static ProblemHttpResult Known(string id) => TypedResults.Problem($"There is a conversation '{id}' already.", statusCode: StatusCodes.Status409Conflict);

    // An open enum takes any text, documented or not, as the models do.
    private static IAsyncEnumerable<Conversation> List(
        ConversationStore store,
        [StringLength(100)] string? search,
        OpenEnum<OpenAIConversationVisibility>? visibility,
        [Range(0, 1_000_000)] int skip = 0,
        [Range(1, 200)] int take = 50) =>
        AsRead(Find(store, search, visibility?.Text).Skip(skip).Take(take).Select(static row => row.Model));

    private static IAsyncEnumerable<Conversation> Stream(ConversationStore store) =>
        AsRead(store.Conversations.AsNoTracking().OrderBy(static row => row.Number).Select(static row => row.Model));

    private static async Task<Results<Ok<Conversation>, NotFound>> GetAsync(long number, ConversationStore store) =>
        await store.Conversations.AsNoTracking().Where(row => row.Number == number).Select(static row => row.Model).FirstOrDefaultAsync() is { } found
            ? TypedResults.Ok(found)
            : TypedResults.NotFound();

    private static IAsyncEnumerable<InsertConversationEvent> Events(long number, ConversationStore store) =>
        AsRead(store.Events.AsNoTracking()
            .Where(row => store.Conversations.Any(conversation => conversation.Number == number && conversation.Id == row.ConversationId))
            .OrderBy(static row => row.Number)
            .Select(static row => row.Model));

    // One by one as the database gives them. A query itself is a list to the serializer as well, which then can't choose.
    private static async IAsyncEnumerable<T> AsRead<T>(IQueryable<T> query, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in query.AsAsyncEnumerable().WithCancellation(cancellationToken)) yield return item;
    }

    private static async Task<Created<InsertConversationEvent>> AddEventAsync([FromBody] InsertConversationEvent posted, ConversationStore store)
    {
        StorableJson.Check(JsonSerializer.SerializeToElement(posted, SpecJson.Options));
        if (posted.ConversationId is not { Length: > 0 and <= LongestId } id) throw JsonProblems.Refusal($"An identifier has 1 to {LongestId} characters.", "$.conversationId");
        store.Add(new EventRow { ConversationId = id, Model = posted });
        await store.SaveChangesAsync();
        return TypedResults.Created((string?)null, posted);
    }
}
