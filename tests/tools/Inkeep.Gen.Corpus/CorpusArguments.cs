using System.Globalization;

namespace Inkeep.Gen.Corpus;

/// <summary>What the command line asks for.</summary>
internal sealed record CorpusArguments(string Directory, string? Sdk, string? Dump, string? Payloads)
{
    /// <summary>How many pages are formatted when it needn't be all.</summary>
    public const int FormattedSample = 1000;

    public const string Usage = """
        Inkeep.Gen.Corpus DIR [--sdk NAME] [--dump DIR] [--payloads FILE] [--set NAME=VALUE,...]
        Inkeep.Gen.Corpus DIR --accuracy [--sdk NAME] [--payloads FILE] [--samples N] [--below TYPE]
        Inkeep.Gen.Corpus DIR --formatters [--all] [--sdk NAME]
        Inkeep.Gen.Corpus DIR --tables [--sdk NAME] [--dump DIR] [--lists]

        DIR         a folder with a folder of pages for each SDK
        --sdk       just the SDK of this name, or those that have it in their name
        --dump      where to write the generated files
        --payloads  JSON that the SDK's models must read and write back, a line each: {"group","type","json"}
        --set       properties of the project; with InkeepSchema=true a validator of JSON Schema is asked about the payloads too

        --accuracy  instead: how often the models spell members as the wire does, by policy and with payloads as samples, and how often
                    they know what can be null; payloads are looked for in ../payloads from DIR
        --samples   how many payloads of each type are given to the generator: 3 when not said
        --below     count just the members of this type and of all types below it

        --formatters  instead: whether pages give the same C# after Prettier and remark have formatted them, which npm brings
        --all         every page, not just 1,000 spread over all SDKs

        --tables    instead: what becomes of documentation with field tables, a folder for each source: tables read and left, types that are
                    not understood, and how the models agree with truth.tsv and with the JSON examples of the pages
        --lists     every table that was left
        """;

    private static readonly HashSet<string> Valued = new(StringComparer.Ordinal) { "--sdk", "--dump", "--payloads", "--samples", "--below", "--set" };

    /// <summary>Whether wire names are measured instead of everything else.</summary>
    public bool MeasuresAccuracy { get; private init; }

    /// <summary>Whether formatted pages are compared instead of everything else.</summary>
    public bool ComparesFormatted { get; private init; }

    /// <summary>Whether documentation with field tables is measured instead of SDKs.</summary>
    public bool MeasuresTables { get; private init; }

    /// <summary>Whether the tables that were left are listed.</summary>
    public bool Lists { get; private init; }

    /// <summary>Whether every page is formatted.</summary>
    public bool FormatsAll { get; private init; }

    /// <summary>Properties of the project, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; private init; } = new Dictionary<string, string>();

    /// <summary>How many payloads of each type the generator gets.</summary>
    public int Samples { get; private init; } = 3;

    /// <summary>The type whose members count, with those of the types below it; null when all count.</summary>
    public string? Below { get; private init; }

    public static CorpusArguments? Parse(string[] args)
    {
        string? directory = null;
        var flags = new HashSet<string>(StringComparer.Ordinal);
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (Valued.Contains(args[i]) && i + 1 < args.Length)
            {
                options[args[i]] = args[++i];
            }
            else if (args[i] is "--accuracy" or "--formatters" or "--all" or "--tables" or "--lists")
            {
                flags.Add(args[i]);
            }
            else if (args[i].StartsWith('-') || directory is not null)
            {
                return null;
            }
            else
            {
                directory = args[i];
            }
        }

        return directory is not null && int.TryParse(options.GetValueOrDefault("--samples", "3"), NumberStyles.None, CultureInfo.InvariantCulture, out var samples)
            ? new CorpusArguments(directory, options.GetValueOrDefault("--sdk"), options.GetValueOrDefault("--dump"), options.GetValueOrDefault("--payloads"))
            {
                MeasuresAccuracy = flags.Contains("--accuracy"),
                ComparesFormatted = flags.Contains("--formatters"),
                MeasuresTables = flags.Contains("--tables"),
                Lists = flags.Contains("--lists"),
                FormatsAll = flags.Contains("--all"),
                Samples = samples,
                Properties = options.GetValueOrDefault("--set", "").Split(',', StringSplitOptions.RemoveEmptyEntries)
                    .Select(property => property.Split('=', 2)).ToDictionary(property => property[0], property => property[^1], StringComparer.Ordinal),
                Below = options.GetValueOrDefault("--below"),
            }
            : null;
    }
}
