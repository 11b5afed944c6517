using System;
using System.Collections.Generic;
using System.Linq;

namespace Inkeep.Gen.Linking;

/// <summary>
/// Where a page lies among the others: the package it belongs to (<paramref name="Root"/>, the folders before <c>models</c>; null for a
/// page outside of any <c>models</c> folder), its group (<c>components</c>; empty for a flat folder), and its path in the project.
/// </summary>
internal sealed record PageAddress(string Path, string? Root, string Group)
{
    public static PageAddress Of(string path, string? statedGroup)
    {
        var segments = path.Split('/');
        var models = LastFolder(segments, "models");
        return models < 0
            ? new PageAddress(path, null, statedGroup ?? "")
            : new PageAddress(path, Join(segments, 0, models), Join(segments, models + 1, segments.Length - 1));
    }

    /// <summary>The group that a link's target would have: the folders after its <c>models</c>, or null when it has no such folder.</summary>
    public static string? GroupOfLink(string link)
    {
        var segments = link.Split('/');
        var models = LastFolder(segments, "models");
        return models < 0 ? null : Join(segments, models + 1, segments.Length - 1);
    }

    /// <summary>The path that a link on this page leads to, or null when it leads out of the project.</summary>
    public string? Follow(string link)
    {
        var segments = new List<string>(Path.Split('/'));
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

    private static int LastFolder(string[] segments, string name)
    {
        for (var i = segments.Length - 2; i >= 0; i--)
        {
            if (string.Equals(segments[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Join(string[] segments, int start, int end) =>
        string.Join("/", segments.Skip(start).Take(end - start));
}
