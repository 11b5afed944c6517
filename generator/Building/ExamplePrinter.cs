using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Prints a page's Example Usage as the JSON that it stands for: members as the wire spells them, enum members as their text.</summary>
internal sealed class ExamplePrinter
{
    private readonly ReferenceResolver _resolver;
    private readonly PathTable<DocumentShape> _shapes;
    private readonly PathTable<PageObservations> _lessons;
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
    private int _depth;
    private bool _isUnprintable;

    private ExamplePrinter(ReferenceResolver resolver, PathTable<DocumentShape> shapes, PathTable<PageObservations> lessons)
    {
        _resolver = resolver;
        _shapes = shapes;
        _lessons = lessons;
    }

    /// <summary>The page with its example as lines of JSON; the page itself where there is none, or none that the models could read.</summary>
    public static LocatedPage Tell(LocatedPage placed, PathTable<DocumentShape> shapes, TypeCatalog index, PathTable<PageObservations> lessons)
    {
        if (index.ByPath(placed.Address.Path) is not { DuplicateOf: null } declared)
        {
            return placed;
        }

        var examples = placed.Page is UnionPage union ? union.Members.Select(static member => member.Example) : [placed.Page.Example];
        var lines = examples
            .Where(static example => example is not null)
            .Select(example => Print(declared, example!, shapes, index, lessons))
            .FirstOrDefault(static printed => printed.Count > 0);
        return lines.Count == 0 ? placed : placed with { Page = placed.Page with { ExampleJson = lines } };
    }

    private static EquatableArray<string> Print(
        DeclaredType declared, JsonValue example, PathTable<DocumentShape> shapes, TypeCatalog index, PathTable<PageObservations> lessons)
    {
        var resolver = new ReferenceResolver(index, PlaceholderIndex.Empty);
        var walker = new SampleWalker(resolver, shapes, "", new ObservationCollector());
        walker.Follow(declared, example);
        if (walker.Findings.Count > 0)
        {
            return default;
        }

        var printer = new ExamplePrinter(resolver, shapes, lessons);
        printer.Print(declared, example);
        printer.EndLine();
        return printer._isUnprintable || !IsJson(string.Concat(printer._lines)) ? default : printer._lines.ToEquatableArray();
    }

    // TypeScript has numbers that JSON hasn't.
    private static bool IsJson(string text)
    {
        try
        {
            JsonText.ReadWhole(text);
            return true;
        }
        catch (JsonTextException)
        {
            return false;
        }
    }

    private void Print(DeclaredType declared, JsonValue value)
    {
        var address = declared.Page.Address;
        switch (_shapes.Find(address.Path), value)
        {
            case ({ } shape, JsonObject content) when declared.Page.Kind == PageKind.Object:
                PrintMembers(declared, shape, content);
                break;
            case ({ } shape, LiteralEnumMember member) when declared.Page.Kind == PageKind.Enum:
                PrintEnum(shape, member);
                break;
            case ({ } shape, _) when declared.Page.Kind == PageKind.Union && new CaseChooser(_resolver, _shapes).Choose(shape.Members, value, address) is { } chosen:
                Print(chosen, value, address);
                break;
            default:
                PrintPlain(value);
                break;
        }
    }

    private void PrintMembers(DeclaredType declared, DocumentShape shape, JsonObject content)
    {
        var address = declared.Page.Address;
        var lesson = _lessons.Find(address.Path);
        var fields = MemberMatcher.Match(shape.Fields, content.Properties);
        PrintParts('{', '}', content.Properties.Count, i =>
        {
            var property = content.Properties[i];
            var field = fields[i];
            var taught = lesson?.Members.FirstOrDefault(member => member.Name == field?.Name)?.WireName;
            PrintText(field is null ? property.Name : field.Spelled == field.Name ? taught ?? field.Name : field.Spelled);
            _line.Append(": ");
            if (field is null)
            {
                PrintPlain(property.Value);
            }
            else
            {
                Print(field.Type, property.Value, address);
            }
        });
    }

    private void PrintEnum(DocumentShape shape, LiteralEnumMember member)
    {
        var text = shape.Values.FirstOrDefault(value => NameRules.IsOwnSpelling(member.MemberName, value));
        if (text is null)
        {
            _isUnprintable = true;
        }
        else if (shape.IsNumeric)
        {
            _line.Append(text);
        }
        else
        {
            PrintText(text);
        }
    }

    private void Print(TypeExpression type, JsonValue value, PageLocation from)
    {
        switch (type, value)
        {
            case (TypeReference reference, _) when _resolver.Locate(reference, from).Type is { } declared:
                Print(declared, value);
                break;
            case (ArrayType list, JsonArray array):
                PrintParts('[', ']', array.Items.Count, i => Print(list.Element, array.Items[i], from));
                break;
            case (MapType map, JsonObject values):
                PrintParts('{', '}', values.Properties.Count, i =>
                {
                    PrintText(values.Properties[i].Name);
                    _line.Append(": ");
                    Print(map.Value, values.Properties[i].Value, from);
                });
                break;
            default:
                PrintPlain(value);
                break;
        }
    }

    private void PrintPlain(JsonValue value)
    {
        switch (value)
        {
            case JsonObject content:
                PrintParts('{', '}', content.Properties.Count, i =>
                {
                    PrintText(content.Properties[i].Name);
                    _line.Append(": ");
                    PrintPlain(content.Properties[i].Value);
                });
                break;
            case JsonArray array:
                PrintParts('[', ']', array.Items.Count, i => PrintPlain(array.Items[i]));
                break;
            case JsonString text:
                PrintText(text.Text);
                break;
            case LiteralDate date:
                PrintText(date.Text);
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
                _isUnprintable = true;
                break;
        }
    }

    private void PrintParts(char open, char close, int count, Action<int> print)
    {
        _line.Append(open);
        if (count > 0)
        {
            _depth++;
            for (var i = 0; i < count; i++)
            {
                EndLine();
                print(i);
                _line.Append(i < count - 1 ? "," : "");
            }

            _depth--;
            EndLine();
        }

        _line.Append(close);
    }

    // JSON in plain ASCII, so that it can stand in a literal of UTF-8 whatever it holds.
    private void PrintText(string text)
    {
        _line.Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                _line.Append('\\').Append(c);
            }
            else if (c is >= ' ' and < '\u007f')
            {
                _line.Append(c);
            }
            else
            {
                _line.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
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
