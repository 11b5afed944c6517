using System.Runtime.CompilerServices;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// Writes indented lines that end in <c>\n</c> on every machine. A template is a raw string of one line or of many, each of which is
/// indented; it goes straight into the text, and so do the fragments in its holes. A block closes its own brace.
/// </summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private const int FirstLength = 16 * 1024;

    // What a thread keeps for its next file; a larger one is rare, and not worth keeping.
    private const int LargestSpare = 256 * 1024;

    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text;
    private int _length;
    private int _indent;
    private bool _isLineStart = true;

    public SourceWriter()
    {
        _text = s_spare ?? new char[FirstLength];
        s_spare = null;
    }

    public SourceWriter WriteLine()
    {
        Reserve(1);
        _text[_length++] = '\n';
        _isLineStart = true;
        return this;
    }

    public SourceWriter WriteLine(string template) => Write(template).WriteLine();

    public SourceWriter WriteLine([InterpolatedStringHandlerArgument("")] WriteInterpolatedStringHandler template)
    {
        _ = template;
        return WriteLine();
    }

    public SourceWriter WriteLineIf(bool condition, string template) => condition ? WriteLine(template) : this;

    public SourceWriter WriteLineIf(bool condition, [InterpolatedStringHandlerArgument("", nameof(condition))] WriteInterpolatedStringHandler template) =>
        condition ? WriteLine(template) : this;

    /// <summary>A template whose last line goes on.</summary>
    public SourceWriter Write(string template)
    {
        var start = 0;
        for (var end = template.IndexOf('\n'); end >= 0; end = template.IndexOf('\n', start))
        {
            Append(template, start, (end > start && template[end - 1] == '\r' ? end - 1 : end) - start);
            WriteLine();
            start = end + 1;
        }

        Append(template, start, template.Length - start);
        return this;
    }

    public SourceWriter Write([InterpolatedStringHandlerArgument("")] WriteInterpolatedStringHandler template)
    {
        _ = template;
        return this;
    }

    public SourceWriter WriteIf(bool condition, string template) => condition ? Write(template) : this;

    public SourceWriter WriteIf(bool condition, [InterpolatedStringHandlerArgument("", nameof(condition))] WriteInterpolatedStringHandler template) =>
        condition ? Write(template) : this;

    /// <summary>Text as it is: a part of a line, or lines that have their indents.</summary>
    public SourceWriter Append(string text)
    {
        Append(text, 0, text.Length);
        return this;
    }

    /// <summary><paramref name="head"/>, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public Scope WriteBlock(string head, string close = "}")
    {
        WriteLine(head).WriteLine("{");
        return Indent(close);
    }

    public Scope WriteBlock([InterpolatedStringHandlerArgument("")] WriteInterpolatedStringHandler head, string close = "}")
    {
        WriteLine(head).WriteLine("{");
        return Indent(close);
    }

    /// <summary>Lines one step further in.</summary>
    public Scope Indent(string? close = null)
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
            s_spare = _text;
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
            WriteIndent();
        }

        Reserve(length);
        text.CopyTo(start, _text, _length, length);
        _length += length;
    }

    private void WriteIndent()
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
                writer.WriteLine(close);
            }
        }
    }

    /// <summary>A template that goes straight into the text, piece by piece. Only its own text has line breaks, what fills its holes has none.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct WriteInterpolatedStringHandler
    {
        private readonly SourceWriter _writer;

        public WriteInterpolatedStringHandler(int literalLength, int formattedCount, SourceWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public WriteInterpolatedStringHandler(int literalLength, int formattedCount, SourceWriter writer, bool condition, out bool isWritten)
            : this(literalLength, formattedCount, writer) => isWritten = condition;

        public void AppendLiteral(string text) => _writer.Write(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        public void AppendFormatted(int number) => _writer.Append(CSharp.Number(number));

        public void AppendFormatted(long number) => _writer.Append(CSharp.Number(number));

        public void AppendFormatted(CodeFragment fragment) => fragment.WriteTo(_writer);

        public void AppendFormatted<T>(CodeFragmentList<T> fragments)
            where T : IEquatable<T> => fragments.WriteTo(_writer);
    }
}
