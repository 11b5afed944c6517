using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Finds a model page's title: the first heading (<c># Name</c>, <c># ~~Name~~</c>), or the front matter's.</summary>
internal static class TitleReader
{
    public static PageTitle? Read(PageText page, PageOutline outline)
    {
        var blocks = outline.Blocks;
        if (!outline.FrontMatterTitle.IsEmpty && Create(page, outline.FrontMatterTitle, outline.FrontMatterEnd) is { } title)
        {
            // Some sites repeat the title below the front matter.
            return blocks.Count > 0 && blocks[0] is Heading { Level: 1 } repeated && Create(page, repeated.Text, 0)?.Name == title.Name
                ? title with { End = repeated.Span.End }
                : title;
        }

        return blocks.OfType<Heading>().FirstOrDefault() is { Level: 1 } heading ? Create(page, heading.Text, heading.Span.End) : null;
    }

    private static PageTitle? Create(PageText page, PageSpan text, int end)
    {
        const string Strike = "~~";
        var span = page.Chars(text);
        var isStruck = span.Length > 2 * Strike.Length && span.StartsWith(Strike.AsSpan()) && span.EndsWith(Strike.AsSpan());
        var slice = isStruck ? new PageSpan(text.Start + Strike.Length, text.End - Strike.Length) : text;
        var name = page[slice];
        return TextCursor.IsName(name) && name.IndexOf('$') < 0 ? new(name, slice, isStruck, end) : null;
    }
}
