using System;
using System.Text;

namespace Inkeep.Gen.Emitting;

/// <summary>Writes indented lines that end in <c>\n</c> on every machine. A block closes its own brace.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new(4096);
    private int _indent;

    public SourceWriter Line(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indent * IndentWidth).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public SourceWriter Line() => Line("");

    /// <summary>Several lines of a raw string, each at the current indent.</summary>
    public SourceWriter Lines(string lines)
    {
        foreach (var line in lines.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }

        return this;
    }

    public SourceWriter LineIf(bool condition, string line) => condition ? Line(line) : this;

    /// <summary><paramref name="head"/>, an opening brace, and at the end of the <c>using</c> the closing one.</summary>
    public Scope Block(string head, string close = "}")
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

    public override string ToString() => _text.ToString();

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
}
