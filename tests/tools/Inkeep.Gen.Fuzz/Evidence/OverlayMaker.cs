using System.Globalization;
using System.Text;
using Inkeep.Gen.Fuzz.Mutators;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Evidence;

/// <summary>Writes an overlay about some pages: rows that match and rows that don't, in any of the columns, and then somebody spoils it.</summary>
internal sealed class OverlayMaker(Random random, PageMutator mutator)
{
    private const int MostSections = 4;
    private const int MostRows = 6;

    private static readonly string[] FieldColumns = ["Wire name", "Type", "Required", "Nullable", "C# name", "Description"];
    private static readonly string[] ValueColumns = ["Wire value", "C# name", "Description"];
    private static readonly string[] TypeColumns = ["C# name", "Numeric", "Description"];
    private static readonly string[] Groups = ["", "", "components.", "operations.", "models.", "a.b."];
    private static readonly string[] Marks = [":heavy_check_mark:", ":heavy_minus_sign:", "yes", "no", "", "maybe"];
    private static readonly string[] Names = ["a", "type", "Type", "class", "other", "value", "_", "op_Equality", "get_A", "A", "名", "JsonConverter", "Extras", "tool_calls", "1"];
    private static readonly string[] Types =
        ["*string*", "*integer*", "*int32*", "*any*", "Record<string, *int32*[]>", "[components.Missing](../../models/components/missing.md)", "*components.Missing*", "*\"x\"*", "*true*", "[Date](x)", "*ReadableStream*", "x"];

    public InputPage Make(int number, IReadOnlyList<PageNames> pages)
    {
        var text = new StringBuilder();
        for (var section = random.Next(1, MostSections); section > 0; section--)
        {
            var page = pages[random.Next(pages.Count)];
            text.Append("## ").Append(Any(Groups)).Append(page.Title).Append("\n\n");
            if (random.Next(4) == 0)
            {
                Table(text, null, TypeColumns, page, []);
            }

            Table(text, page.Values.Count > page.Fields.Count ? "Value" : "Field", page.Values.Count > page.Fields.Count ? ValueColumns : FieldColumns, page, page.Values.Count > page.Fields.Count ? page.Values : page.Fields);
        }

        var overlay = new InputPage($"docs/{number.ToString(CultureInfo.InvariantCulture)}.overlay.md", text.ToString());
        return random.Next(3) == 0 ? mutator.Mutate(overlay) : overlay;
    }

    private void Table(StringBuilder text, string? key, string[] known, PageNames page, IReadOnlyList<string> names)
    {
        var columns = known.Where(_ => random.Next(2) == 0).ToList();
        if (columns.Count == 0)
        {
            columns.Add(Any(known));
        }

        string[] head = key is null ? [.. columns] : [key, .. columns];
        text.Append("| ").AppendJoin(" | ", head).Append(" |\n|").Insert(text.Length, " --- |", head.Length).Append('\n');
        for (var row = key is null ? 1 : random.Next(1, MostRows); row > 0; row--)
        {
            var name = names.Count > 0 && random.Next(4) > 0 ? Any(names) : Any(Names);
            text.Append("| ").AppendJoin(" | ", columns.Select(column => Cell(column, page)).Prepend(key is null ? null : $"`{name}`").OfType<string>()).Append(" |\n");
        }

        text.Append('\n');
    }

    private string Cell(string column, PageNames page) => random.Next(8) == 0 ? TextMutator.Fragment(random) : column switch
    {
        "Wire name" or "Wire value" => random.Next(5) == 0 ? "" : $"`{(page.Fields.Count > 0 && random.Next(3) == 0 ? Any(page.Fields) : Any(Names))}`",
        "Type" => page.Types.Count > 0 && random.Next(2) == 0 ? Any(page.Types) : Any(Types),
        "Required" or "Nullable" or "Numeric" => Any(Marks),
        "C# name" => random.Next(3) == 0 ? "" : Any(Names),
        _ => TextMutator.Fragment(random).Replace("\n", "", StringComparison.Ordinal) + " words",
    };

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
