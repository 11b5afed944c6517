using System;
using System.Runtime.CompilerServices;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// Writes indented lines that end in <c>\n</c> on every machine. A block closes its own brace. An interpolated line goes straight into the
/// text, without a string of its own.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private const int FirstLength = 16 * 1024;

    // What a thread keeps for its next file; a larger one is rare, and not worth keeping.
    private const int LargestSpare = 256 * 1024;

    [ThreadStatic]
    private static char[]? _spare;

    private char[] _text;
    private int _length;
    private int _indent;

    public SourceWriter()
    {
        _text = _spare ?? new char[FirstLength];
        _spare = null;
    }

    public SourceWriter Line() => Append('\n');

    public SourceWriter Line(string line)
    {
        if (line.Length > 0)
        {
            Indent();
            Append(line);
        }

        return Append('\n');
    }

    public SourceWriter Line([InterpolatedStringHandlerArgument("")] LineText line) => End(line.Start);

    public SourceWriter LineIf(bool condition, string line) => condition ? Line(line) : this;

    public SourceWriter LineIf(bool condition, [InterpolatedStringHandlerArgument("", nameof(condition))] LineText line) =>
        condition ? End(line.Start) : this;

    /// <summary>Several lines of a raw string, each at the current indent.</summary>
    public SourceWriter Lines(string lines)
    {
        for (var start = 0; start <= lines.Length;)
        {
            var end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            var last = end > start && lines[end - 1] == '\r' ? end - 1 : end;
            if (last > start)
            {
                Indent();
                Append(lines, start, last - start);
            }

            Append('\n');
            start = end + 1;
        }

        return this;
    }

    /// <summary>Text that has its indents and line ends already.</summary>
    public SourceWriter Text(string text) => Append(text);

    /// <summary><paramref name="head"/>, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public Scope Block(string head, string close = "}")
    {
        Line(head).Line("{");
        return Indented(close);
    }

    public Scope Block([InterpolatedStringHandlerArgument("")] LineText head, string close = "}")
    {
        End(head.Start).Line("{");
        return Indented(close);
    }

    /// <summary>Lines one step further in.</summary>
    public Scope Indented(string? close = null)
    {
        _indent++;
        return new Scope(this, close);
    }

    /// <summary>The text; the writer is done then.</summary>
    public override string ToString()
    {
        var text = new string(_text, 0, _length);
        if (_text.Length <= LargestSpare)
        {
            _spare = _text;
        }

        _text = [];
        _length = 0;
        return text;
    }

    // A line that came to nothing has no indent either.
    private SourceWriter End(int start)
    {
        _length = _length == start + (_indent * IndentWidth) ? start : _length;
        return Append('\n');
    }

    private void Indent()
    {
        var width = _indent * IndentWidth;
        Reserve(width);
        _text.AsSpan(_length, width).Fill(' ');
        _length += width;
    }

    private SourceWriter Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
        return this;
    }

    private SourceWriter Append(string text) => Append(text, 0, text.Length);

    private SourceWriter Append(string text, int start, int length)
    {
        Reserve(length);
        text.CopyTo(start, _text, _length, length);
        _length += length;
        return this;
    }

    private void Reserve(int length)
    {
        if (_text.Length - _length < length)
        {
            Array.Resize(ref _text, Math.Max(Math.Max(_text.Length * 2, FirstLength), _length + length));
        }
    }

    internal readonly struct Scope(SourceWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._indent--;
            if (close is not null)
            {
                writer.Line(close);
            }
        }
    }

    /// <summary>The line that an interpolated string is written to, piece by piece.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct LineText
    {
        private readonly SourceWriter _writer;

        public LineText(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
            Start = writer._length;
            writer.Indent();
        }

        public LineText(int literalLength, int formattedCount, SourceWriter writer, bool condition, out bool isWritten)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
            Start = writer._length;
            isWritten = condition;
            if (condition)
            {
                writer.Indent();
            }
        }

        public int Start { get; }

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");
    }
}
