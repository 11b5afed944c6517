using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>The title of a page. <paramref name="End"/> is where the rest begins.</summary>
internal sealed record PageTitle(string Name, PageSpan Span, bool IsDeprecated, int End);
