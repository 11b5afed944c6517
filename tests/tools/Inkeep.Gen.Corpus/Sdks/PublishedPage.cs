using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>
/// A model page as an eye reads it, by the plainest means and without a line of the generator's, so that the two can be held against
/// each other.
/// </summary>
internal sealed partial record PublishedPage(string Path, string Title, string? Section, IReadOnlyList<PublishedField> Fields)
{
    /// <summary>
    /// Files below a <c>models</c> folder, but not the <c>models</c> tag of the SDK's own reference (<c>docs/sdks/models/README.md</c>)
    /// and not the page of RetryConfig, which old releases kept there.
    /// </summary>
    public static bool IsModelPage(string path)
    {
        var segments = path.Split('/');
        var folders = segments[..^1];
        return folders.Contains("models", StringComparer.OrdinalIgnoreCase)
            && !folders.Contains("sdks", StringComparer.OrdinalIgnoreCase)
            && !segments[^1].StartsWith("README.", StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith("utils/retryconfig.md", StringComparison.OrdinalIgnoreCase);
    }

    public static PublishedPage Read(string path, string text)
    {
        var lines = text.Split('\n');
        var section = Array.FindLastIndex(lines, line => line.Trim() is "## Fields" or "## Values" or "## Supported Types");
        var kind = section < 0 ? null : lines[section].Trim()[3..];
        return new PublishedPage(path, TitleOf(lines), kind, kind == "Fields" ? [.. FieldsOf(lines, section)] : []);
    }

    private static string TitleOf(string[] lines)
    {
        foreach (var line in lines)
        {
            if (TitleLine().Match(line) is { Success: true } match)
            {
                return match.Groups["name"].Value;
            }
        }

        return "";
    }

    private static IEnumerable<PublishedField> FieldsOf(string[] lines, int section)
    {
        var header = Array.FindIndex(lines, section, line => line.StartsWith('|'));
        if (header < 0)
        {
            yield break;
        }

        var columns = Cells(lines[header]);
        var name = Array.IndexOf(columns, "Field");
        var required = Array.IndexOf(columns, "Required");
        for (var i = header + 2; i < lines.Length && lines[i].StartsWith('|'); i++)
        {
            var cells = Cells(lines[i]);
            yield return new PublishedField(cells[name].Trim('~', '`'), cells[required] == ":heavy_check_mark:", i + 1);
        }
    }

    private static string[] Cells(string row) =>
        [.. UnescapedPipe().Split(row).Skip(1).SkipLast(1).Select(cell => cell.Trim())];

    [GeneratedRegex("""^(# |title: ")(~~)?(?<name>\w+)(~~)?"?\s*$""")]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedPipe();
}

/// <summary>A row of a Fields table, with its line in the file.</summary>
internal sealed record PublishedField(string Name, bool IsRequired, int Line);

/// <summary>The model pages of an SDK, read independently of the generator.</summary>
internal sealed class PublishedPages(SdkFolder folder, IReadOnlyList<InputPage> files)
{
    private readonly Dictionary<string, PublishedPage> _byPath = files
        .Select(page => (Path: folder.Relative(page.Path), page.Text))
        .Where(page => PublishedPage.IsModelPage(page.Path))
        .ToDictionary(page => page.Path, page => PublishedPage.Read(page.Path, page.Text), StringComparer.Ordinal);

    public IReadOnlyCollection<PublishedPage> All => _byPath.Values;

    public PublishedPage? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>What a placeholder claims to be missing: any page of that title, or any file that a link to that path can mean.</summary>
    public string? FindMissing(string title, string path) =>
        All.FirstOrDefault(page => page.Title == title)?.Path
        ?? files.Select(file => folder.Relative(file.Path)).FirstOrDefault(file => Path.GetFileName(file) == Path.GetFileName(path));
}
