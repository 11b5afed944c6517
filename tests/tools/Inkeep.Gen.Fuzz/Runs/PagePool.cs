using System.Globalization;
using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Runs;

/// <summary>The real pages that rounds are made of, in the order of their paths.</summary>
internal sealed partial class PagePool(IReadOnlyList<InputPage> pages)
{
    // A single page of megabytes would be all that a round is about.
    private const int LongestPage = 100_000;

    public int Count => pages.Count;

    public InputPage this[int index] => pages[index];

    /// <summary>The pages of folders, and those that stand in the blocks of a single file.</summary>
    public static PagePool Read(params IEnumerable<string> paths) =>
        new([.. paths.SelectMany(static path => File.Exists(path) ? Shown(path) : Directory.Exists(path) ? Files(path) : []).Where(static page => page.Text.Length <= LongestPage)]);

    public InputPage Any(Random random) => pages[random.Next(pages.Count)];

    private static IEnumerable<InputPage> Files(string directory) => Directory.EnumerateFiles(directory, "*.md*", SearchOption.AllDirectories)
        .Where(static file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".mdx", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(file => new InputPage(Path.GetRelativePath(directory, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static IEnumerable<InputPage> Shown(string file) => ShownPage().Matches(File.ReadAllText(file).ReplaceLineEndings("\n"))
        .Select(static (shown, i) => new InputPage(string.Create(CultureInfo.InvariantCulture, $"shown/{i}.md"), shown.Groups[1].Value));

    [GeneratedRegex(@"^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownPage();
}
