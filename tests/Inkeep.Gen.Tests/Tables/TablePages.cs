using Inkeep.Gen.Dialects;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Pages;

namespace Inkeep.Gen.Tests.Tables;

/// <summary>Reads hand-written pages, and prints what they say in short lines.</summary>
internal static class TablePages
{
    public const string Path = "docs/page.md";

    public static ParsedPage Parse(string text, string path = Path) => PageParser.Parse(path, text, TestContext.Current.CancellationToken);

    /// <summary>The one object of a page.</summary>
    public static ObjectPage Object(string text) => Assert.IsType<ObjectPage>(Assert.Single(Parse(text).Types, type => type.IsCertain && type.Page is ObjectPage).Page);

    /// <summary>The types that are read without being asked for, as <c>Name: member, member</c>.</summary>
    public static string[] Types(string text, string path = Path) => [.. Parse(text, path).Types.Where(type => type.IsCertain).Select(type => Print(type.Page))];

    /// <summary>A page with one table of fields, <c># Page</c>, <c>## Fields</c>.</summary>
    public static string Fields(string header, params string[] rows) =>
        $"# Page\n\n## Fields\n\n| {header} |\n{string.Concat(Enumerable.Repeat("| --- ", header.Split('|').Length))}|\n{string.Join('\n', rows.Select(row => $"| {row} |"))}\n";

    /// <summary>Each field as <c>name Type required nullable</c>.</summary>
    public static string[] Print(ObjectPage page) =>
        [.. page.Fields.Select(field => $"{field.Name} {field.Type.Print()}{(field.IsRequired ? " required" : "")}{(field.IsNullable == true ? " nullable" : "")}")];

    /// <summary>The emitted C#, without qualifiers.</summary>
    public static string Code(params (string Path, string Text)[] pages) => string.Join('\n', GeneratorRun.Of(GeneratorInput.Of(pages)).Sources.Values);

    private static string Print(Page page) => page.Title + ": " + page switch
    {
        ObjectPage fields => string.Join(", ", fields.Fields.Select(field => field.Name)),
        EnumPage values => string.Join(", ", values.Values.Select(value => value.Text)),
        UnionPage union => string.Join(", ", union.Members.Select(member => member.Type.Print())),
        _ => "",
    };
}
