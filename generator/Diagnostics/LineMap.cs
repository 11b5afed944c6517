namespace Inkeep.Gen.Diagnostics;

/// <summary>Where the lines of a text begin. A line ends at <c>\n</c>, <c>\r\n</c> or a lone <c>\r</c>.</summary>
internal sealed class LineMap(string text)
{
    private readonly int[] _starts = FindLineStarts(text);

    public TextRange Range(int start, int end)
    {
        var (line, column) = Position(start);
        var (endLine, endColumn) = Position(end);
        return new(start, end - start, line, column, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line, offset - _starts[line]);
    }

    private static int[] FindLineStarts(string text)
    {
        if (text.IndexOf('\r') < 0)
        {
            return FindUnixLineStarts(text);
        }

        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }

    private static int[] FindUnixLineStarts(string text)
    {
        var lines = 1;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            lines++;
        }

        var starts = new int[lines];
        for (var line = 1; line < lines; line++)
        {
            starts[line] = text.IndexOf('\n', starts[line - 1]) + 1;
        }

        return starts;
    }
}
