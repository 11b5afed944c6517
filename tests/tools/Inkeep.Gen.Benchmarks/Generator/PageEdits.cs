using System.Text.RegularExpressions;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>One edit of a project of pages.</summary>
internal sealed record PageEdit(string Name, Func<GeneratorDriver, PagesProject, GeneratorDriver> Apply)
{
    public static PageEdit OfText(string name, InMemoryPage page, Func<string, string> edit)
    {
        string text = edit(page.Text);
        if (text == page.Text) throw new InvalidOperationException($"The edit '{name}' changes nothing on {page.Path}.");
        return new(name, (driver, _) => driver.ReplaceAdditionalText(page, new InMemoryPage(new(page.Path, text))));
    }
}

/// <summary>One edit of each kind that people make, each on a page of the set that it fits.</summary>
internal static partial class PageEdits
{
    public static PageEdit Description(IReadOnlyList<InMemoryPage> pages) =>
        PageEdit.OfText("a description", Object(pages, text => RowEnd().IsMatch(text)), text => RowEnd().Replace(text, "$1 (edited)$2", 1));

    public static IEnumerable<PageEdit> All(IReadOnlyList<InMemoryPage> pages)
    {
        var referred = Referred(pages);
        yield return PageEdit.OfText("prose below the table", pages[0], text => text + "\n\nMore words.\n");
        yield return Description(pages);
        yield return PageEdit.OfText("a field added", Object(pages, text => LastRow().IsMatch(text)), text => LastRow().Replace(text, row => row.Value + Added(row.Value), 1));
        yield return PageEdit.OfText("required flipped", Object(pages, text => text.Contains(":heavy_check_mark:", StringComparison.Ordinal)), text => Mark().Replace(text, ":heavy_minus_sign:", 1));
        yield return PageEdit.OfText("a discriminator's literal", Discriminator(pages), text => LastValue().Replace(text, "\"edited\""));
        yield return PageEdit.OfText("an enum value added", Enum(pages), text => LastValue().Replace(text, "$0 | \"added\""));
        yield return new("a page added", (driver, _) => driver.AddAdditionalTexts([Copy(referred, "added")]));
        yield return new("a page removed", (driver, _) => driver.RemoveAdditionalTexts([referred]));
        yield return new("a page renamed", (driver, _) => driver.ReplaceAdditionalText(referred, Copy(referred, "renamed")));
        yield return new("a property of the project", (driver, _) => driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptionsProvider(new GeneratorInput().WithProperty("InkeepMissingPages", "error").Properties, [])));
    }

    private static InMemoryPage Object(IReadOnlyList<InMemoryPage> pages, Func<string, bool> fits) =>
        pages.First(page => page.Text.Contains("## Fields", StringComparison.Ordinal) && fits(page.Text));

    private static InMemoryPage Enum(IReadOnlyList<InMemoryPage> pages) =>
        pages.First(page => PageParser.Parse(page.Path, page.Text, default).Page is EnumPage { Values.Count: > 1 } && LastValue().IsMatch(page.Text));

    // An enum of one value, which a member of a union has: what unions are told apart by.
    private static InMemoryPage Discriminator(IReadOnlyList<InMemoryPage> pages)
    {
        var parsed = pages.Select(page => (File: page, PageParser.Parse(page.Path, page.Text, default).Page)).ToList();
        var cases = parsed.Select(page => page.Page).OfType<UnionPage>()
            .SelectMany(union => union.Members).Select(member => member.Type).OfType<TypeReference>().Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        var literals = parsed.Select(page => page.Page).OfType<ObjectPage>().Where(page => cases.Contains(page.Title))
            .SelectMany(page => page.Fields).Select(field => field.Type).OfType<TypeReference>().Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        return parsed.First(page => page.Page is EnumPage { Values.Count: 1 } values && literals.Contains(values.Title) && LastValue().IsMatch(page.File.Text)).File;
    }

    private static InMemoryPage Referred(IReadOnlyList<InMemoryPage> pages)
    {
        var names = pages.Select(page => PageParser.Parse(page.Path, page.Text, default).Page).OfType<ObjectPage>()
            .SelectMany(page => page.Fields).Select(field => field.Type).OfType<ArrayType>().Select(list => list.Element)
            .OfType<TypeReference>().Select(node => node.Name).ToHashSet(StringComparer.Ordinal);
        return pages.First(page => PageParser.Parse(page.Path, page.Text, default).Page is ObjectPage fields && names.Contains(fields.Title));
    }

    private static InMemoryPage Copy(InMemoryPage page, string name) =>
        new(new(page.Path.Replace(".md", name + ".md", StringComparison.Ordinal), Title().Replace(page.Text, "# $1" + char.ToUpperInvariant(name[0]) + name[1..], 1)));

    private static string Added(string row) =>
        "\n| `benchmarkField` | *string* | :heavy_minus_sign: | A field more |" + (row.Count(c => c == '|') > 5 ? " |" : "");

    [GeneratedRegex(@"^# (\w+)", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"(?<=^\| `\w+`.*)(\w\.)( +\|(?: +\|)?)$", RegexOptions.Multiline)]
    private static partial Regex RowEnd();

    [GeneratedRegex(@"^\| `\w+`[^\n]*\|(?=\s*\z)", RegexOptions.Multiline)]
    private static partial Regex LastRow();

    [GeneratedRegex(":heavy_check_mark:")]
    private static partial Regex Mark();

    // The values of an enum stand in a fence at the end of the page.
    [GeneratedRegex(@"(?<=^## Values.*)""[^""\n]*""(?=\s*```\s*\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex LastValue();
}
