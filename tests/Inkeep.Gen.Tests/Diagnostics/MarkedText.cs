namespace Inkeep.Gen.Tests.Diagnostics;

/// <summary>A page in which <c>⟦</c> and <c>⟧</c> stand around the place that a finding is expected at.</summary>
internal sealed record MarkedText(string Text, int Start, int End)
{
    public static MarkedText Of(string marked)
    {
        var start = marked.IndexOf('⟦', StringComparison.Ordinal);
        var end = marked.IndexOf('⟧', StringComparison.Ordinal) - 1;
        return new(marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal), start, end);
    }

    public string Marked => Text[Start..End];

    /// <summary>Line and column from zero, counted without the help of the compiler.</summary>
    public static (int Line, int Column) PlaceOf(string text, int position) =>
        (text.AsSpan(0, position).Count('\n'), position - (text.LastIndexOf('\n', Math.Max(0, position - 1), Math.Max(0, position)) + 1));
}
