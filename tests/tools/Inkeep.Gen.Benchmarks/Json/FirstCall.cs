using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.Benchmarks.Json.Peers;
using Inkeep.Gen.Benchmarks.Measuring;
using Inkeep.Gen.Benchmarks.Models;
using Classes = Inkeep.Gen.Benchmarks.Json.Peers.Classes;
using Ours = Inkeep.Gen.Benchmarks.Models.Components;
using Records = Inkeep.Gen.Benchmarks.Json.Peers.Records;

namespace Inkeep.Gen.Benchmarks.Json;

/// <summary>The first read and the first write in a fresh process: this program starts itself, by turns.</summary>
internal static class FirstCall
{
    private const int Rounds = 15;
    private static readonly string[] Everybody = ["classes", "records", "newtonsoft", "ours", "ours-codec"];

    public static void Measure()
    {
        var times = Everybody.ToDictionary(who => who, _ => new List<(double Read, double Both)>(), StringComparer.Ordinal);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (string who in Everybody) times[who].Add(Start(who));
        }

        double read = ProcessRounds.Median(times["classes"].Select(time => time.Read));
        double both = ProcessRounds.Median(times["classes"].Select(time => time.Both));
        Console.WriteLine("first call in a fresh process, one conversation");
        foreach (string who in Everybody)
        {
            double mine = ProcessRounds.Median(times[who].Select(time => time.Read));
            double mineBoth = ProcessRounds.Median(times[who].Select(time => time.Both));
            Console.WriteLine($"  {who,-12} read {mine * 1e3,7:0.0} ms {mine / read,6:0.00}x   read and write {mineBoth * 1e3,7:0.0} ms {mineBoth / both,6:0.00}x");
        }
    }

    /// <summary>What the started process does: one read, one write, two numbers.</summary>
    public static void Run(string who)
    {
        byte[] json = Payloads.OneConversation;
        using var writer = new Utf8JsonWriter(Stream.Null);
        double start = CpuClock.Seconds();
        var (value, write) = Prepare(who, json, writer);
        double read = CpuClock.Seconds();
        write();
        double end = CpuClock.Seconds();
        GC.KeepAlive(value);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{read - start:R} {end - start:R}"));
    }

    private static (object? Value, Action Write) Prepare(string who, byte[] json, Utf8JsonWriter writer)
    {
        switch (who)
        {
            case "classes":
                var one = JsonSerializer.Deserialize(json, Classes.ClassContext.Default.Conversation)!;
                return (one, () => JsonSerializer.Serialize(writer, one, Classes.ClassContext.Default.Conversation));
            case "records":
                var record = JsonSerializer.Deserialize(json, Records.RecordContext.Default.Conversation)!;
                return (record, () => JsonSerializer.Serialize(writer, record, Records.RecordContext.Default.Conversation));
            case "newtonsoft":
                var old = NewtonsoftJson.Read<Classes.Conversation>(json)!;
                return (old, () => NewtonsoftJson.Write(old));
            case "ours":
                var ours = JsonSerializer.Deserialize<Ours.OpenAIConversation>(json, SpecJson.Options)!;
                return (ours, () => JsonSerializer.Serialize(writer, ours, SpecJson.Options));
            default:
                var reader = new Utf8JsonReader(json);
                reader.Read();
                var direct = Ours.OpenAIConversationJsonConverter.Read(ref reader);
                return (direct, () => Ours.OpenAIConversationJsonConverter.Write(writer, direct));
        }
    }

    private static (double Read, double Both) Start(string who)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--first", who]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>The same of a program compiled ahead of time, which measures itself: the first read and write together.</summary>
    /// <param name="program">tests/tools/Inkeep.Gen.Aot, published with `-p:Peers=true`.</param>
    public static void MeasureAhead(string program)
    {
        const int Starts = 41;
        string file = Path.GetTempFileName();
        File.WriteAllBytes(file, Payloads.OneConversation);
        var times = new Dictionary<string, List<double>>(StringComparer.Ordinal) { ["classes"] = [], ["ours"] = [] };
        for (int round = 0; round < Starts; round++)
        {
            foreach (var (who, list) in times)
            {
                using var process = Process.Start(new ProcessStartInfo(program, ["--first", who, file]) { RedirectStandardOutput = true })!;
                list.Add(double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture));
                process.WaitForExit();
            }
        }

        File.Delete(file);
        double first = times["classes"].Order().ElementAt(Starts / 2);
        Console.WriteLine("first read and write of a program compiled ahead of time, one conversation");
        foreach (var (who, list) in times)
        {
            double mine = list.Order().ElementAt(Starts / 2);
            Console.WriteLine($"  {who,-12} {mine,7:0.00} ms {mine / first,6:0.00}x");
        }
    }
}
