using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conversations.Models;
using Conversations.Models.Components;
using Conversations.Storage;
using Inkeep.Gen.Web.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Inkeep.Gen.Web.Tests;

/// <summary>The API over HTTP: nothing is lost, everything is found, and what is refused says why.</summary>
public abstract class ConversationTests(DatabaseServer database) : IAsyncLifetime
{
    private readonly string _id = "conv-" + Guid.NewGuid().ToString("N");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_posted_comes_back_as_it_came()
    {
        JsonObject[] all = [Payload.Chat(_id), Payload.Ticket(_id + "t"), Payload.Voice(_id + "v")];
        foreach (var posted in all)
        {
            using var created = await PostAsync("/conversations", posted);
            Same(posted, await created.Content.ReadAsStringAsync(Token));
            string got = await database.Client.GetStringAsync(created.Headers.Location, Token);
            Same(posted, got);
        }

        // The digits too, and the order of undocumented members.
        string chat = await database.Client.GetStringAsync(await LocationAsync(Payload.Chat(_id + "c")), Token);
        Assert.Contains("""{"score":1.50,"tokens":12345678901234567890,"b":[],"a":{}}""", chat, StringComparison.Ordinal);
        Assert.Contains("""{"zeta":1e2,"alpha":-0.0}""", chat, StringComparison.Ordinal);
        Assert.Contains("09:30:04.123456789Z", chat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_come_back_with_their_conversation_and_no_other()
    {
        var location = await LocationAsync(Payload.Ticket(_id));
        var other = await LocationAsync(Payload.Ticket(_id + "2"));
        using var created = await PostAsync("/events", Payload.Event(_id));
        Same(Payload.Event(_id), await created.Content.ReadAsStringAsync(Token));
        Same(new JsonArray(Payload.Event(_id)), await database.Client.GetStringAsync(location + "/events", Token));
        Same(new JsonArray(), await database.Client.GetStringAsync(other + "/events", Token));
    }

    [Fact]
    public async Task The_database_looks_into_the_JSON()
    {
        string unlisted = "only " + _id;
        var hidden = Payload.Ticket(_id);
        hidden["visibility"] = unlisted;
        var voice = Payload.Voice(_id + "v");
        voice["visibility"] = unlisted;
        await LocationAsync(hidden);
        await LocationAsync(voice);
        await LocationAsync(Payload.Ticket(_id + "2"));

        Assert.Equal([_id + "v", _id], await IdsAsync($"visibility={Uri.EscapeDataString(unlisted)}"));
        Assert.DoesNotContain(_id, await IdsAsync("visibility=private&take=200"));
        Assert.Empty(await IdsAsync($"visibility={Uri.EscapeDataString("' OR 1=1 --")}"));

        await using var scope = database.Services.CreateAsyncScope();
        string query = scope.ServiceProvider.GetRequiredService<ConversationStore>().WithText("visibility", unlisted).ToQueryString();
        Assert.Contains(database.JsonFunction + "(", query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ÄRGER 100%", "ärger 100%")]
    [InlineData("o'clock; DROP TABLE", "O'CLOCK; drop")]
    [InlineData("a_b\\c", "A_B\\C")]
    public async Task Words_are_found_in_any_case_and_mean_nothing_else(string content, string search)
    {
        await LocationAsync(Payload.Ticket(_id, $"{content} {_id}"));
        await LocationAsync(Payload.Ticket(_id + "2", $"axb 100 {_id}"));
        string words = search + content[search.Length..].ToLowerInvariant();
        Assert.Equal([_id], await IdsAsync($"search={Uri.EscapeDataString($"{words} {_id}")}"));
    }

    [Fact]
    public async Task All_conversations_stream_in_the_order_in_which_they_came()
    {
        string[] ids = [.. Enumerable.Range(0, 60).Select(number => $"{_id}-{number}")];
        foreach (string id in ids) await LocationAsync(Payload.Ticket(id));

        using var answer = await database.Client.GetAsync("/conversations/stream", HttpCompletionOption.ResponseHeadersRead, Token);
        Assert.Null(answer.Content.Headers.ContentLength);
        var read = new List<string?>();
        // Other tests store what is older than the pages.
        await foreach (var conversation in answer.Content.ReadFromJsonAsAsyncEnumerable<Conversation>(SpecJson.LenientOptions, Token)) read.Add(conversation!.Recorded?.Id);
        Assert.Equal(ids, read.Where(id => id?.StartsWith(_id + "-", StringComparison.Ordinal) == true));

        Assert.Equal(ids.Reverse().Skip(10).Take(5), await IdsAsync($"search=webhooks&take=200", id => id.StartsWith(_id + "-", StringComparison.Ordinal), 10, 5));
    }

    [Theory]
    [InlineData("""{"type":"support_ticket","id":5}""", "$.id", "a string is expected")]
    [InlineData("""{"type":"openai","messages":[{"role":"user","content":"a"},{"content":"b"}]}""", "$.messages[0]", "required")]
    [InlineData("""{"type":"openai",""", "$.type", "reached end of data")]
    [InlineData("[1]", "$", "object")]
    [InlineData("{\"id\":\"\\u0000\"}", "$.id", "U+0000")]
    [InlineData("{\"a b\":[0,{\"c\":\"\\ud800\"}]}", "$['a b'][1].c", "surrogate")]
    [InlineData("{\"id\":\"\"}", "$.id", "characters")]
    public async Task A_payload_that_does_not_fit_is_a_problem_that_leads_to_the_member(string json, string path, string message)
    {
        using var answer = await database.Client.PostAsync("/conversations", Json(json), Token);
        var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal(path, problem.GetProperty("path").GetString());
        Assert.Contains(message, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_posted_stops_no_later_request()
    {
        var bodies = new List<string>
        {
            "{}", "[]", "\"text\"", "{\"\\ud800\":1}", "{\"\\u0000\":1}", "{\"id\":\"d1\",\"id\":\"d2\"}", "{\"visibility\":1e999999999}", "{\"visibility\":{\"a\":[]}}",
            $"{{\"a\":{new string('[', 62)}{new string(']', 62)}}}", $"{{\"a\":{new string('[', 5_000)}", $"{{\"id\":\"{new string('x', 100_000)}\"}}",
            $"{{\"{new string('x', 100_000)}\":\"\\ud83d\\ude00\"}}", "{\"messages\":[null]}",
        };
        foreach (string at in new[] { "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00", "12/13/2025", "\uffff", "\u0000" })
        {
            var ticket = Payload.Ticket($"{_id} {bodies.Count}");
            ticket["createdAt"] = at;
            bodies.Add(ticket.ToJsonString());
        }

        foreach (string body in bodies)
        {
            using var answer = await database.Client.PostAsync("/conversations", Json(body), Token);
            Assert.True(answer.StatusCode is HttpStatusCode.Created or HttpStatusCode.BadRequest, $"{answer.StatusCode} for {body[..Math.Min(200, body.Length)]}");
        }

        string[] queries = ["/", "/?search=%00&visibility=%ff", "/conversations", "/conversations?search=%00", "/conversations?visibility=%00", "/conversations?visibility=private&take=200", "/conversations/stream", "/conversations/days"];
        foreach (string query in queries)
        {
            using var answer = await database.Client.GetAsync(query, Token);
            Assert.True(answer.IsSuccessStatusCode, query);
            await answer.Content.CopyToAsync(Stream.Null, Token);
        }
    }

    [Theory]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_payload_is_a_problem_too(string body, string type, HttpStatusCode status)
    {
        using var answer = await database.Client.PostAsync("/conversations", new StringContent(body, Encoding.UTF8, type), Token);
        await ProblemAsync(answer, status);
    }

    [Theory]
    [InlineData("?take=0")]
    [InlineData("?take=201")]
    [InlineData("?skip=-1")]
    public async Task A_query_out_of_range_is_a_problem(string query)
    {
        using var answer = await database.Client.GetAsync("/conversations" + query, Token);
        var problem = await ProblemAsync(answer, HttpStatusCode.BadRequest);
        Assert.Equal(query[1..5], Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task Nulls_wherever_the_models_take_them_are_kept_and_shown()
    {
        var chat = Payload.Chat(_id);
        foreach (string member in new[] { "createdAt", "externalUrl", "visibility", "messagesOpenAIFormat" }) chat[member] = null;
        chat["messages"]![0]!["content"] = null;
        chat["messages"]![1]!["role"] = null;
        chat["messages"]!.AsArray().Add(null);
        var none = Payload.Chat(_id + "2");
        none["messages"] = null;
        none["id"] = null;
        foreach (var posted in new[] { chat, none }) Same(posted, await database.Client.GetStringAsync(await LocationAsync(posted), Token));
        Assert.Contains(_id, await database.Client.GetStringAsync("/", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_stored_under_other_pages_still_comes_out()
    {
        var location = await LocationAsync(Payload.Ticket(_id));
        string old = $$"""{"type":"support_ticket","id":7,"messages":["{{_id}}",{"content":[1]}]}""";
        await using var scope = database.Services.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<ConversationStore>();
        var stored = JsonSerializer.Deserialize<Conversation>(old, SpecJson.LenientOptions)!;
        await store.Conversations.Where(row => row.Id == _id).ExecuteUpdateAsync(row => row.SetProperty(static row => row.Model, stored), Token);
        Same(JsonNode.Parse(old)!, await database.Client.GetStringAsync(location, Token));
        Assert.Contains(_id, await database.Client.GetStringAsync("/?search=webhooks", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_identifier_is_taken_once_however_many_come_at_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => database.Client.PostAsync("/conversations", Json(Payload.Voice(_id).ToJsonString()), Token)));
        Assert.Single(answers, static answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(7, answers.Count(static answer => answer.StatusCode == HttpStatusCode.Conflict));
        Assert.Single(await IdsAsync("visibility=private&take=200"), _id);
        foreach (var answer in answers) answer.Dispose();
    }

    [Fact]
    public async Task A_new_database_is_filled_once_through_the_API()
    {
        string connection = database.NewDatabase();
        var counts = new List<int>();
        for (int start = 0; start < 2; start++)
        {
            await using var server = await DatabaseServer.StartAsync(connection, seed: true);
            using var client = new HttpClient { BaseAddress = new Uri(server.Urls.Single()) };
            counts.Add(JsonElement.Parse(await client.GetStringAsync("/conversations/stream", Token)).GetArrayLength());
            Assert.Equal(1, JsonElement.Parse(await client.GetStringAsync("/conversations/2/events", Token)).GetArrayLength());
            int days = JsonElement.Parse(await client.GetStringAsync("/conversations/days", Token)).EnumerateArray().Sum(static day => day.GetProperty("count").GetInt32());
            Assert.InRange(days, 2, counts[^1]);
        }

        Assert.Equal([48, 48], counts);
    }

    [Fact]
    public async Task The_document_of_the_API_names_the_models()
    {
        var document = JsonElement.Parse(await database.Client.GetStringAsync("/openapi/v1.json", Token));
        var body = document.GetProperty("paths").GetProperty("/conversations").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.Equal("#/components/schemas/Conversation", body.GetProperty("schema").GetProperty("$ref").GetString());
    }

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(database.WhyNotRun is not null, database.WhyNotRun ?? "");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private async Task<Uri> LocationAsync(JsonObject conversation)
    {
        using var created = await PostAsync("/conversations", conversation);
        return created.Headers.Location!;
    }

    private async Task<HttpResponseMessage> PostAsync(string path, JsonObject json)
    {
        var answer = await database.Client.PostAsync(path, Json(json.ToJsonString()), Token);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Token));
        return answer;
    }

    private async Task<List<string>> IdsAsync(string query, Func<string, bool>? only = null, int skip = 0, int take = int.MaxValue)
    {
        var list = JsonElement.Parse(await database.Client.GetStringAsync("/conversations?" + query, Token));
        return [.. list.EnumerateArray().Select(static conversation => conversation.GetProperty("id").GetString() ?? "").Where(only ?? (static _ => true)).Skip(skip).Take(take)];
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private static void Same(JsonNode expected, string actual) =>
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(expected.ToJsonString()), JsonElement.Parse(actual)), $"expected: {expected.ToJsonString()}\nactual:   {actual}");

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        string body = await answer.Content.ReadAsStringAsync(Token);
        Assert.True(answer.StatusCode == status, body);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(body);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        return problem;
    }
}

/// <summary>Over SQLite.</summary>
[Trait("Set", "Long")]
public sealed class SqliteTests(SqliteServer database) : ConversationTests(database), IClassFixture<SqliteServer>;

/// <summary>Over PostgreSQL, where it is installed.</summary>
[Trait("Set", "Long")]
public sealed class PostgresTests(PostgresServer database) : ConversationTests(database), IClassFixture<PostgresServer>;
