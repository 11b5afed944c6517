using System.Globalization;

namespace Inkeep.Gen.Corpus;

/// <summary>Prints the figures of all SDKs as a Markdown table.</summary>
internal static class ReportTable
{
    private static readonly (string Head, Func<SdkReport, string> Cell)[] Columns =
    [
        ("SDK", report => report.Name),
        ("pages", report => Number(report.Pages)),
        ("model pages", report => Number(report.ModelPages)),
        ("types", report => Number(report.Types)),
        ("members", report => Number(report.Members)),
        ("placeholders", report => Number(report.Placeholders)),
        ("diagnostics", report => Number(report.Diagnostics.Sum(id => id.Count))),
        ("CS errors", report => Number(report.CompileErrors)),
        ("CS warnings", report => Number(report.CompileWarnings)),
        ("generator ms", report => Number(report.Generating.TotalMilliseconds)),
        ("compile ms", report => Number(report.Compiling.TotalMilliseconds)),
        ("compile us/type", report => Number(PerType(report, report.Compiling.TotalMicroseconds))),
        ("emitted KB", report => Number(report.EmittedBytes / 1024.0)),
        ("emitted B/type", report => Number(PerType(report, report.EmittedBytes))),
        ("assembly B/type", report => Number(PerType(report, report.AssemblyBytes))),
        ("peak MB", report => Number(report.PeakBytes / 1048576.0)),
        ("shortfalls", report => Number(report.Shortfalls.Count)),
    ];

    public static void Print(IReadOnlyList<SdkReport> reports, TextWriter output)
    {
        var rows = reports.Select(report => Columns.Select(column => column.Cell(report)).ToArray()).ToList();
        rows.Insert(0, [.. Columns.Select(column => column.Head)]);
        MarkdownTable.Print(rows, output);
    }

    private static double PerType(SdkReport report, double sum) => sum / Math.Max(1, report.Types);

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
