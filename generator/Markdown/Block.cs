namespace Inkeep.Gen.Markdown;

/// <summary>One block of a page. Pages are read as a flat sequence: nothing nests.</summary>
internal abstract record Block(PageSpan Span);

/// <summary>An ATX heading; <paramref name="Text"/> is its trimmed text.</summary>
internal sealed record Heading(PageSpan Span, int Level, PageSpan Text) : Block(Span);

/// <summary>A fenced code block; <paramref name="Code"/> is what stands between the fences.</summary>
internal sealed record CodeFence(PageSpan Span, string Info, PageSpan Code, bool IsClosed) : Block(Span);

/// <summary>Lines of text, which may be a table.</summary>
internal sealed record Paragraph(PageSpan Span) : Block(Span);
