namespace Inkeep.Gen.Inputs;

/// <summary>What the path of a file says.</summary>
internal static class InputFile
{
    private const string OverlayEnd = ".overlay.md";

    public static bool IsOverlay(string path) => path.EndsWith(OverlayEnd, StringComparison.OrdinalIgnoreCase);

    public static bool IsPage(string path) =>
        !IsOverlay(path)
        && (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase));

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file's path with forward slashes and without detours, so that one file has one path however the project spells it.</summary>
    public static string Normalize(string path)
    {
        path = path.Replace('\\', '/');
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

    /// <summary>Paths that were handed over more than once. Two files of one name would be two types of one name.</summary>
    public static EquatableArray<string> Repeated(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new SortedSet<string>(paths.Where(path => !seen.Add(path)), StringComparer.Ordinal).ToEquatableArray();
    }
}
