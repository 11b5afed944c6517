using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Finds a model page's title: the first heading (<c># Name</c>, <c># ~~Name~~</c>), or the front matter's.</summary>
internal static class TitleReader
{
    public static PageTitle? Read(ParseContext context)
    {
        var outline = context.Outline;
        var blocks = outline.Blocks;
        if (!outline.FrontMatterTitle.IsEmpty && Create(context, outline.FrontMatterTitle, outline.FrontMatterEnd) is { } title)
        {
            // Some sites repeat the title below the front matter.
            return blocks.FirstOrDefault(static block => block is not HiddenBlock) is Heading { Level: 1 } repeated && Create(context, repeated.Text, 0)?.Name == title.Name
                ? title with { End = repeated.Span.End }
                : title;
        }

        return blocks.OfType<Heading>().FirstOrDefault() is { Level: 1 } heading ? Create(context, heading.Text, heading.Span.End) : null;
    }

    private static PageTitle? Create(ParseContext context, PageSpan text, int end)
    {
        var slice = context.WithoutStrike(text, out var isStruck);
        if (InlineReader.IsMarked(context.Text.Chars(slice)))
        {
            var inlines = context.Inlines(text);
            return IsTitle(inlines.Plain) ? new(inlines.Plain, text, inlines.IsStruck, end) : null;
        }

        var name = context.Text[slice];
        return IsTitle(name) ? new(name, slice, isStruck, end) : null;
    }

    private static bool IsTitle(string name) => TextCursor.IsName(name) && name.IndexOf('$') < 0;
}
