using System.Diagnostics;
using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Fuzz.Checks;

/// <summary>Runs a round and looks for anything that no page may cause.</summary>
internal sealed class RoundCheck
{
    // Far above what any real page needs, and far below what something quadratic takes. The time is for a machine that others use too.
    private const long FreeBytes = 100_000_000;
    private const long BytesPerCharacter = 2_000;
    private static readonly TimeSpan FreeTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan TimePerCharacter = TimeSpan.FromMicroseconds(30);

    private long _sources;
    private long _compiled;
    private double _mostBytes;
    private TimeSpan _longest;

    public string Describe() => $"{_sources} files made, {_compiled} of them compiled, at most {_mostBytes:0} bytes a character and {_longest.TotalSeconds:0.0} s a run";

    /// <summary>What went wrong, or null.</summary>
    public Failure? Check(Round round)
    {
        GeneratorRun run;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        try
        {
            run = GeneratorRun.Of(round.Input);
        }
        catch (Exception exception)
        {
            return new Failure("the driver threw " + exception.GetType().Name, exception.ToString());
        }

        return Bounds(round, GC.GetAllocatedBytesForCurrentThread() - before, watch.Elapsed)
            ?? Exceptions(run)
            ?? Syntax(run)
            ?? Misplaced(round, run)
            ?? Lost(round, run)
            ?? (round.IsSampled ? Compiled(run) ?? Repeated(round, run) : null);
    }

    private Failure? Bounds(Round round, long bytes, TimeSpan time)
    {
        _mostBytes = Math.Max(_mostBytes, (double)bytes / Math.Max(1, round.Length));
        _longest = time > _longest ? time : _longest;
        return bytes > FreeBytes + (BytesPerCharacter * round.Length) ? new Failure("memory", $"{bytes} bytes for {round.Length} characters")
            : time > FreeTime + (TimePerCharacter * round.Length) ? new Failure("time", $"{time} for {round.Length} characters")
            : null;
    }

    private static Failure? Exceptions(GeneratorRun run)
    {
        if (run.Exception is { } exception)
        {
            return new Failure("CS8785 " + exception.GetType().Name, exception.ToString());
        }

        var failed = run.Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id is "INK0001" or "INK0002");
        return failed is null ? null : new Failure(failed.Id, failed.ToString());
    }

    private Failure? Syntax(GeneratorRun run)
    {
        _sources += run.Sources.Count;
        foreach (var tree in run.Compilation.SyntaxTrees)
        {
            if (tree.GetDiagnostics().FirstOrDefault() is { } diagnostic)
            {
                return new Failure("syntax " + diagnostic.Id, CompiledModels.Describe(diagnostic));
            }
        }

        return null;
    }

    // Whatever is found is found somewhere: in a file of the round, inside of its text.
    private static Failure? Misplaced(Round round, GeneratorRun run)
    {
        var files = round.Input.Pages.ToDictionary(static page => GeneratorInput.ProjectDirectory + page.Path, static page => page.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r'), StringComparer.Ordinal);
        foreach (var diagnostic in run.Diagnostics)
        {
            var place = diagnostic.Location.GetLineSpan();
            if (!files.TryGetValue(place.Path ?? "", out var lines) || !Holds(lines, place.StartLinePosition) || !Holds(lines, place.EndLinePosition) || place.EndLinePosition < place.StartLinePosition)
            {
                return new Failure("misplaced " + diagnostic.Id, diagnostic.ToString());
            }
        }

        return null;
    }

    private static bool Holds(string[] lines, LinePosition place) => place.Line < lines.Length && place.Character <= lines[place.Line].Length;

    // A page may say that another one of the same name and folder came first; else what it gave alone it gives in any company.
    private static Failure? Lost(Round round, GeneratorRun run)
    {
        var alone = GeneratorRun.Of(round.Undisturbed);
        foreach (var hint in alone.Sources.Keys.Where(static hint => !hint.StartsWith("Missing/", StringComparison.Ordinal)))
        {
            var source = alone.Sources[hint];
            var path = source.Split('\n')[0];
            if (run.Sources.TryGetValue(hint, out _) || run.Sources.Values.Any(other => other.StartsWith(path, StringComparison.Ordinal)))
            {
                continue;
            }

            if (!run.Diagnostics.Any(diagnostic => diagnostic.Id == "INK0010" && path.Contains(diagnostic.Location.GetLineSpan().Path.Replace(GeneratorInput.ProjectDirectory, "", StringComparison.Ordinal), StringComparison.Ordinal)))
            {
                return new Failure("a type was lost", hint + "\n" + path);
            }
        }

        return null;
    }

    private Failure? Compiled(GeneratorRun run)
    {
        _compiled += run.Sources.Count;
        using var models = CompiledModels.Of(run);
        var diagnostic = models.Errors.Concat(models.Warnings).FirstOrDefault();
        return diagnostic is null ? null : new Failure("compiler " + diagnostic.Id, CompiledModels.Describe(diagnostic));
    }

    private static Failure? Repeated(Round round, GeneratorRun run)
    {
        var again = GeneratorRun.Of(round.Input with { Pages = [.. round.Input.Pages.Reverse()] });
        if (!run.Sources.SequenceEqual(again.Sources))
        {
            var hint = run.Sources.Keys.Union(again.Sources.Keys).First(hint => run.Sources.GetValueOrDefault(hint) != again.Sources.GetValueOrDefault(hint));
            return new Failure("another output on the second run", hint);
        }

        return Print(run).SequenceEqual(Print(again)) ? null : new Failure("other diagnostics on the second run", Print(run).Except(Print(again)).FirstOrDefault() ?? "");
    }

    private static IEnumerable<string> Print(GeneratorRun run) => run.Diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
