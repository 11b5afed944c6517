#if PEERS
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Acme.Models;
using Acme.Models.Components;
using Inkeep.Gen.Benchmarks.Json.Peers.Classes;

namespace Inkeep.Gen.Aot;

/// <summary>The first read and write of this process, by our models or by those that System.Text.Json's own generator serves; milliseconds on the console.</summary>
internal static class FirstCall
{
    public static void Run(string who, byte[] json)
    {
        using var writer = new Utf8JsonWriter(Stream.Null);
        long start = Stopwatch.GetTimestamp();
        if (who == "ours") ReadAndWrite(json, writer, (JsonTypeInfo<OpenAIConversation>)SpecJson.Options.GetTypeInfo(typeof(OpenAIConversation)));
        else ReadAndWrite(json, writer, ClassContext.Default.Conversation);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture));
    }

    private static void ReadAndWrite<T>(byte[] json, Utf8JsonWriter writer, JsonTypeInfo<T> type) =>
        JsonSerializer.Serialize(writer, JsonSerializer.Deserialize(json, type)!, type);
}
#endif
