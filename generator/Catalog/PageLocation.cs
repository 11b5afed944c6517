namespace Inkeep.Gen.Catalog;

/// <summary>
/// The location of a page: the package it belongs to (<paramref name="Root"/>, the folders before <c>models</c>; null for a
/// page outside any <c>models</c> folder), its group (<c>components</c>; empty for a flat folder), and its path in the project, by which
/// it is told from all others.
/// </summary>
internal sealed record PageLocation(string Path, string? Root, string Group)
{
    private const string Models = "models/";

    /// <summary>The path of the file, which may describe several types.</summary>
    public string File => SectionPath.FileOf(Path);

    public static PageLocation Of(string path, string? statedGroup)
    {
        var models = LastModels(path);
        return models < 0
            ? new PageLocation(path, null, statedGroup ?? "")
            : new PageLocation(path, path.Substring(0, Math.Max(0, models - 1)), FoldersAfter(path, models));
    }

    /// <summary>The group of a link's target: the folders after <c>models</c>, or null when the link has no such folder.</summary>
    public static string? GroupOfLink(string link)
    {
        var models = LastModels(link);
        return models < 0 ? null : FoldersAfter(link, models);
    }

    /// <summary>The path that a link on this page leads to, or null when it leads out of the project.</summary>
    public string? Follow(string link)
    {
        // Nearly every link looks like ../../models/components/x.md, so that form avoids splitting the path.
        var (folder, rest) = (Path.LastIndexOf('/'), 0);
        while (string.CompareOrdinal(link, rest, "../", 0, 3) == 0)
        {
            if (folder < 0)
            {
                return null;
            }

            folder = folder == 0 ? -1 : Path.LastIndexOf('/', folder - 1);
            rest += 3;
        }

        var isPlain = rest < link.Length && link[rest] is not ('.' or '/') && link[link.Length - 1] != '/'
            && link.IndexOf("/.", rest, StringComparison.Ordinal) < 0 && link.IndexOf("//", rest, StringComparison.Ordinal) < 0;
        return isPlain ? Path.Substring(0, folder + 1) + link.Substring(rest) : FollowEachStep(link);
    }

    private string? FollowEachStep(string link)
    {
        // A link that begins with a slash leads from the root of the site, which is taken for the project's.
        var segments = new List<string>(link.StartsWith("/", StringComparison.Ordinal) ? [""] : Path.Split('/'));
        segments.RemoveAt(segments.Count - 1);
        foreach (var segment in link.Split('/'))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join("/", segments);
    }

    // The index of the last folder named "models", or -1.
    private static int LastModels(string path)
    {
        var inside = path.LastIndexOf("/" + Models, StringComparison.OrdinalIgnoreCase);
        return inside >= 0 ? inside + 1
            : path.StartsWith(Models, StringComparison.OrdinalIgnoreCase) ? 0
            : -1;
    }

    private static string FoldersAfter(string path, int models)
    {
        var start = models + Models.Length;
        var end = path.LastIndexOf('/');
        return end < start ? "" : path.Substring(start, end - start);
    }
}
