using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.Benchmarks.Json.Peers;
using Inkeep.Gen.Benchmarks.Measuring;
using Inkeep.Gen.Benchmarks.Models;
using Classes = Inkeep.Gen.Benchmarks.Json.Peers.Classes;
using Ours = Inkeep.Gen.Benchmarks.Models.Components;
using Records = Inkeep.Gen.Benchmarks.Json.Peers.Records;

namespace Inkeep.Gen.Benchmarks.Json;

/// <summary>Reading and writing against System.Text.Json and Newtonsoft.Json on equal models, in rounds.</summary>
internal static class JsonContests
{
    private static readonly JsonSerializerOptions Reflection = new(JsonSerializerOptions.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = false,
        NumberHandling = JsonNumberHandling.Strict,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static IEnumerable<Contest> All() =>
    [
        Read("read chat", Payloads.Chat),
        Read("read short", Payloads.Short),
        ReadMessage(),
        Write("write chat, default encoder", Payloads.Chat, null),
        Write("write short, default encoder", Payloads.Short, null),
        Write("write chat, relaxed encoder", Payloads.Chat, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
        Write("write short, relaxed encoder", Payloads.Short, JavaScriptEncoder.UnsafeRelaxedJsonEscaping),
        ReadUnions("read unions, type 4th", Payloads.UnionEarly),
        ReadUnions("read unions, type last", Payloads.UnionLate),
        ReadMaps(),
        WriteMaps(),
    ];

    private static Contest Read(string name, byte[] json)
    {
        var ours = Info<ValueList<Ours.OpenAIConversation>>();
        return new(
            $"{name}, {json.Length} bytes",
            new("STJ source generation, classes", () => JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListConversation)),
            new("STJ source generation, records", () => JsonSerializer.Deserialize(json, Records.RecordContext.Default.ListConversation)),
            new("STJ reflection, classes", () => JsonSerializer.Deserialize<List<Classes.Conversation>>(json, Reflection)),
            new("Newtonsoft.Json, classes", () => NewtonsoftJson.Read<List<Classes.Conversation>>(json)),
            new("Inkeep.Gen", () => JsonSerializer.Deserialize(json, ours)),
            new("limit: reader", () => ReaderLimits.Tokens(json)),
            new("limit: reader and strings", () => ReaderLimits.Strings(json)));
    }

    private static Contest ReadMessage()
    {
        byte[] json = Payloads.Message;
        var ours = Info<Ours.OpenAIExtendedMessage>();
        return new(
            $"read one message, {json.Length} bytes",
            new("STJ source generation, classes", () => JsonSerializer.Deserialize(json, Classes.ClassContext.Default.Message)),
            new("STJ source generation, records", () => JsonSerializer.Deserialize(json, Records.RecordContext.Default.Message)),
            new("STJ reflection, classes", () => JsonSerializer.Deserialize<Classes.Message>(json, Reflection)),
            new("Newtonsoft.Json, classes", () => NewtonsoftJson.Read<Classes.Message>(json)),
            new("Inkeep.Gen", () => JsonSerializer.Deserialize(json, ours)),
            new("limit: reader", () => ReaderLimits.Tokens(json)),
            new("limit: reader and strings", () => ReaderLimits.Strings(json)));
    }

    private static Contest Write(string name, byte[] json, JavaScriptEncoder? encoder)
    {
        var options = new JsonWriterOptions { Encoder = encoder };
        var classes = JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListConversation)!;
        var records = JsonSerializer.Deserialize(json, Records.RecordContext.Default.ListConversation)!;
        var ours = JsonSerializer.Deserialize(json, Info<ValueList<Ours.OpenAIConversation>>())!;
        var classInfo = (JsonTypeInfo<List<Classes.Conversation>>)Options(Classes.ClassContext.Default, encoder).GetTypeInfo(classes.GetType());
        var recordInfo = (JsonTypeInfo<List<Records.Conversation>>)Options(Records.RecordContext.Default, encoder).GetTypeInfo(records.GetType());
        var ourInfo = (JsonTypeInfo<ValueList<Ours.OpenAIConversation>>)Options(SpecJson.Resolver, encoder).GetTypeInfo(ours.GetType());
        return new(
            name,
            new("STJ source generation, classes", Into(options, writer => JsonSerializer.Serialize(writer, classes, classInfo))),
            new("STJ source generation, records", Into(options, writer => JsonSerializer.Serialize(writer, records, recordInfo))),
            new("STJ reflection, classes", Into(options, writer => JsonSerializer.Serialize(writer, classes, Reflection))),
            new("Newtonsoft.Json, classes", () => NewtonsoftJson.Write(classes)),
            new("Inkeep.Gen", Into(options, writer => JsonSerializer.Serialize(writer, ours, ourInfo))));
    }

    private static Contest ReadUnions(string name, byte[] json)
    {
        var ours = Info<ValueList<Ours.Conversation>>();
        return new(
            name,
            new("STJ source generation, classes", () => JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListAnyConversation)),
            new("STJ source generation, records", () => JsonSerializer.Deserialize(json, Records.RecordContext.Default.ListAnyConversation)),
            new("Inkeep.Gen", () => JsonSerializer.Deserialize(json, ours)));
    }

    private static Contest ReadMaps()
    {
        byte[] json = Payloads.Maps;
        var ours = MapInfo();
        return new(
            "read maps of anything",
            new("STJ source generation", () => JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListDictionaryStringJsonElement)),
            new("Newtonsoft.Json", () => NewtonsoftJson.Read<List<Dictionary<string, Newtonsoft.Json.Linq.JToken>>>(json)),
            new("Inkeep.Gen", () => JsonSerializer.Deserialize(json, ours)),
            new("Inkeep.Gen, every map looked into", () => LookInto(JsonSerializer.Deserialize(json, ours)!)));
    }

    private static Contest WriteMaps()
    {
        byte[] json = Payloads.Maps;
        var info = MapInfo();
        var peers = JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListDictionaryStringJsonElement)!;
        var ours = JsonSerializer.Deserialize(json, info)!;
        var seen = JsonSerializer.Deserialize(json, info)!;
        LookInto(seen);
        return new(
            "write maps of anything",
            new("STJ source generation", Into(default, writer => JsonSerializer.Serialize(writer, peers, Classes.ClassContext.Default.ListDictionaryStringJsonElement))),
            new("Inkeep.Gen", Into(default, writer => JsonSerializer.Serialize(writer, ours, info))),
            new("Inkeep.Gen, maps that were looked into", Into(default, writer => JsonSerializer.Serialize(writer, seen, info))));
    }

    private static void LookInto(ValueList<ValueMap<JsonElement>> maps)
    {
        foreach (var map in maps) _ = map.Count;
    }

    private static Action Into(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var writer = new Utf8JsonWriter(buffer, options);
        return () =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            write(writer);
            writer.Flush();
        };
    }

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)SpecJson.Options.GetTypeInfo(typeof(T));

    // No page has a list of maps of its own, so the collections are found by their attribute.
    private static JsonTypeInfo<ValueList<ValueMap<JsonElement>>> MapInfo() =>
        (JsonTypeInfo<ValueList<ValueMap<JsonElement>>>)new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.GetTypeInfo(typeof(ValueList<ValueMap<JsonElement>>));

    // The same as the context has, so that its prepared writers stay in use where they can.
    private static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver, JavaScriptEncoder? encoder)
    {
        if (encoder is null && resolver is JsonSerializerContext context) return context.Options;
        return new(JsonSerializerDefaults.General)
        {
            TypeInfoResolver = resolver,
            Encoder = encoder,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };
    }
}
