using Inkeep.Gen.Building;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>What a run did beyond reusing what was there: a line for each step, and what that came to in files.</summary>
internal static class RunReport
{
    /// <summary>The tracked steps, found by reflection, so that a new one is tested the day it is written.</summary>
    public static IReadOnlyList<string> Steps { get; } =
        [.. typeof(TrackingNames).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>By the name behind the sign, then by the sign.</summary>
    public static IComparer<string> ByName { get; } = Comparer<string>.Create(static (one, other) =>
        string.CompareOrdinal(one.TrimStart('+', '-'), other.TrimStart('+', '-')) is not 0 and var order ? order : string.CompareOrdinal(one, other));

    /// <summary>
    /// <c>Step: name, +name, -name</c> for each step that gave anything but cached or unchanged values: modified, new and removed ones.
    /// A value that stands for the whole project has no name.
    /// </summary>
    public static string Of(GeneratorRun run) => string.Join('\n', Steps.Select(step => Line(run, step)).OfType<string>());

    /// <summary>The files whose text differs, as <c>name, +name, -name</c>.</summary>
    public static string Files(GeneratorRun before, GeneratorRun after) => string.Join(", ", before.Sources.Keys.Union(after.Sources.Keys)
        .Order(StringComparer.Ordinal)
        .Where(file => before.Sources.GetValueOrDefault(file) != after.Sources.GetValueOrDefault(file))
        .Select(file => (after.Sources.ContainsKey(file) ? before.Sources.ContainsKey(file) ? "" : "+" : "-") + Short(file)));

    private static string? Line(GeneratorRun run, string step)
    {
        var changed = run.Outputs(step)
            .Where(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged))
            .Select(output => Sign(output.Reason) + NameOf(output.Value))
            .Distinct()
            .Order(ByName)
            .ToList();
        return changed.Count == 0 ? null : (step + ": " + string.Join(", ", changed)).TrimEnd();
    }

    private static string Sign(IncrementalStepRunReason reason) => reason switch
    {
        IncrementalStepRunReason.New => "+",
        IncrementalStepRunReason.Removed => "-",
        _ => "",
    };

    private static string NameOf(object? value) => value switch
    {
        IReadFile file => Stem(file.Path),
        IHasPath file => Stem(file.Path),
        SettledPage page => Stem(page.Location.Path),
        MissingReference reference => Stem(reference.Path) + ">" + reference.Name,
        BoundPage page => Stem(page.Page.Location.Path),
        BuiltPage page => Stem(page.Path),
        TypeModel model => model.Name.Name,
        EmittedFile file => Short(file.HintName),
        EquatableList<LocatedFinding> findings => Stem(findings.Items[0].Path),
        _ => "",
    };

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    private static string Short(string hintName) => hintName.Replace("Acme.Models.Components.", "").Replace(".g.cs", "");
}
