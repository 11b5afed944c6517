namespace Inkeep.Gen.Markdown;

/// <summary>One block of a page. Pages are read as a flat sequence: nothing nests.</summary>
internal abstract record Block(Slice Slice);

/// <summary>An ATX heading; <paramref name="Text"/> is its trimmed text.</summary>
internal sealed record Heading(Slice Slice, int Level, Slice Text) : Block(Slice);

/// <summary>A fenced code block; <paramref name="Code"/> is what stands between the fences.</summary>
internal sealed record CodeFence(Slice Slice, string Info, Slice Code, bool IsClosed) : Block(Slice);

/// <summary>Lines of text, which may be a table.</summary>
internal sealed record Paragraph(Slice Slice) : Block(Slice);
