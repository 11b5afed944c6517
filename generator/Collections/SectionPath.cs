namespace Inkeep.Gen.Collections;

/// <summary>The path of a type: that of its file and, where the file describes several types, a mark and the name of the section.</summary>
internal static class SectionPath
{
    private const char Mark = '#';

    /// <summary>The path of a type.</summary>
    /// <param name="file">The path of the file.</param>
    /// <param name="section">A name without dots, or nothing.</param>
    public static string Of(string file, string section) => section.Length == 0 ? file : file + Mark + section;

    public static string FileOf(string path) => SectionStart(path) is >= 0 and var start ? path.Substring(0, start) : path;

    public static string SectionOf(string path) => SectionStart(path) is >= 0 and var start ? path.Substring(start + 1) : "";

    // What is behind the mark in a file's own name ends in an extension.
    private static int SectionStart(string path) =>
        path.LastIndexOf(Mark) is >= 0 and var mark && path.IndexOf('.', mark) < 0 && path.IndexOf('/', mark) < 0 ? mark : -1;
}
