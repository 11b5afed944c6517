using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Pipeline;

/// <summary>What is said for all pages and for files whatever is in them.</summary>
/// <param name="Files">The files that say something of their own.</param>
/// <param name="Repeated">The paths that are listed twice.</param>
internal sealed record ProjectFiles(PathTable<FileSettings> Files, EquatableArray<string> Repeated)
{
    public static ProjectFiles Of(IReadOnlyCollection<FileSettings> files) => new(
        new PathTable<FileSettings>(files.Where(static file => !file.SaysNothing)),
        InputFile.Repeated(files.Select(static file => file.Path)));
}

/// <summary>The project: its settings, its files' settings, and its overlays.</summary>
internal sealed record Project(ProjectSettings Settings, ProjectFiles Files, OverlayTable Overlays)
{
    /// <summary>What generated code needs and the project doesn't have; then no page gives anything.</summary>
    public Finding? Unmet { get; init; }

    /// <summary>The types of a file in their places, as overlays and policies leave them.</summary>
    public IReadOnlyList<SettledPage> State(ParsedPage parsed)
    {
        if (parsed.Types.Count == 0 || Unmet is not null)
        {
            return [];
        }

        var path = Settings.Relative(parsed.Path);
        var options = OptionsOf(parsed.Path);
        var settled = new List<SettledPage>(parsed.Types.Count);
        foreach (var type in parsed.Types)
        {
            if (Reads(parsed, type, options))
            {
                settled.Add(State(type, path, options));
            }
        }

        return settled;
    }

    /// <summary>What is wrong with the types of a file that are read, and that there are others.</summary>
    public IEnumerable<Finding> FindingsOf(ParsedPage parsed)
    {
        if (parsed.IsPlain)
        {
            return parsed.Findings;
        }

        var options = OptionsOf(parsed.Path);
        var read = parsed.Types.Where(type => Reads(parsed, type, options)).ToList();
        var findings = parsed.Findings.Where(finding => read.Count > 0 || finding.Id == FindingId.TablesNotRead).Concat(read.SelectMany(static type => type.Findings));
        return options.Dialect == Dialect.Auto && read.Count == parsed.Types.Count || options.Dialect != Dialect.Auto ? findings.Where(static finding => finding.Id != FindingId.TablesNotRead) : findings;
    }

    /// <summary>Whether the project reads any type of a file.</summary>
    public bool Reads(ParsedPage parsed) => OptionsOf(parsed.Path) is var options && parsed.Types.Any(type => Reads(parsed, type, options));

    private static bool Reads(ParsedPage parsed, ParsedType type, PageOptions options) => options.Dialect switch
    {
        Dialect.Tables => true,
        Dialect.Speakeasy => parsed.IsPlain,
        _ => type.IsCertain,
    };

    private PageOptions OptionsOf(string path) => Files.Files.Find(path)?.Over(Settings.Options.Defaults) ?? Settings.Options.Defaults;

    /// <summary>What an overlay says, without where it says it.</summary>
    public static Overlay Locate(ParsedOverlay parsed, ProjectSettings settings) => new(settings.Relative(parsed.Path), parsed.Types);

    /// <summary>The sample in its place; null when the file could not be read.</summary>
    public static LocatedSample? Locate(ParsedSample parsed, ProjectSettings settings) =>
        parsed.Value is { } value && SampleLocator.Locate(settings.Relative(parsed.Path)) is { } place ? new LocatedSample(place, value) : null;

    /// <summary>What is wrong with the options, the list of files, and the headings of overlays that no type, or more than one, answers to.</summary>
    public IEnumerable<LocatedFinding> OptionFindings() => Settings.Invalid.Select(static option => Of("", option))
        .Concat(Files.Files.Items.SelectMany(static file => file.Invalid.Select(option => Of(file.Path, option))))
        .Concat(Files.Repeated.Select(static path => new LocatedFinding(FindingId.FileListedTwice, path, default, EquatableArray.Create(path), IsError: true)));

    private SettledPage State(ParsedType type, string path, PageOptions options)
    {
        var location = PageLocation.Of(SectionPath.Of(path, type.Section), type.Page.StatedGroup);
        return FactMerger.Settle(new LocatedPage(type.Page, location, options, Overlays.Find(type.Page.Title, location)));
    }

    private static LocatedFinding Of(string path, InvalidOption option) =>
        new(FindingId.InvalidOption, path, default, EquatableArray.Create(option.Name, option.Value, option.Possible), IsError: false);
}
