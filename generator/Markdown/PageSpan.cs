namespace Inkeep.Gen.Markdown;

/// <summary>A stretch of a page's text: from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
internal readonly record struct PageSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;
}
