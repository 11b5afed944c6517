using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Inkeep.Gen.Benchmarks.Measuring;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// `dotnet build` of a project with the pages, and of the same project with the emitted files checked in as ordinary C#, by turns: the
/// difference is what the generator and its pages add to a build. Once with a compiler that starts anew, once with the compiler server.
/// </summary>
internal static class BuildRuns
{
    private static readonly string[] Everybody = ["emitted files checked in", "pages"];

    public static void Measure(int rounds)
    {
        string folder = Path.Combine(Path.GetTempPath(), "inkeep-gen-build-runs");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Write(folder);
        foreach (string who in Everybody) Run(folder, who, "restore");
        foreach (string who in Everybody) Run(folder, who, "build", "--no-restore");
        if (Everybody.Select(who => Types(folder, who)).Distinct().Count() != 1) throw new InvalidOperationException("The two projects do not come to the same types.");
        MeasureWith(folder, rounds, "a compiler that starts anew", "-p:UseSharedCompilation=false");
        MeasureWith(folder, rounds, "the compiler server", "-p:UseSharedCompilation=true");
        Directory.Delete(folder, recursive: true);
    }

    private static void MeasureWith(string folder, int rounds, string name, string option)
    {
        var runs = ProcessRounds.ByTurns(Everybody, rounds, who => Run(folder, who, "build", "--no-restore", "--no-incremental", "-nodeReuse:false", option));
        Console.WriteLine($"dotnet build with {name} ({PageSet.Source}), medians of {rounds}");
        foreach (string who in Everybody)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {who,-26} elapsed {Median(run => run.Elapsed),7:0} ms {Ratio(run => run.Elapsed),5:0.00}x   processor (without the server's) {Median(run => run.Processor),7:0} ms {Ratio(run => run.Processor),5:0.00}x"));

            double Median(Func<ProcessRun, double> of) => ProcessRounds.Median(runs[who].Select(of));
            double Ratio(Func<ProcessRun, double> of) => ProcessRounds.Ratio(runs[who], runs[Everybody[0]], of);
        }
    }

    private static int Types(string folder, string who)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(folder, who, "bin", "Debug", "net10.0", "Acme.dll")));
        return file.GetMetadataReader().TypeDefinitions.Count;
    }

    private static void Write(string folder)
    {
        var pages = PageSet.Of(null);
        var project = new PagesProject(static () => new SpecGenerator(), pages);
        string repository = RepositoryFolder.Path;
        string runtime = $"""<Reference Include="{typeof(JsonExtras).Assembly.Location}" />""";

        // The package's own props and targets, so that the pages come to the compiler as a user's would.
        WriteProject(Path.Combine(folder, Everybody[1]), $"""
              <Import Project="{repository}/generator/build/Inkeep.Gen.props" />
              <ItemGroup>
                {runtime}
                <Analyzer Include="{typeof(SpecGenerator).Assembly.Location}" />
                <Analyzer Include="{typeof(Markdig.Markdown).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{repository}/generator/build/Inkeep.Gen.targets" />
            """);
        foreach (var page in pages) WriteFile(Path.Combine(folder, Everybody[1]) + page.Path, page.Text);

        WriteProject(Path.Combine(folder, Everybody[0]), $"<ItemGroup>{runtime}</ItemGroup>");
        foreach (var file in Compiling.Sources(project.AfterFirst)) WriteFile(Path.Combine(folder, Everybody[0], file.HintName), file.SourceText.ToString());
    }

    private static void WriteProject(string folder, string content)
    {
        WriteFile(Path.Combine(folder, "Acme.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <InkeepMissingPages>Infer</InkeepMissingPages>
              </PropertyGroup>
            {content}
            </Project>

            """);
        WriteFile(Path.Combine(folder, "Directory.Build.props"), "<Project />\n");
    }

    private static void WriteFile(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static ProcessRun Run(string folder, string who, params string[] arguments) =>
        ProcessRounds.Run(Path.Combine(folder, who), [.. arguments, "-v:q", "--nologo"]);
}
