using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Options;

/// <summary>What MSBuild says for the whole project, as plain values: the options provider itself is another one in every run.</summary>
/// <param name="Directory">The project's folder, with forward slashes and none at its end.</param>
internal sealed record ProjectSettings(string Directory, ProjectOptions Options, EquatableArray<InvalidOption> Invalid)
{
    /// <summary>A path seen from the project's folder, with forward slashes, so that no machine's folders get into the output.</summary>
    public string Relative(string path)
    {
        if (Directory.Length > 1 && path.Length > Directory.Length + 1 && path[Directory.Length] == '/' && path.StartsWith(Directory, StringComparison.Ordinal))
        {
            return path.Substring(Directory.Length + 1);
        }

        var from = Directory.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
        {
            common++;
        }

        // Nothing in common but the root: the file is named, its folder isn't ours to tell.
        if (common == 0)
        {
            return path.StartsWith("/", StringComparison.Ordinal) && from.Length > 0 ? string.Join("/", to) : path;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}

/// <summary>What the metadata of one file says; null where it says nothing of its own, or nothing that is possible.</summary>
internal sealed record FileSettings(
    string Path,
    string? Namespace,
    bool? IsPublic,
    MissingPages? MissingPages,
    ReadingLevel? Reading,
    Nullability? Nullability,
    WireNames? WireNames,
    WholeNumbers? WholeNumbers,
    Dialect? Dialect,
    EquatableArray<InvalidOption> Invalid) : IHasPath
{
    public bool SaysNothing =>
        Namespace is null
        && IsPublic is null
        && MissingPages is null
        && Reading is null
        && Nullability is null
        && WireNames is null
        && WholeNumbers is null
        && Dialect is null
        && Invalid.Count == 0;

    /// <summary>The options of the file: its own, else the project's.</summary>
    public PageOptions Over(PageOptions project) => new(
        Namespace,
        IsPublic ?? project.IsPublic,
        MissingPages ?? project.MissingPages,
        Reading ?? project.Reading,
        Nullability ?? project.Nullability,
        WireNames ?? project.WireNames,
        WholeNumbers ?? project.WholeNumbers,
        Dialect ?? project.Dialect);
}

/// <summary>A property or metadata whose value is none of the possible ones.</summary>
internal sealed record InvalidOption(string Name, string Value, string Possible);
