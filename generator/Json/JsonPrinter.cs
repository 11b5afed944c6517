using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Json;

/// <summary>Prints a value as lines of JSON in plain ASCII, so that it can be in a literal of UTF-8 whatever it holds.</summary>
internal sealed class JsonPrinter
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private int _depth;
    private bool _isJson = true;

    private JsonPrinter()
    {
    }

    /// <summary>The lines; none when a part of the value has no JSON.</summary>
    public static EquatableArray<string> Print(JsonValue value)
    {
        var printer = new JsonPrinter();
        printer.Write(value);
        printer.EndLine();

        // JavaScript has numbers that JSON hasn't.
        return printer._isJson && new JsonReader(string.Concat(printer._lines)).ReadWhole() is not null ? printer._lines.ToEquatableArray() : default;
    }

    private void Write(JsonValue value)
    {
        switch (value)
        {
            case JsonObject { Properties: var properties }:
                WriteParts('{', '}', properties.Count, i =>
                {
                    WriteString(properties[i].Name);
                    _line.Append(": ");
                    Write(properties[i].Value);
                });
                break;
            case JsonArray { Items: var items }:
                WriteParts('[', ']', items.Count, i => Write(items[i]));
                break;
            case JsonString text:
                WriteString(text.Text);
                break;
            case LiteralDate date:
                WriteString(date.Text);
                break;
            case JsonNumber number:
                _line.Append(number.Text);
                break;
            case JsonBoolean boolean:
                _line.Append(boolean.Value ? "true" : "false");
                break;
            case JsonNull:
                _line.Append("null");
                break;
            default:
                _isJson = false;
                break;
        }
    }

    private void WriteParts(char open, char close, int count, Action<int> write)
    {
        _line.Append(open);
        if (count > 0)
        {
            _depth++;
            for (var i = 0; i < count; i++)
            {
                EndLine();
                write(i);
                _line.Append(i < count - 1 ? "," : "");
            }

            _depth--;
            EndLine();
        }

        _line.Append(close);
    }

    private void WriteString(string text)
    {
        _line.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => _line.Append('\\').Append(c),
                >= ' ' and < '\u007f' => _line.Append(c),
                _ => _line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        _line.Append('"');
    }

    // Blanks at the start of a line are for the reader; a text never has a line's end in it.
    private void EndLine()
    {
        _lines.Add(_line.ToString());
        _line.Clear().Append(' ', 2 * _depth);
    }
}
