using Inkeep.Gen.Options;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Inputs;

/// <summary>Reads properties of the project and metadata of files.</summary>
internal sealed class OptionReader
{
    private static readonly string[] Visibilities = ["public", "internal"];
    private static readonly string[] Switches = ["true", "false"];

    private readonly Func<string, string?> _find;
    private readonly List<InvalidOption> _invalid = [];

    private OptionReader(Func<string, string?> find) => _find = find;

    /// <param name="find">Finds a property by its name.</param>
    public static ProjectSettings ReadProject(Func<string, string?> find)
    {
        var reader = new OptionReader(find);
        var root = reader.Text("RootNamespace") ?? reader.Text("AssemblyName");
        var @namespace = reader.Text("InkeepNamespace") ?? (root is null ? "Models" : root + ".Models");
        var nothing = new PageOptions(
            null, IsPublic: true, MissingPages.Warn, ReadingLevel.Tolerant, Nullability.AsDocumented, WireNames.AsDocumented, WholeNumbers.AsDocumented);
        var defaults = reader.Settings("", @namespace: null).Over(nothing);
        var hasExamples = reader.Choice("InkeepExamples", Switches) == "true";
        var hasSchemas = reader.Choice("InkeepSchema", Switches) == "true";
        var emitter = reader.Choice<Emitter>("InkeepEmit") ?? Emitter.Generator;
        return new ProjectSettings(
            (reader.Text("ProjectDir") ?? "").Replace('\\', '/').TrimEnd('/'),
            new ProjectOptions(@namespace, defaults, hasExamples, hasSchemas, emitter),
            reader._invalid.ToEquatableArray());
    }

    /// <param name="find">Finds a metadata of the file by its name.</param>
    public static FileSettings ReadFile(string path, Func<string, string?> find)
    {
        var reader = new OptionReader(find);
        return reader.Settings(path, reader.Text("InkeepNamespace"));
    }

    // What can be said for the project and for a file.
    private FileSettings Settings(string path, string? @namespace) => new(
        path,
        @namespace,
        Choice("InkeepVisibility", Visibilities) is { } visibility ? visibility == "public" : null,
        Choice<MissingPages>("InkeepMissingPages"),
        Choice<ReadingLevel>("InkeepReading"),
        Choice<Nullability>("InkeepNullability"),
        Choice<WireNames>("InkeepWireNames"),
        Choice<WholeNumbers>("InkeepWholeNumbers"),
        Choice<Dialect>("InkeepDialect"),
        _invalid.ToEquatableArray());

    private string? Text(string name) =>
        _find(name)?.Trim() is { Length: > 0 } text ? text : null;

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

        _invalid.Add(new InvalidOption(name, text, string.Join(", ", possible)));
        return null;
    }
}
