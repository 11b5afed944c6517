using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>Runs the generator over documentation with field tables, and says what became of it.</summary>
internal sealed class TablesCheck(CorpusArguments arguments, TextWriter output)
{
    private const int MostPrinted = 60;

    /// <summary>Whether every source compiles.</summary>
    public bool Run(IReadOnlyList<TableSource> sources)
    {
        var isClean = true;
        foreach (var source in sources)
        {
            isClean &= Run(source);
        }

        return isClean;
    }

    private bool Run(TableSource source)
    {
        output.WriteLine($"== {source.Name}: {source.Pages.Count} pages");
        Print("by default", new TableReport(source, isAsked: false));
        var asked = new TableReport(source, isAsked: true);
        Print("InkeepDialect=Tables", asked);
        PrintList("type cells not understood", asked.NotUnderstood.OrderByDescending(cell => cell.Value).Select(cell => $"{cell.Value} {cell.Key}"));
        if (arguments.Lists)
        {
            PrintList("tables left", asked.TablesLeft, all: true);
        }

        return Compile(source, "Auto") & Compile(source, "Tables");
    }

    private bool Compile(TableSource source, string dialect)
    {
        var run = GeneratorRun.Of(source.ToInput(dialect));
        var diagnostics = string.Join(", ", run.Diagnostics.GroupBy(diagnostic => diagnostic.Id).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => $"{same.Key} {same.Count()}"));
        output.WriteLine($"  {dialect}: {run.Sources.Count} files; {diagnostics}");
        using var models = CompiledModels.Of(run);
        foreach (var error in models.Errors.Take(MostPrinted))
        {
            output.WriteLine("  ERROR " + CompiledModels.Describe(error));
        }

        if (run.Exception is { } exception)
        {
            output.WriteLine("  FAILED " + exception);
        }

        if (arguments.Dump is { } dump)
        {
            Dump(run, Path.Combine(dump, source.Name, dialect));
        }

        if (models.IsLoaded)
        {
            if (File.Exists(source.TruthFile))
            {
                Compare("truth", TableTruth.Read(source.TruthFile), models);
            }

            if (Directory.Exists(source.SchemaFolder))
            {
                Compare("JSON Schemas", TableTruth.ReadSchemas(source.SchemaFolder), models);
            }

            var examples = new TableExamples(models.Assembly);
            examples.Run(source, isAsked: dialect == "Tables");
            output.WriteLine($"  examples: {examples.Equal} of {examples.Tried} read and written back equal ({Percent(examples.Equal, examples.Tried)})");
            PrintList("examples that fail", examples.Failures);
        }

        return models.IsLoaded && run.Exception is null;
    }

    private void Compare(string what, IEnumerable<TableTruth> rows, CompiledModels models)
    {
        var check = new TruthCheck(models.Assembly);
        check.Run(rows);
        output.WriteLine($"  {what}: {check.Agreeing} of {check.Rows} rows agree ({Percent(check.Agreeing, check.Rows)}), {check.Less.Count} say less, {check.Wrong.Count} say something else");
        PrintList("rows that say something else", check.Wrong);
        PrintList("rows that say less", check.Less);
    }

    private void Print(string mode, TableReport report) => output.WriteLine(
        $"  {mode}: {report.TablesRead} tables read, {report.TablesLeft.Count} left; {report.Types} types ({report.Objects} records) on {report.Pages} pages; "
        + $"{report.RowsUnderstood} of {report.Rows} rows understood ({Percent(report.RowsUnderstood, report.Rows)})");

    private void PrintList(string title, IEnumerable<string> lines, bool all = false)
    {
        var printed = lines.ToList();
        if (printed.Count > 0)
        {
            output.WriteLine($"  {title} ({printed.Count}):");
            foreach (var line in all ? printed : printed.Take(MostPrinted))
            {
                output.WriteLine("    " + line);
            }
        }
    }

    private static void Dump(GeneratorRun run, string folder)
    {
        foreach (var (name, text) in run.Sources)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    private static string Percent(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
