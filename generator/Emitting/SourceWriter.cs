using System;
using System.Runtime.CompilerServices;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// Writes indented lines that end in <c>\n</c> on every machine. A block closes its own brace. An interpolated string goes straight into the
/// text, and so do the types in it.
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
    private bool _isLineStart = true;

    public SourceWriter()
    {
        _text = _spare ?? new char[FirstLength];
        _spare = null;
    }

    public SourceWriter Line()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _isLineStart = true;
        return this;
    }

    public SourceWriter Line(string line) => Part(line).Line();

    public SourceWriter Line([InterpolatedStringHandlerArgument("")] Pieces line)
    {
        _ = line;
        return Line();
    }

    public SourceWriter LineIf(bool condition, string line) => condition ? Line(line) : this;

    public SourceWriter LineIf(bool condition, [InterpolatedStringHandlerArgument("", nameof(condition))] Pieces line) =>
        condition ? Line(line) : this;

    /// <summary>A part of a line, which <see cref="Line()"/> ends.</summary>
    public SourceWriter Part(string text)
    {
        Append(text, 0, text.Length);
        return this;
    }

    public SourceWriter Part([InterpolatedStringHandlerArgument("")] Pieces text)
    {
        _ = text;
        return this;
    }

    /// <summary>A part of a line for each item, with commas between them.</summary>
    public SourceWriter Joined<T>(EquatableArray<T> items, Action<SourceWriter, T> print)
        where T : IEquatable<T>
    {
        for (var i = 0; i < items.Count; i++)
        {
            Part(i == 0 ? "" : ", ");
            print(this, items[i]);
        }

        return this;
    }

    /// <summary>Several lines of a raw string, each at the current indent.</summary>
    public SourceWriter Lines(string lines)
    {
        for (var start = 0; start <= lines.Length;)
        {
            var end = lines.IndexOf('\n', start);
            end = end < 0 ? lines.Length : end;
            var last = end > start && lines[end - 1] == '\r' ? end - 1 : end;
            Append(lines, start, last - start);
            Line();
            start = end + 1;
        }

        return this;
    }

    /// <summary><paramref name="head"/>, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public Scope Block([InterpolatedStringHandlerArgument("")] Pieces head, string close = "}")
    {
        Line(head).Line("{");
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

    // An empty line has no indent.
    private void Append(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (_isLineStart)
        {
            Indent();
        }

        Reserve(length);
        text.CopyTo(start, _text, _length, length);
        _length += length;
    }

    private void Indent()
    {
        var width = _indent * IndentWidth;
        Reserve(width);
        _text.AsSpan(_length, width).Fill(' ');
        _length += width;
        _isLineStart = false;
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

    /// <summary>An interpolated string that goes straight into the text, piece by piece.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Pieces
    {
        private readonly SourceWriter _writer;

        public Pieces(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public Pieces(int literalLength, int formattedCount, SourceWriter writer, bool condition, out bool isWritten)
            : this(literalLength, formattedCount, writer) => isWritten = condition;

        public void AppendLiteral(string text) => _writer.Part(text);

        public void AppendFormatted(string? text) => _writer.Part(text ?? "");

        public void AppendFormatted(int number) => _writer.Part(CSharp.Number(number));

        public void AppendFormatted(Fragment fragment) => fragment.Print(_writer);
    }
}
