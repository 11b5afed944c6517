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

/// <summary>Reading and writing against System.Text.Json and Newtonsoft.Json on equal models.</summary>
internal static class JsonContests
{
    private const string ByClasses = "STJ source generation, classes";
    private const string ByRecords = "STJ source generation, records";
    private const string ByReflection = "STJ reflection, classes";
    private const string ByNewtonsoft = "Newtonsoft.Json, classes";
    private const string Us = "Inkeep.Gen";

    private static readonly JsonSerializerOptions Reflection = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
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
        ReadByLevels("chat", Payloads.Chat),
        ReadByLevels("short", Payloads.Short),
    ];

    private static Contest Read(string name, byte[] json) => new(
        $"{name}, {json.Length} bytes",
        Reader(ByClasses, json, Classes.ClassContext.Default.ListConversation),
        Reader(ByRecords, json, Records.RecordContext.Default.ListConversation),
        Reader(ByReflection, json, Info<List<Classes.Conversation>>(Reflection)),
        ByNewtonsoftReader<List<Classes.Conversation>>(json),
        Reader(Us, json, Info<ValueList<Ours.OpenAIConversation>>(SpecJson.Options)),
        new("limit: reader", () => ReaderLimits.Tokens(json)),
        new("limit: reader and strings", () => ReaderLimits.Strings(json)));

    // What each level costs on JSON that all of them read.
    private static Contest ReadByLevels(string name, byte[] json) => new(
        $"levels, read {name}, {json.Length} bytes",
        Reader($"{Us}, tolerant", json, Info<ValueList<Ours.OpenAIConversation>>(SpecJson.TolerantOptions)),
        Reader($"{Us}, strict", json, Info<ValueList<Ours.OpenAIConversation>>(SpecJson.StrictOptions)),
        Reader($"{Us}, lenient", json, Info<ValueList<Ours.OpenAIConversation>>(SpecJson.LenientOptions)));

    private static Contest ReadMessage()
    {
        byte[] json = Payloads.Message;
        return new(
            $"read one message, {json.Length} bytes",
            Reader(ByClasses, json, Classes.ClassContext.Default.Message),
            Reader(ByRecords, json, Records.RecordContext.Default.Message),
            Reader(ByReflection, json, Info<Classes.Message>(Reflection)),
            ByNewtonsoftReader<Classes.Message>(json),
            Reader(Us, json, Info<Ours.OpenAIExtendedMessage>(SpecJson.Options)),
            new("limit: reader", () => ReaderLimits.Tokens(json)),
            new("limit: reader and strings", () => ReaderLimits.Strings(json)));
    }

    private static Contest ReadUnions(string name, byte[] json) => new(
        $"{name}, {json.Length} bytes",
        Reader(ByClasses, json, Classes.ClassContext.Default.ListAnyConversation),
        Reader(ByRecords, json, Records.RecordContext.Default.ListAnyConversation),
        Reader(Us, json, Info<ValueList<Ours.Conversation>>(SpecJson.Options)));

    private static Contest ReadMaps()
    {
        byte[] json = Payloads.Maps;
        var ours = Info<ValueList<Ours.OpenAIExtendedMessage>>(SpecJson.Options);
        return new(
            $"read maps of anything, {json.Length} bytes",
            Reader(ByClasses, json, Classes.ClassContext.Default.ListMessage),
            Reader(ByRecords, json, Records.RecordContext.Default.ListMessage),
            Reader(Us, json, ours),
            new($"{Us}, every map looked into", () => LookInto(JsonSerializer.Deserialize(json, ours)!)));
    }

    private static Contest Write(string name, byte[] json, JavaScriptEncoder? encoder)
    {
        var classes = JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListConversation)!;
        return new(
            name,
            Writer(ByClasses, classes, encoder, Classes.ClassContext.Default),
            Writer(ByRecords, JsonSerializer.Deserialize(json, Records.RecordContext.Default.ListConversation)!, encoder, Records.RecordContext.Default),
            Writer(ByReflection, classes, encoder, Reflection.TypeInfoResolver!),
            new(ByNewtonsoft, () => NewtonsoftJson.Write(classes), Result: () => NewtonsoftJson.Write(classes)),
            Writer(Us, JsonSerializer.Deserialize(json, Info<ValueList<Ours.OpenAIConversation>>(SpecJson.Options))!, encoder, SpecJson.Resolver));
    }

    private static Contest WriteMaps()
    {
        byte[] json = Payloads.Maps;
        var info = Info<ValueList<Ours.OpenAIExtendedMessage>>(SpecJson.Options);
        var seen = JsonSerializer.Deserialize(json, info)!;
        LookInto(seen);
        return new(
            "write maps of anything",
            Writer(ByClasses, JsonSerializer.Deserialize(json, Classes.ClassContext.Default.ListMessage)!, null, Classes.ClassContext.Default),
            Writer(ByRecords, JsonSerializer.Deserialize(json, Records.RecordContext.Default.ListMessage)!, null, Records.RecordContext.Default),
            Writer(Us, JsonSerializer.Deserialize(json, info)!, null, SpecJson.Resolver),
            Writer($"{Us}, maps that were looked into", seen, null, SpecJson.Resolver));
    }

    private static void LookInto(ValueList<Ours.OpenAIExtendedMessage> messages)
    {
        foreach (var message in messages) _ = message.Properties!.Count;
    }

    private static Contestant Reader<T>(string name, byte[] json, JsonTypeInfo<T> type) =>
        new(name, () => JsonSerializer.Deserialize(json, type), Result: () => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(json, type)!, type));

    private static Contestant ByNewtonsoftReader<T>(byte[] json) =>
        new(ByNewtonsoft, () => NewtonsoftJson.Read<T>(json), Result: () => NewtonsoftJson.Write(NewtonsoftJson.Read<T>(json)));

    // Everybody writes into one writer over one buffer, which are used again and again.
    private static Contestant Writer<T>(string name, T value, JavaScriptEncoder? encoder, IJsonTypeInfoResolver resolver)
    {
        var type = Info<T>(Options(resolver, encoder));
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = encoder });
        return new(name, Write, Result: () =>
        {
            Write();
            return buffer.WrittenSpan.ToArray();
        });

        void Write()
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, value, type);
            writer.Flush();
        }
    }

    // An encoder, also the default one, keeps a context from its prepared writers; types with undocumented members have none, and lists of them are
    // slower and allocate more (6 KB an element) when the context tries.
    private static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver, JavaScriptEncoder? encoder) =>
        new(Reflection) { TypeInfoResolver = resolver, Encoder = encoder ?? JavaScriptEncoder.Default };

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
