using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Corpus;

/// <summary>The figures of one SDK, and what is wrong with it.</summary>
internal sealed record SdkReport
{
    private const int MostPrinted = 40;

    public required string Name { get; init; }

    public required int Pages { get; init; }

    public required int ModelPages { get; init; }

    public required int Types { get; init; }

    public required int Members { get; init; }

    public required int Placeholders { get; init; }

    public required int CompileErrors { get; init; }

    public required int CompileWarnings { get; init; }

    public required TimeSpan Generating { get; init; }

    public required TimeSpan Compiling { get; init; }

    public required long EmittedBytes { get; init; }

    public required long AssemblyBytes { get; init; }

    public required long PeakBytes { get; init; }

    public required int TruthRows { get; init; }

    public required IReadOnlyList<DiagnosticCount> Diagnostics { get; init; }

    public required IReadOnlyList<WidenedMember> Widened { get; init; }

    public required IReadOnlyList<Shortfall> Shortfalls { get; init; }

    public void Print(TextWriter output)
    {
        output.WriteLine(Diagnostics.Count == 0 ? "diagnostics: none" : "diagnostics:");
        foreach (var id in Diagnostics)
        {
            output.WriteLine($"  {id.Count} x {id.Id} ({id.Severity.ToString().ToLowerInvariant()}), first {id.First}");
        }

        output.WriteLine(TruthRows == 0 ? "truth.tsv: none; members were held against the pages" : $"truth.tsv: {TruthRows} rows held against the assembly");
        foreach (var fact in Widened.GroupBy(member => member.Fact).OrderBy(fact => fact.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{fact.Count()} x {fact.Key}: {fact.Count(member => member.IsConfirmed == true)} confirmed, {fact.Count(member => member.IsConfirmed == false)} denied by truth.tsv");
            foreach (var denied in fact.Where(member => member.IsConfirmed == false).Take(MostPrinted))
            {
                output.WriteLine($"  denied: {denied.Page}: {denied.Field}");
            }
        }

        var causes = Shortfalls.GroupBy(shortfall => shortfall.Cause).OrderByDescending(cause => cause.Count()).ToList();
        var printed = 0;
        foreach (var (cause, i) in causes.Select((cause, i) => (cause, i)))
        {
            // Each cause gets its share of the lines, so that a frequent one doesn't hide the others.
            var share = Math.Max(1, (MostPrinted - printed) / (causes.Count - i));
            output.WriteLine($"{cause.Count()} x {cause.Key}");
            foreach (var shortfall in cause.Take(share))
            {
                output.WriteLine("  " + shortfall);
                printed++;
            }

            if (cause.Count() > share)
            {
                output.WriteLine($"  +{cause.Count() - share} more");
            }
        }
    }
}

/// <summary>How often a diagnostic was said, and where first.</summary>
internal sealed record DiagnosticCount(string Id, DiagnosticSeverity Severity, int Count, string First);
