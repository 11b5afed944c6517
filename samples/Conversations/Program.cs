// Conversations and events are received, stored, searched, streamed and shown, with the models of specs/inkeep in every signature.
//   dotnet run --project samples/Conversations
//   dotnet run --project samples/Conversations -- --database "Host=localhost;Database=inkeep;Username=me"
// With --once true it starts, fills an empty database, says so and ends.

using Conversations;

await using var server = await ConversationServer.StartAsync(args);
Console.WriteLine($"Started: {server.Urls.First()} has the conversations, {server.Urls.First()}/api the API.");
if (!server.Configuration.GetValue<bool>("once")) await server.WaitForShutdownAsync();
