using System.Threading;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Inputs;

/// <summary>What a file of the project says: only its path and its text go on.</summary>
internal static class InputFile
{
    private const string OverlayEnd = ".overlay.md";

    public static bool IsOverlay(AdditionalText file) => file.Path.EndsWith(OverlayEnd, StringComparison.OrdinalIgnoreCase);

    public static bool IsPage(AdditionalText file) =>
        !IsOverlay(file)
        && (file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase));

    public static bool IsJson(AdditionalText file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's path with forward slashes and without detours, so that one file has one path however the project spells it.</summary>
    public static string PathOf(AdditionalText file)
    {
        var path = file.Path.Replace('\\', '/');
        if (path.LastIndexOf("//", StringComparison.Ordinal) <= 0 && path.IndexOf("/.", StringComparison.Ordinal) < 0)
        {
            return path;
        }

        var segments = new List<string>();
        foreach (var segment in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        var root = path.StartsWith("//", StringComparison.Ordinal) ? "//" : path.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
        return root + string.Join("/", segments);
    }

    public static string TextOf(AdditionalText file, CancellationToken token) => file.GetText(token)?.ToString() ?? "";

    /// <summary>Paths that were handed over more than once. Two files of one name would be two types of one name.</summary>
    public static EquatableArray<string> Repeated(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new SortedSet<string>(paths.Where(path => !seen.Add(path)), StringComparer.Ordinal).ToEquatableArray();
    }
}
