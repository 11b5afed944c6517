using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>What a link in a type means: the page that it leads to; its text names the type where the page can't be found.</summary>
internal static class TypeLinks
{
    private const string DatePage = "types/rfcdate";

    public static TypeExpression? Read(string text, string target)
    {
        var path = LinkTarget.PathOf(target);
        var isAbsolute = target.StartsWith("http", StringComparison.OrdinalIgnoreCase);
        if (isAbsolute && !LinkTarget.IsModel(path))
        {
            // One generator wrote [AxiosResponse>](…); Ruby's [Date] is not JavaScript's.
            return target.IndexOf("ruby", StringComparison.Ordinal) >= 0 ? null : TypeWords.Find(text.TrimEnd('>'));
        }

        // The SDK's own date class, whatever the link calls it: it has a page, but is no model.
        if (LinkTarget.IsPage(path) && !LinkTarget.IsModel(path) && path.Substring(0, path.LastIndexOf('.')).EndsWith(DatePage, StringComparison.OrdinalIgnoreCase))
        {
            return new ScalarType(ScalarKind.Date);
        }

        var dot = text.LastIndexOf('.');
        var (group, name) = (dot < 0 ? null : text.Substring(0, dot), text.Substring(dot + 1));
        if (!LinkTarget.IsModel(path) && TypeWords.IsForeign(group, name))
        {
            return null;
        }

        // Words in place of a name: the page still is the one the link leads to.
        if (!IsTitle(name) || !IsGroup(group))
        {
            (group, name) = (null, LinkTarget.IsModel(path) && IsWords(text) ? LinkTarget.StemOf(path) : "");
        }

        return IsTitle(name) ? new TypeReference(group == "models" ? "" : group, name, isAbsolute || path.Length == 0 ? null : path) : null;
    }

    private static bool IsTitle(string name) => TextCursor.IsName(name) && name.IndexOf('$') < 0;

    private static bool IsGroup(string? group) => group is null || (group.Length > 0 && IsAll(group, "-_."));

    private static bool IsWords(string text) => IsAll(text, " -_.,'");

    private static bool IsAll(string text, string others)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && others.IndexOf(c) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
