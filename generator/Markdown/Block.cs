namespace Inkeep.Gen.Markdown;

/// <summary>One block of a page. Pages are read as a flat sequence: what lies in a list or quote is a part of it.</summary>
internal abstract record Block(PageSpan Span);

/// <summary>A heading, marked by hashes or underlined; <paramref name="Text"/> is its trimmed text.</summary>
internal sealed record Heading(PageSpan Span, int Level, PageSpan Text) : Block(Span);

/// <summary>A fenced code block; <paramref name="Code"/> is what stands between the fences.</summary>
internal sealed record CodeFence(PageSpan Span, string Info, PageSpan Code, bool IsClosed) : Block(Span);

/// <summary>Lines of text, which may be a table.</summary>
internal sealed record Paragraph(PageSpan Span) : Block(Span);

/// <summary>A comment: nobody sees what is in it. <paramref name="IsClosed"/> tells whether it ends before the page does.</summary>
internal sealed record HiddenBlock(PageSpan Span, bool IsClosed) : Block(Span);

/// <summary>A list, quote, indented code, a rule or HTML: shown, but nothing that a model is read from.</summary>
internal sealed record OtherBlock(PageSpan Span) : Block(Span);
