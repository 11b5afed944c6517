using Inkeep.Gen.Dialects.Reading;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>What the path of a file tells of the page in it.</summary>
internal static class PageFile
{
    public static bool IsInModelsFolder(string path) =>
        ("/" + path.Replace('\\', '/')).IndexOf("/models/", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A model page is called like its type, but for case and separators; a README is not.</summary>
    public static bool IsNamedLike(string path, string name)
    {
        return string.Equals(Plain(LinkTarget.StemOf(path.Replace('\\', '/'))), Plain(name), StringComparison.OrdinalIgnoreCase);

        static string Plain(string text) => text.Replace("-", "").Replace("_", "");
    }
}
