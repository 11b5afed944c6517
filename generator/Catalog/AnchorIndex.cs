namespace Inkeep.Gen.Catalog;

/// <summary>
/// Finds the type that a link leads to by the file and the anchor: sites make anchors of headings by rules of their own, leave out
/// extensions and begin with the site's address. Anchors are compared by letters and digits, and files by the last parts of their paths.
/// </summary>
internal sealed class AnchorIndex
{
    // Searching longer lists for every link would take quadratic time.
    private const int MostSearched = 1_000;

    private static readonly string[] Extensions = ["", ".md", ".mdx", "/index.md", "/index.mdx", "/README.md"];

    private readonly Dictionary<string, Dictionary<string, DeclaredType>> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byStem = new(StringComparer.OrdinalIgnoreCase);

    public void Add(DeclaredType type)
    {
        var file = type.Location.File;
        if (!_files.TryGetValue(file, out var anchors))
        {
            _files.Add(file, anchors = new Dictionary<string, DeclaredType>(StringComparer.Ordinal));
            var stem = StemOf(file);
            if (!_byStem.TryGetValue(stem, out var files))
            {
                _byStem.Add(stem, files = []);
            }

            files.Add(file);
        }

        foreach (var anchor in type.Page.Anchors)
        {
            if (!anchors.ContainsKey(anchor))
            {
                anchors.Add(anchor, type);
            }
        }
    }

    /// <summary>The type that a link on a page leads to; null when it leads to no type.</summary>
    public DeclaredType? Find(string link, PageLocation from)
    {
        if (_files.Count == 0)
        {
            return null;
        }

        var hash = link.IndexOf('#');
        var (path, anchor) = hash < 0 ? (link, "") : (link.Substring(0, hash), Plain(link.Substring(hash + 1)));
        return FindFile(path, from) is { } file ? Find(_files[file], anchor, hasAnchor: hash >= 0) : null;
    }

    /// <summary>An anchor as it is compared.</summary>
    public static string Plain(string anchor) => string.Concat(anchor.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static DeclaredType? Find(Dictionary<string, DeclaredType> anchors, string anchor, bool hasAnchor)
    {
        if (anchors.TryGetValue(anchor, out var exact))
        {
            return exact;
        }

        // A tool's own prefix stands before the name: #schemaaccount, #tocs_account.
        var best = "";
        foreach (var known in anchors.Count > MostSearched ? [] : (IEnumerable<string>)anchors.Keys)
        {
            best = hasAnchor && known.Length > Math.Max(best.Length, 2) && anchor.EndsWith(known, StringComparison.Ordinal) ? known : best;
        }

        return best.Length == 0 ? null : anchors[best];
    }

    private string? FindFile(string path, PageLocation from)
    {
        if (path.Length == 0)
        {
            return _files.ContainsKey(from.File) ? from.File : null;
        }

        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? -1 : path.IndexOf('/', scheme + 3);
        if (scheme >= 0 && host < 0)
        {
            return null;
        }

        var local = scheme < 0 ? path : path.Substring(host);
        if (scheme < 0 && from.Follow(local) is { } followed && Array.Find(Extensions, extension => _files.ContainsKey(followed + extension)) is { } found)
        {
            return followed + found;
        }

        return Nearest(local, least: scheme >= 0 ? 2 : 1);
    }

    // Of the files of that name, the one with the most folders of the link.
    private string? Nearest(string path, int least)
    {
        var segments = Segments(path);
        if (segments.Length == 0 || !_byStem.TryGetValue(StemOf(path), out var files) || files.Count > MostSearched)
        {
            return null;
        }

        var (best, most, isTie) = ((string?)null, 0, false);
        foreach (var file in files)
        {
            var common = Common(Segments(file), segments);
            isTie = common == most || (common < most && isTie);
            (best, most) = common > most ? (file, common) : (best, most);
        }

        return isTie || most < Math.Min(least, segments.Length) ? null : best;
    }

    private static int Common(string[] file, string[] link)
    {
        var common = 1;
        while (common < file.Length && common < link.Length
            && string.Equals(file[file.Length - 1 - common], link[link.Length - 1 - common], StringComparison.OrdinalIgnoreCase))
        {
            common++;
        }

        return common;
    }

    private static string[] Segments(string path) =>
        [.. path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).Where(static segment => segment is not ("." or ".."))];

    private static string StemOf(string path)
    {
        var name = path.TrimEnd('/');
        name = name.Substring(name.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        return dot < 0 ? name : name.Substring(0, dot);
    }
}
