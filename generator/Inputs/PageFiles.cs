using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Schema;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Inputs;

/// <summary>The way from files to pages. The AdditionalText ends here: only its path and what it says go on.</summary>
internal static class PageFiles
{
    private const string OverlayEnd = ".overlay.md";

    public static bool IsOverlay(AdditionalText file) => file.Path.EndsWith(OverlayEnd, StringComparison.OrdinalIgnoreCase);

    public static bool IsPage(AdditionalText file) => !IsOverlay(file) && IsMarkdown(file);

    private static bool IsMarkdown(AdditionalText file) =>
        file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    public static ParsedPage Parse(AdditionalText file, CancellationToken token) =>
        PageParser.Parse(PathOf(file), file.GetText(token)?.ToString() ?? "", token);

    public static ParsedOverlay ParseOverlay(AdditionalText file, CancellationToken token) =>
        OverlayParser.Parse(PathOf(file), file.GetText(token)?.ToString() ?? "", token);

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

    /// <summary>Paths that were handed over more than once. Two files of one name would be two types of one name.</summary>
    public static EquatableArray<string> Repeated(IEnumerable<string> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new SortedSet<string>(paths.Where(path => !seen.Add(path)), StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The path seen from the project's folder, with forward slashes, so that no machine's folders get into the output.</summary>
    public static string Relative(string path, string directory)
    {
        if (directory.Length > 1 && path.Length > directory.Length + 1 && path[directory.Length] == '/' && path.StartsWith(directory, StringComparison.Ordinal))
        {
            return path.Substring(directory.Length + 1);
        }

        var from = directory.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && string.Equals(from[common], to[common], StringComparison.Ordinal))
        {
            common++;
        }

        // Nothing in common but the root: the file is named, its folder isn't ours to tell.
        if (common == 0)
        {
            return path.StartsWith("/", StringComparison.Ordinal) && from.Length > 0 ? string.Join("/", to) : path;
        }

        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
