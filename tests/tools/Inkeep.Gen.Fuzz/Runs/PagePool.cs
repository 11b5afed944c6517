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

    /// <summary>The pages of folders, and single ones.</summary>
    public static PagePool Read(params IEnumerable<string> paths) =>
        new([.. paths.SelectMany(Files).SelectMany(Pages).Where(static page => page.Text.Length <= LongestPage)]);

    public InputPage Any(Random random) => pages[random.Next(pages.Count)];

    private static IEnumerable<(string Path, string File)> Files(string path) =>
        File.Exists(path) ? [(Path.GetFileName(path), path)]
        : !Directory.Exists(path) ? []
        : Directory.EnumerateFiles(path, "*.md*", SearchOption.AllDirectories)
            .Where(static file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".mdx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(path, file).Replace('\\', '/'), file));

    // The page itself, and those that it shows.
    private static IEnumerable<InputPage> Pages((string Path, string File) file)
    {
        var text = File.ReadAllText(file.File);
        return ShownPage().Matches(text.ReplaceLineEndings("\n"))
            .Select((shown, i) => new InputPage(string.Create(CultureInfo.InvariantCulture, $"{file.Path[..file.Path.LastIndexOf('.')]}/{i}.md"), shown.Groups[1].Value))
            .Prepend(new InputPage(file.Path, text));
    }

    [GeneratedRegex(@"^````markdown\n(.*?)^````$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex ShownPage();
}
