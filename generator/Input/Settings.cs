using System;
using System.Collections.Generic;
using Inkeep.Gen.Linking;
using Inkeep.Gen.Primitives;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inkeep.Gen.Input;

/// <summary>What MSBuild says for the whole project, as plain values: the options provider itself is another one in every run.</summary>
internal sealed record ProjectSettings(string Directory, ProjectOptions Options, EquatableArray<InvalidOption> Invalid)
{
    public static ProjectSettings Read(AnalyzerConfigOptionsProvider provider)
    {
        var reader = new OptionReader(provider.GlobalOptions, "build_property.");
        var root = reader.Text("RootNamespace") ?? reader.Text("AssemblyName");
        var @namespace = reader.Text("InkeepNamespace") ?? (root is null ? "Models" : root + ".Models");
        var defaults = reader.PageOptions(new PageOptions(null, IsPublic: true, MissingPages.Warn)) with { Namespace = null };
        return new ProjectSettings(
            (reader.Text("ProjectDir") ?? "").Replace('\\', '/').TrimEnd('/'),
            new ProjectOptions(Namespaces.Qualify(@namespace), defaults),
            reader.Invalid.ToEquatableArray());
    }
}

/// <summary>What the metadata of one file says; null where it says nothing of its own.</summary>
internal sealed record FileSettings(string Path, string? Namespace, string? Visibility, string? MissingPages)
{
    public bool SaysNothing => Namespace is null && Visibility is null && MissingPages is null;

    public static FileSettings Read(string path, AnalyzerConfigOptions options)
    {
        var reader = new OptionReader(options, "build_metadata.AdditionalFiles.");
        return new FileSettings(path, reader.Text("InkeepNamespace"), reader.Text("InkeepVisibility"), reader.Text("InkeepMissingPages"));
    }

    public PageOptions Over(PageOptions project) => new(
        Namespace,
        Visibility is null ? project.IsPublic : !Visibility.Equals("internal", StringComparison.OrdinalIgnoreCase),
        MissingPages is not null && Enum.TryParse<MissingPages>(MissingPages, ignoreCase: true, out var missing) ? missing : project.MissingPages);
}

/// <summary>A property or metadata whose value is none of the possible ones.</summary>
internal sealed record InvalidOption(string Name, string Value, string Possible);

internal sealed class OptionReader(AnalyzerConfigOptions options, string prefix)
{
    public List<InvalidOption> Invalid { get; } = [];

    public string? Text(string name) =>
        options.TryGetValue(prefix + name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    public PageOptions PageOptions(PageOptions defaults) => new(
        Text("InkeepNamespace"),
        Choice("InkeepVisibility", defaults.IsPublic ? "public" : "internal", ["public", "internal"]) == "public",
        (MissingPages)Enum.Parse(typeof(MissingPages), Choice("InkeepMissingPages", defaults.MissingPages.ToString(), Enum.GetNames(typeof(MissingPages)))));

    private string Choice(string name, string fallback, string[] possible)
    {
        if (Text(name) is not { } text)
        {
            return fallback;
        }

        foreach (var choice in possible)
        {
            if (string.Equals(choice, text, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        Invalid.Add(new InvalidOption(name, text, string.Join(", ", possible)));
        return fallback;
    }
}
