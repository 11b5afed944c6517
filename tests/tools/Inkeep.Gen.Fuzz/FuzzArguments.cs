using System.Globalization;

namespace Inkeep.Gen.Fuzz;

/// <summary>What the command line asks for.</summary>
internal sealed record FuzzArguments(IReadOnlyList<string> Paths, int Seed, double Minutes, long Pages, string Output, string? Dialect)
{
    public const string Usage = """
        Inkeep.Gen.Fuzz [--minutes N] [--pages N] [--seed S] [--dialect D] [--output DIR] PATH...

        PATH       a folder with pages, at any depth, or a file with pages in its blocks of Markdown
        --minutes  how long to go on (1)
        --pages    how many mutated pages are enough
        --seed     where the chance begins; the same seed and pages give the same rounds (1)
        --dialect  the projects' InkeepDialect; Tables is for pages that people write
        --output   where the pages of a failed round are written, as few as show the failure (artifacts/fuzz)
        """;

    public static FuzzArguments? Parse(string[] args)
    {
        var result = new FuzzArguments([], 1, 1, long.MaxValue, Path.Combine("artifacts", "fuzz"), null);
        for (var i = 0; i < args.Length; i++)
        {
            var value = args[i].StartsWith('-') && i + 1 < args.Length ? args[i + 1] : null;
            switch (args[i])
            {
                case "--minutes" when double.TryParse(value, CultureInfo.InvariantCulture, out var minutes):
                    result = result with { Minutes = minutes };
                    i++;
                    break;
                case "--pages" when long.TryParse(value, CultureInfo.InvariantCulture, out var pages):
                    result = result with { Pages = pages };
                    i++;
                    break;
                case "--seed" when int.TryParse(value, CultureInfo.InvariantCulture, out var seed):
                    result = result with { Seed = seed };
                    i++;
                    break;
                case "--dialect" when value is not null:
                    result = result with { Dialect = value };
                    i++;
                    break;
                case "--output" when value is not null:
                    result = result with { Output = value };
                    i++;
                    break;
                case var path when !path.StartsWith('-'):
                    result = result with { Paths = [.. result.Paths, path] };
                    break;
                default:
                    return null;
            }
        }

        return result.Paths.Count > 0 ? result : null;
    }
}
