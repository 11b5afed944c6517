using System;
using System.Collections.Generic;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Options;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inkeep.Gen.Inputs;

/// <summary>What MSBuild says for the whole project, as plain values: the options provider itself is another one in every run.</summary>
internal sealed record ProjectSettings(string Directory, ProjectOptions Options, EquatableArray<InvalidOption> Invalid)
{
    public static ProjectSettings Read(AnalyzerConfigOptionsProvider provider)
    {
        var reader = new OptionReader(provider.GlobalOptions, "build_property.");
        var root = reader.Text("RootNamespace") ?? reader.Text("AssemblyName");
        var @namespace = reader.Text("InkeepNamespace") ?? (root is null ? "Models" : root + ".Models");
        var defaults = new PageOptions(null, reader.IsPublic() ?? true, reader.MissingPages() ?? MissingPages.Warn, reader.Nulls() ?? RequiredNulls.Tolerate, reader.WireNames() ?? WireNames.AsDocumented, reader.WholeNumbers() ?? WholeNumbers.AsDocumented);
        return new ProjectSettings(
            (reader.Text("ProjectDir") ?? "").Replace('\\', '/').TrimEnd('/'),
            new ProjectOptions(Namespaces.Qualify(@namespace), defaults, reader.HasExamples() ?? false),
            reader.Invalid.ToEquatableArray());
    }
}

/// <summary>What the metadata of one file says; null where it says nothing of its own, or nothing that is possible.</summary>
internal sealed record FileSettings(
    string Path, string? Namespace, bool? IsPublic, MissingPages? MissingPages, RequiredNulls? Nulls, WireNames? WireNames, WholeNumbers? WholeNumbers, EquatableArray<InvalidOption> Invalid) : IHasPath
{
    public bool SaysNothing => Namespace is null && IsPublic is null && MissingPages is null && Nulls is null && WireNames is null && WholeNumbers is null && Invalid.Count == 0;

    public static FileSettings Read(string path, AnalyzerConfigOptions options)
    {
        var reader = new OptionReader(options, "build_metadata.AdditionalFiles.");
        return new FileSettings(
            path, reader.Text("InkeepNamespace"), reader.IsPublic(), reader.MissingPages(), reader.Nulls(), reader.WireNames(), reader.WholeNumbers(), reader.Invalid.ToEquatableArray());
    }

    public PageOptions Over(PageOptions project) =>
        new(Namespace, IsPublic ?? project.IsPublic, MissingPages ?? project.MissingPages, Nulls ?? project.Nulls, WireNames ?? project.WireNames, WholeNumbers ?? project.WholeNumbers);
}

/// <summary>A property or metadata whose value is none of the possible ones.</summary>
internal sealed record InvalidOption(string Name, string Value, string Possible);

internal sealed class OptionReader(AnalyzerConfigOptions options, string prefix)
{
    private static readonly string[] Visibilities = ["public", "internal"];
    private static readonly string[] Switches = ["true", "false"];

    public List<InvalidOption> Invalid { get; } = [];

    public string? Text(string name) =>
        options.TryGetValue(prefix + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    public bool? IsPublic() => Choice("InkeepVisibility", Visibilities) is { } choice ? choice == "public" : null;

    public MissingPages? MissingPages() => Choice<MissingPages>("InkeepMissingPages");

    public RequiredNulls? Nulls() => Choice<RequiredNulls>("InkeepNulls");

    public bool? HasExamples() => Choice("InkeepExamples", Switches) is { } choice ? choice == "true" : null;

    public WireNames? WireNames() => Choice<WireNames>("InkeepWireNames");

    public WholeNumbers? WholeNumbers() => Choice<WholeNumbers>("InkeepWholeNumbers");

    private T? Choice<T>(string name)
        where T : struct, Enum =>
        Text(name) is not null && Choice(name, Enum.GetNames(typeof(T))) is { } choice ? (T)Enum.Parse(typeof(T), choice) : null;

    private string? Choice(string name, string[] possible)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (var choice in possible)
        {
            if (string.Equals(choice, text, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        Invalid.Add(new InvalidOption(name, text, string.Join(", ", possible)));
        return null;
    }
}
