using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.Benchmarks.Models;
using Classes = Inkeep.Gen.Benchmarks.Json.Peers.Classes;
using Ours = Inkeep.Gen.Benchmarks.Models.Components;
using Records = Inkeep.Gen.Benchmarks.Json.Peers.Records;
using Inkeep.Gen.Benchmarks.Measuring;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Benchmarks.Json;

/// <summary>A long array read element by element from a stream, each run in a fresh process: time and the most memory the process ever held.</summary>
internal static class StreamRuns
{
    private const int Rounds = 5;
    private static readonly string[] Everybody = ["classes", "records", "ours"];

    public static void Measure()
    {
        Console.WriteLine("DeserializeAsyncEnumerable, medians of fresh processes");
        foreach (string megabytes in (string[])["10", "50"])
        {
            var runs = Everybody.ToDictionary(who => who, _ => new List<(double Seconds, double Peak)>(), StringComparer.Ordinal);
            for (int round = 0; round < Rounds; round++)
            {
                foreach (string who in Everybody) runs[who].Add(Start(who, megabytes));
            }

            double first = ProcessRounds.Median(runs["classes"].Select(run => run.Seconds));
            foreach (string who in Everybody)
            {
                double seconds = ProcessRounds.Median(runs[who].Select(run => run.Seconds));
                double peak = ProcessRounds.Median(runs[who].Select(run => run.Peak));
                Console.WriteLine($"  {megabytes} MB {who,-10} {seconds * 1e3,7:0} ms {seconds / first,6:0.00}x  peak {peak,6:0} MB");
            }
        }
    }

    /// <summary>What the started process does: a warm-up, then the read.</summary>
    public static void Run(string who, string megabytes)
    {
        long length = long.Parse(megabytes, CultureInfo.InvariantCulture) << 20;
        for (int i = 0; i < 3; i++) Read(who, length / 4).GetAwaiter().GetResult();
        double start = Measuring.CpuClock.Seconds();
        Read(who, length).GetAwaiter().GetResult();
        double seconds = Measuring.CpuClock.Seconds() - start;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:R} {process.PeakWorkingSet64 / 1048576.0:R}"));
    }

    private static Task Read(string who, long length) => who switch
    {
        "classes" => Count(length, Classes.ClassContext.Default.Conversation),
        "records" => Count(length, Records.RecordContext.Default.Conversation),
        _ => Count(length, (JsonTypeInfo<Ours.OpenAIConversation>)SpecJson.Options.GetTypeInfo(typeof(Ours.OpenAIConversation))),
    };

    private static async Task Count<T>(long length, JsonTypeInfo<T> type)
    {
        using var stream = new RepeatingStream(Payloads.OneConversation, length);
        await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable(stream, type)) GC.KeepAlive(item);
    }

    private static (double Seconds, double Peak) Start(string who, string megabytes)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--stream", who, megabytes]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string[] numbers = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }
}
