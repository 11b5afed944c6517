namespace Inkeep.Gen.Corpus;

/// <summary>Something that is not as it should be, at a line of a page (0 when it is about no line).</summary>
internal sealed record Shortfall(string Cause, string Page, int Line, string Message)
{
    public override string ToString() => $"{Page}{(Line > 0 ? $"({Line})" : "")}: {Message}";
}
