namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Where a link leads.</summary>
internal static class LinkTarget
{
    /// <summary>The path of the file: without anchor and query, and with what is percent-encoded decoded.</summary>
    public static string PathOf(string target)
    {
        var end = target.IndexOfAny(['#', '?']);
        var path = end < 0 ? target : target.Substring(0, end);
        var decoded = path.IndexOf('%') < 0 ? path : Uri.UnescapeDataString(path);
        return decoded.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029') ? path : decoded;
    }

    public static bool IsPage(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is in a folder of models.</summary>
    public static bool IsModel(string path) => IsPage(path) && ("/" + path).IndexOf("/models/", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The name of the file without its extension.</summary>
    public static string StemOf(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var dot = path.LastIndexOf('.');
        return path.Substring(start, Math.Max(0, (dot < start ? path.Length : dot) - start));
    }
}
