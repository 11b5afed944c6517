using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inkeep.Gen.Benchmarks.Measuring;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// The SDK's compiler in a fresh process each time, by turns: over the pages, over what the generator emits for them as ordinary C#, and
/// over equal records with System.Text.Json's generator. The generators' own time is what the compiler reports of them.
/// </summary>
internal static partial class CompilerRuns
{
    private const string Pages = "Inkeep.Gen, pages";
    private const string Peer = "STJ generator, equal records";

    public static void Measure(int rounds)
    {
        string folder = Path.Combine(Path.GetTempPath(), "inkeep-gen-compiler-runs");
        Directory.CreateDirectory(folder);
        string[] everybody = [Peer, Pages, "emitted files as ordinary C#", "equal records alone"];
        Write(folder, everybody);
        var runs = everybody.ToDictionary(who => who, _ => new List<CompilerRun>(), StringComparer.Ordinal);
        for (int round = 0; round < rounds + 1; round++)
        {
            // The first round only warms the machine's file cache.
            for (int turn = 0; turn < everybody.Length; turn++)
            {
                string who = everybody[(turn + round) % everybody.Length];
                var run = Compile(folder, Array.IndexOf(everybody, who));
                if (round > 0) runs[who].Add(run);
            }
        }

        Console.WriteLine($"compiler in a fresh process ({PageSet.Source}), medians of {rounds}");
        foreach (string who in everybody)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {who,-32} elapsed {Median(runs[who], run => run.Elapsed),7:0} ms {Ratio(run => run.Elapsed),5:0.00}x   processor {Median(runs[who], run => run.Processor),7:0} ms {Ratio(run => run.Processor),5:0.00}x   generators {Median(runs[who], run => run.Generators),5:0} ms {Ratio(run => run.Generators),5:0.00}x"));

            // Within a round, to the first of them.
            double Ratio(Func<CompilerRun, double> of) => runs[who].Zip(runs[Peer], (mine, peer) => of(mine) / of(peer)).Order().ElementAt(rounds / 2);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static double Median(List<CompilerRun> runs, Func<CompilerRun, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);

    private static void Write(string folder, string[] everybody)
    {
        var pages = PageSet.Of(null);
        var project = new PagesProject(static () => new SpecGenerator(), pages);
        File.WriteAllText(Path.Combine(folder, "options.globalconfig"), $"is_global = true\nbuild_property.RootNamespace = Acme\nbuild_property.AssemblyName = Acme\nbuild_property.ProjectDir = {folder}/\n");
        var common = new StringBuilder("/nologo\n/target:library\n/nullable:enable\n/optimize-\n/debug:portable\n/deterministic+\n/langversion:12\n/reportanalyzer\n/nowarn:1701;1702\n/nostdlib+\n");
        common.Append("/analyzerconfig:\"").Append(Path.Combine(folder, "options.globalconfig")).Append("\"\n");
        foreach (string reference in Directory.GetFiles(BuildFacts.Of("ReferenceAssemblies"), "*.dll").Append(typeof(JsonExtras).Assembly.Location)) common.Append("/reference:\"").Append(reference).Append("\"\n");
        string[] records = [.. new PeerRecords(pages).Sources()];
        string[] files =
        [
            Sources(Path.Combine(folder, "records"), records) + Analyzer(PeerRecords.GeneratorPath),
            Texts(folder, pages) + Analyzer(typeof(SpecGenerator).Assembly.Location) + Analyzer(typeof(Markdig.Markdown).Assembly.Location),
            Sources(Path.Combine(folder, "emitted"), Compiling.Sources(project.AfterFirst).Select(file => file.SourceText.ToString())),
            Sources(Path.Combine(folder, "alone"), records[1..]),
        ];
        for (int i = 0; i < everybody.Length; i++) File.WriteAllText(Path.Combine(folder, i + ".rsp"), common + files[i] + $"/out:\"{Path.Combine(folder, i + ".dll")}\"\n");
    }

    private static string Analyzer(string path) => $"/analyzer:\"{path}\"\n";

    private static string Sources(string folder, IEnumerable<string> sources) => string.Concat(sources.Select((source, i) => "\"" + Written(Path.Combine(folder, i + ".cs"), source) + "\"\n"));

    private static string Texts(string folder, IEnumerable<MemoryPage> pages) =>
        string.Concat(pages.Select(page => "/additionalfile:\"" + Written(folder + page.Path, page.Text) + "\"\n"));

    private static string Written(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static CompilerRun Compile(string folder, int who)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", BuildFacts.Of("Compiler"), "@" + Path.Combine(folder, who + ".rsp")]) { RedirectStandardOutput = true };
        double before = ChildClock.Seconds();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double elapsed = clock.Elapsed.TotalMilliseconds;
        if (process.ExitCode != 0) throw new InvalidOperationException("The compiler failed:\n" + output[..Math.Min(output.Length, 2000)]);
        var generators = GeneratorTime().Match(output);
        return new(elapsed, (ChildClock.Seconds() - before) * 1000, generators.Success ? double.Parse(generators.Groups[1].Value, CultureInfo.InvariantCulture) * 1000 : 0);
    }

    [GeneratedRegex(@"Total generator execution time: ([0-9.]+) seconds")]
    private static partial Regex GeneratorTime();

    private sealed record CompilerRun(double Elapsed, double Processor, double Generators);
}
