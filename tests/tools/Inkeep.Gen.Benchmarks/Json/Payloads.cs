using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inkeep.Gen.Benchmarks.Json;

/// <summary>The JSON that is read and written: always the same, made here so that it belongs to nobody; escaped no more than services do.</summary>
internal static class Payloads
{
    private static readonly string[] Words = "key rotate settings open the page of your project and press a button then wait for token access user docs guide it's <b>new</b> is to in".Split(' ');

    /// <summary>50 conversations of 6 messages with texts as people write them, in lines, so that half of all bytes are in strings with escapes.</summary>
    public static byte[] Chat { get; } = Conversations(50, longTexts: true, typeAtEnd: false);

    /// <summary>The same with short texts.</summary>
    public static byte[] Short { get; } = Conversations(50, longTexts: false, typeAtEnd: false);

    /// <summary>Short conversations of two kinds, told apart by `type`, their fourth member.</summary>
    public static byte[] UnionEarly { get; } = Conversations(50, longTexts: false, typeAtEnd: false, twoKinds: true);

    /// <summary>The same, with `type` behind the messages.</summary>
    public static byte[] UnionLate { get; } = Conversations(50, longTexts: false, typeAtEnd: true, twoKinds: true);

    public static byte[] Message { get; } = Write(writer => WriteMessage(writer, new Random(7), "openai", 1, longTexts: false, lean: true));

    /// <summary>200 short messages, each with a `Record&lt;string, any&gt;` of eight entries of every kind.</summary>
    public static byte[] Maps { get; } = Write(WriteMaps);

    public static byte[] OneConversation { get; } = Conversations(1, longTexts: false, typeAtEnd: false)[1..^1];

    private static byte[] Conversations(int count, bool longTexts, bool typeAtEnd, bool twoKinds = false) => Write(writer =>
    {
        var random = new Random(1);
        writer.WriteStartArray();
        for (int i = 0; i < count; i++) WriteConversation(writer, random, i, twoKinds && i % 2 == 1 ? "support_ticket" : "openai", longTexts, typeAtEnd);
        writer.WriteEndArray();
    });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return stream.ToArray();
    }

    private static void WriteConversation(Utf8JsonWriter writer, Random random, int number, string type, bool longTexts, bool typeAtEnd)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"conv_{number:x8}{random.Next():x8}");
        writer.WriteString("externalId", $"thread-{number}");
        writer.WriteString("externalUrl", $"https://docs.lumen.example/chat/{number}");
        if (!typeAtEnd) writer.WriteString("type", type);
        writer.WriteString("supportTicketConversationId", $"conv_{random.Next():x8}");
        WriteTimes(writer, random);
        writer.WriteString("projectId", "proj_lumen");
        writer.WriteString("integrationId", "int_docs_chat");
        WriteUser(writer, random);
        writer.WriteStartArray("tags");
        for (int i = 0; i < 3; i++) writer.WriteStringValue(Words[random.Next(Words.Length)]);
        writer.WriteEndArray();
        writer.WriteString("visibility", number % 3 == 0 ? "public" : "private");
        int seed = random.Next();
        writer.WriteStartArray("messages");
        for (int i = 0; i < 6; i++) WriteMessage(writer, random, type, i, longTexts, lean: false);
        writer.WriteEndArray();
        if (type == "openai") WriteOpenAIFormat(writer, new Random(seed), longTexts);
        if (typeAtEnd) writer.WriteString("type", type);
        writer.WriteEndObject();
    }

    private static void WriteOpenAIFormat(Utf8JsonWriter writer, Random random, bool longTexts)
    {
        writer.WriteStartArray("messagesOpenAIFormat");
        for (int i = 0; i < 6; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("role", i % 2 == 0 ? "user" : "assistant");
            writer.WriteString("content", Text(random, longTexts ? 290 : 40, escapes: longTexts));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteMessage(Utf8JsonWriter writer, Random random, string type, int number, bool longTexts, bool lean, bool properties = false)
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"msg_{random.Next():x8}");
        writer.WriteString("type", type);
        writer.WriteString("externalId", $"thread-9-{number}");
        writer.WriteString("externalUrl", $"https://docs.lumen.example/chat/9#{number}");
        writer.WriteString("conversationId", $"conv_{random.Next():x8}");
        WriteTimes(writer, random);
        writer.WriteString("role", number % 2 == 0 ? "user" : "assistant");
        writer.WriteString("content", Text(random, lean ? 60 : longTexts ? 450 : 60, escapes: longTexts));
        if (number % 2 == 0) writer.WriteString("name", "Maya Lind");
        if (properties) WriteProperties(writer, random);
        if (!lean)
        {
            writer.WriteStartArray("links");
            for (int i = 0; i < 2; i++) WriteLink(writer, random, i);
            writer.WriteEndArray();
            if (number % 2 == 0) WriteUser(writer, random);
        }

        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, Random random, int number)
    {
        writer.WriteStartObject();
        writer.WriteString("label", $"[{number + 1}]");
        writer.WriteString("url", $"https://docs.lumen.example/security/{random.Next():x}");
        writer.WriteString("title", "API keys and tokens");
        writer.WriteString("type", "documentation");
        writer.WriteStartArray("breadcrumbs");
        writer.WriteStringValue("Security");
        writer.WriteStringValue("API keys");
        writer.WriteStringValue("Rotation");
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteUser(Utf8JsonWriter writer, Random random)
    {
        writer.WriteStartObject("userProperties");
        writer.WriteString("id", $"user_{random.Next():x8}");
        writer.WriteString("identificationType", "COOKIED");
        writer.WriteString("supportAgentName", "Maya Lind");
        writer.WriteString("userType", "customer");
        writer.WriteEndObject();
    }

    private static void WriteTimes(Utf8JsonWriter writer, Random random)
    {
        writer.WriteString("createdAt", $"2025-03-01T09:{random.Next(60):00}:{random.Next(60):00}.{random.Next(1000):000}Z");
        writer.WriteString("updatedAt", $"2025-03-02T09:{random.Next(60):00}:{random.Next(60):00}.{random.Next(1000):000}Z");
    }

    private static string Text(Random random, int length, bool escapes)
    {
        var text = new StringBuilder(length + 16);
        while (text.Length < length)
        {
            text.Append(Words[random.Next(Words.Length - (escapes ? 0 : 6))]).Append(' ');
            if (escapes && random.Next(20) == 0) text.Append("\n\n");
            if (escapes && random.Next(200) == 0) text.Append("```\nlet x = \"1\";\n```\n");
        }

        if (escapes) text.Append('\n');
        return text.ToString();
    }

    private static void WriteMaps(Utf8JsonWriter writer)
    {
        var random = new Random(3);
        writer.WriteStartArray();
        for (int i = 0; i < 200; i++) WriteMessage(writer, random, "openai", i, longTexts: false, lean: true, properties: true);
        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Random random)
    {
        writer.WriteStartObject("properties");
        writer.WriteString("plan", "enterprise");
        writer.WriteNumber("seats", random.Next(1000));
        writer.WriteBoolean("trial", random.Next(2) == 0);
        writer.WriteNull("referrer");
        writer.WriteNumber("score", random.NextDouble());
        writer.WriteString("region", "eu-central");
        writer.WriteStartArray("flags");
        writer.WriteStringValue("beta");
        writer.WriteNumberValue(3);
        writer.WriteEndArray();
        writer.WriteStartObject("owner");
        writer.WriteString("name", "Maya Lind");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
