using System.Globalization;
using System.Text.RegularExpressions;
using System.Text;
using Inkeep.Gen.Benchmarks.Measuring;
using Inkeep.Gen.Testing;

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
        var runs = ProcessRounds.ByTurns(everybody, rounds, who => Compile(folder, Array.IndexOf(everybody, who)));
        Console.WriteLine($"compiler in a fresh process ({PageSet.Source}), medians of {rounds}");
        foreach (string who in everybody)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {who,-32} elapsed {Median(run => run.Elapsed),7:0} ms {Ratio(run => run.Elapsed),5:0.00}x   processor {Median(run => run.Processor),7:0} ms {Ratio(run => run.Processor),5:0.00}x   generators {Median(run => run.Generators),5:0} ms {Ratio(run => run.Generators),5:0.00}x"));

            double Median(Func<CompilerRun, double> of) => ProcessRounds.Median(runs[who].Select(of));
            double Ratio(Func<CompilerRun, double> of) => ProcessRounds.Ratio(runs[who], runs[Peer], of);
        }

        Directory.Delete(folder, recursive: true);
    }

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

    private static string Texts(string folder, IEnumerable<InMemoryPage> pages) =>
        string.Concat(pages.Select(page => "/additionalfile:\"" + Written(folder + page.Path, page.Text) + "\"\n"));

    private static string Written(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    private static CompilerRun Compile(string folder, int who)
    {
        var run = ProcessRounds.Run(folder, "exec", BuildFacts.Of("Compiler"), "@" + Path.Combine(folder, who + ".rsp"));
        var generators = GeneratorTime().Match(run.Output);
        return new(run.Elapsed, run.Processor, generators.Success ? double.Parse(generators.Groups[1].Value, CultureInfo.InvariantCulture) * 1000 : 0);
    }

    [GeneratedRegex(@"Total generator execution time: ([0-9.]+) seconds")]
    private static partial Regex GeneratorTime();

    private sealed record CompilerRun(double Elapsed, double Processor, double Generators);
}
