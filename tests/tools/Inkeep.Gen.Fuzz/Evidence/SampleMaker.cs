using System.Globalization;
using System.Text;
using System.Text.Json;
using Inkeep.Gen.Fuzz.Mutators;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Evidence;

/// <summary>Writes a payload of one page, nested as pages nest: other spellings, nulls, members of other pages, values of any kind; and then somebody spoils it.</summary>
internal sealed class SampleMaker(Random random)
{
    private const int Deepest = 4;
    private const int MostItems = 4;

    private static readonly string[] Numbers = ["0", "-1", "1.5", "1e400", "123456789012345678901234567890", "9007199254740993", "-0.0"];
    private static readonly string[] Texts = ["a", "box", "2025-01-02", "2025-01-02T03:04:05Z", "", "message.created", "</summary>", "\"; //", "\ud83d\ude00", "\0"];

    public InputPage Make(int number, IReadOnlyList<PageNames> pages)
    {
        var page = Any(pages);
        var name = number.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        Value(text, page, pages, 0);
        return new InputPage(
            random.Next(5) switch
            {
                0 => $"{page.Folder}{page.Title}.{name}.json",
                1 => $"samples/components/{page.Title}.{name}.json",
                2 => $"samples/{page.Title}/{name}.json",
                _ => $"samples/{page.Title}.{name}.json",
            },
            random.Next(3) == 0 ? TextMutator.Mutate(text.ToString(), random) : text.ToString());
    }

    private void Value(StringBuilder text, PageNames page, IReadOnlyList<PageNames> pages, int depth)
    {
        switch (depth == 0 ? random.Next(8) : random.Next(depth < Deepest ? 9 : 6))
        {
            case 0 when depth > 0:
                text.Append("null");
                break;
            case 1 when depth > 0:
                text.Append(Any(Numbers));
                break;
            case 2 when depth > 0:
                text.Append(random.Next(2) == 0 ? "true" : "false");
                break;
            case 3 when depth > 0:
                Text(text, Any(Texts));
                break;
            case 4 or 5 when depth > 0:
                Text(text, page.Values.Count > 0 ? Any(page.Values) : Any(Texts));
                break;
            case 6:
                text.Append('[');
                for (var item = random.Next(MostItems); item >= 0; item--)
                {
                    Value(text, page, pages, depth + 1);
                    text.Append(item > 0 ? ",\n" : "");
                }

                text.Append(']');
                break;
            default:
                Members(text, page, pages, depth);
                break;
        }
    }

    private void Members(StringBuilder text, PageNames page, IReadOnlyList<PageNames> pages, int depth)
    {
        // Most are there, for a payload that lacks something required teaches less.
        var names = page.Fields.Where(_ => random.Next(8) > 0).Select(Spelled).ToList();
        if (random.Next(2) == 0)
        {
            names.Add(Any(pages).Fields is { Count: > 0 } others ? Any(others) : Any(Texts));
        }

        text.Append("{\n");
        for (var i = 0; i < names.Count; i++)
        {
            Text(text, names[i]);
            text.Append(": ");
            Value(text, Any(pages), pages, depth + 1);
            text.Append(i < names.Count - 1 ? ",\n" : "\n");
        }

        text.Append('}');
    }

    private string Spelled(string name) => random.Next(8) switch
    {
        0 => name.ToUpperInvariant(),
        1 => JsonNamingPolicy.KebabCaseLower.ConvertName(name),
        2 => "_" + name,
        < 6 => JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
        _ => name,
    };

    private static void Text(StringBuilder text, string value) => text.Append(JsonSerializer.Serialize(value));

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
