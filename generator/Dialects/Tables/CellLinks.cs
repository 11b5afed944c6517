using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>The links of a type cell.</summary>
internal sealed class CellLinks
{
    private const int MostLinks = 32;
    private const char LinkMark = '\uE000';

    private readonly List<(string Text, string Target)> _links = [];

    /// <summary>The text with each link as one character of its own, so that it is an atom of the grammar.</summary>
    public string Take(string typed)
    {
        var text = WithoutLostLinks(typed.Replace("`", "").Replace("*", "").Replace('\u00A0', ' '));
        for (var open = text.IndexOf('['); open >= 0 && _links.Count < MostLinks;)
        {
            var middle = text.IndexOf("](", open, StringComparison.Ordinal);
            var close = middle < 0 ? -1 : text.IndexOf(')', middle);
            if (close < 0)
            {
                break;
            }

            open = text.LastIndexOf('[', middle);
            _links.Add((text.Substring(open + 1, middle - open - 1).Trim(), text.Substring(middle + 2, close - middle - 2)));
            text = text.Substring(0, open) + (char)(LinkMark + _links.Count - 1) + text.Substring(close + 1);
            open = text.IndexOf('[', Math.Max(0, open - 1));
        }

        return text.Trim();
    }

    public bool IsLink(char c) => c >= LinkMark && c < LinkMark + _links.Count;

    /// <summary>The type that a link means.</summary>
    public TypeReference Read(char mark)
    {
        var link = _links[mark - LinkMark];
        var path = LinkTarget.PathOf(link.Target);
        var word = TypeWords.Find(link.Text);
        var isPage = path.Length > 0 && LinkTarget.IsPage(path) && path.IndexOf("://", StringComparison.Ordinal) < 0;
        var stem = LinkTarget.StemOf(path);
        var name = TypeHeading.NameOf(link.Text) is { Name.Length: > 0, Kind: not HeadingKind.Message } heading ? heading.Name : TypeHeading.Pascal(isPage ? stem : link.Text);
        var anchor = link.Target.IndexOf('#') is >= 0 and var hash ? link.Target.Substring(hash) : "";
        return new TypeReference(null, name.Length == 0 ? "Unnamed" : name, path + anchor)
        {
            Otherwise = word ?? (isPage && anchor.Length == 0 ? null : TypeWords.Any),
            Word = word is null && !(isPage && anchor.Length == 0) ? link.Text : null,
        };
    }

    // [Address][] whose target the page doesn't have: it stands in a file that the site puts in.
    private static string WithoutLostLinks(string text)
    {
        for (var end = text.IndexOf("][]", StringComparison.Ordinal); end > 0; end = text.IndexOf("][]", StringComparison.Ordinal))
        {
            var open = text.LastIndexOf('[', end);
            if (open < 0 || open == end - 1)
            {
                break;
            }

            text = text.Substring(0, open) + text.Substring(open + 1, end - open - 1) + text.Substring(end + 3);
        }

        return text;
    }
}
