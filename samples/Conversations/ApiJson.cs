using System.Text.Json.Serialization;
using Conversations.Models.Components;
using Microsoft.AspNetCore.Mvc;

namespace Conversations;

/// <summary>What the API takes and gives beside models. The serializer's generator sees the models too, since they are there before it runs.</summary>
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
[JsonSerializable(typeof(DayCount[]))]
[JsonSerializable(typeof(IAsyncEnumerable<Conversation>))]
[JsonSerializable(typeof(IAsyncEnumerable<InsertConversationEvent>))]
internal sealed partial class ApiJson : JsonSerializerContext;

/// <summary>How many conversations began on a day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Count">How many.</param>
public sealed record DayCount(DateOnly Day, int Count);
