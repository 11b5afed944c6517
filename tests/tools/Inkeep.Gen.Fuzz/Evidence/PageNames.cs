using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Evidence;

/// <summary>What evidence about a page may name: its type, its fields, its values. As a page may be mutated, these are found by eye, not by the generator.</summary>
/// <param name="Folder">With its last slash; empty for none.</param>
internal sealed partial record PageNames(string Folder, string Title, IReadOnlyList<string> Fields, IReadOnlyList<string> Types, IReadOnlyList<string> Values)
{
    public static PageNames Of(InputPage page)
    {
        var rows = Row().Matches(page.Text);
        return new PageNames(
            page.Path[..(page.Path.LastIndexOf('/') + 1)],
            Heading().Match(page.Text) is { Success: true } title ? title.Groups[1].Value : "Crate",
            [.. rows.Select(static row => row.Groups[1].Value)],
            [.. rows.Select(static row => row.Groups[2].Value)],
            [.. Value().Matches(page.Text).Select(static value => value.Groups[1].Value)]);
    }

    [GeneratedRegex(@"^# ~*([A-Za-z_][A-Za-z0-9_]*)", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| *`([^`|\n]*)` *\| *([^|\n]*?) *\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\"([^\"\n]*)\"")]
    private static partial Regex Value();
}
