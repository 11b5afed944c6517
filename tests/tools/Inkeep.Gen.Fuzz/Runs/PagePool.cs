using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Runs;

/// <summary>The real pages that rounds are made of, in the order of their paths.</summary>
internal sealed class PagePool(IReadOnlyList<InputPage> pages)
{
    // A single page of megabytes would be all that a round is about.
    private const int LongestPage = 100_000;

    public int Count => pages.Count;

    public InputPage this[int index] => pages[index];

    public static PagePool Read(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return new PagePool([]);
        }

        var files = Directory.EnumerateFiles(directory, "*.md*", SearchOption.AllDirectories)
            .Where(static file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".mdx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new InputPage(Path.GetRelativePath(directory, file).Replace('\\', '/'), File.ReadAllText(file)));
        return new PagePool([.. files.Where(static page => page.Text.Length <= LongestPage)]);
    }

    public InputPage Any(Random random) => pages[random.Next(pages.Count)];
}
