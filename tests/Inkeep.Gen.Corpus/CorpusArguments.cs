namespace Inkeep.Gen.Corpus;

/// <summary>What the command line asks for.</summary>
internal sealed record CorpusArguments(string Directory, string? Sdk, string? Dump, string? Payloads)
{
    public const string Usage = """
        Inkeep.Gen.Corpus DIR [--sdk NAME] [--dump DIR] [--payloads FILE]

        DIR         a folder with a folder of pages for each SDK
        --sdk       just the SDK of this name, or those that have it in their name
        --dump      where to write the generated files
        --payloads  JSON that the SDK's models must read and write back, a line each: {"group","type","json"}
        """;

    public static CorpusArguments? Parse(string[] args)
    {
        string? directory = null;
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--sdk" or "--dump" or "--payloads" && i + 1 < args.Length)
            {
                options[args[i]] = args[++i];
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

        return directory is null
            ? null
            : new CorpusArguments(directory, options.GetValueOrDefault("--sdk"), options.GetValueOrDefault("--dump"), options.GetValueOrDefault("--payloads"));
    }
}
