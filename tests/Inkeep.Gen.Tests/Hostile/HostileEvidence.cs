using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Hostile.HostilePlace;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>The places of overlays and samples where a text can stand.</summary>
internal static class HostileEvidence
{
    private const string TwoFields = "| `a` | *string* | :heavy_check_mark: | N/A |\n| `kind` | *string* | :heavy_check_mark: | N/A |";

    public static IEnumerable<HostilePlace> OfOverlays() =>
    [
        Overlay("heading of an overlay", static (_, text) => $"## {text}\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |"),
        Overlay("heading of an overlay behind a group", static (_, text) => $"## components.{text}\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |"),
        Overlay("group in the heading of an overlay", static (i, text) => $"## {text}.Crate{i}\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |"),
        Overlay("prose of an overlay", static (i, text) => $"# {text}\n\n{text}\n\n## Crate{i}\n\n{text}\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |\n\n{text}"),
        Row("new field of an overlay", "Field | Type", static text => $"`{text}` | *string*"),
        Row("new field of an overlay without back-ticks", "Field | Type", static text => $"{text} | *string*"),
        Row("wire name", "Field | Wire name", static text => $"`a` | `{text}`"),
        Row("wire name without back-ticks", "Field | Wire name", static text => $"`a` | {text}"),
        Row("type of an overlay", "Field | Type", static text => $"`a` | {text}"),
        Row("italic type of an overlay", "Field | Type", static text => $"`a` | *{text}*"),
        Row("literal type of an overlay", "Field | Type", static text => $"`a` | *\"{text}\"*"),
        Row("link text of an overlay", "Field | Type", static text => $"`a` | [components.{text}](../../models/components/size.md)"),
        Row("mark of an overlay", "Field | Required | Nullable", static text => $"`a` | {text} | {text}"),
        Row("C# name of a field", "Field | C# name", static text => $"`a` | {text}"),
        Row("C# name of a field in back-ticks", "Field | C# name", static text => $"`a` | `{text}`"),
        Row("description of an overlay", "Field | Description", static text => $"`a` | {text}"),
        Row("column of an overlay", "Field | Wire name | C# name", static text => $"`a` | `w` | `N` |\n\n| Field | {text} |\n| --- | --- |\n| `kind` | x"),
        Overlay("description of a type in an overlay", static (i, text) => $"## Crate{i}\n\n| C# name | Description |\n| --- | --- |\n| | {text} |"),
        Enum("value in an overlay", "Value | Wire value", static text => $"`{text}` | `w`"),
        Enum("wire value", "Value | Wire value", static text => $"`small` | `{text}`"),
        Enum("wire value without back-ticks", "Value | Wire value", static text => $"`small` | {text}"),
        Enum("C# name of a value", "Value | C# name", static text => $"`small` | {text}"),
        Enum("description of a value", "Value | Description", static text => $"`small` | {text}"),
        Enum("numeric", "Numeric", static text => text),
        Each("overlay of a missing page", static (i, text) =>
        [
            .. Fields(i, Missing(i)),
            ($"docs/{i}.overlay.md", $"## Gone{i}\n\n| Field | Type | Wire name | C# name | Description |\n| --- | --- | --- | --- | --- |\n| `{text}` | *string* | | | {text} |\n| `b` | *{text}* | `{text}` | `{text}` | |"),
        ]),
    ];

    public static IEnumerable<HostilePlace> OfSamples() =>
    [
        Sample("text of a sample", static text => text),
        Sample("member that no page lists", static text => $"{{ \"a\": \"x\", \"kind\": \"y\", \"{Escape(text)}\": 1 }}"),
        Sample("member that no page lists, not escaped", static text => $"{{ \"a\": \"x\", \"kind\": \"y\", \"{text}\": 1 }}"),
        Sample("value of a member that no page lists", static text => $"{{ \"a\": \"x\", \"kind\": \"y\", \"b\": {text} }}"),
        Sample("value that doesn't fit", static text => $"{{ \"a\": [\"{Escape(text)}\"], \"kind\": {{ \"{Escape(text)}\": 1 }} }}"),
        Each("spelling in a sample", static (i, text) =>
        [
            .. Fields(i, $"| `{text}` | *string* | :heavy_check_mark: | N/A |"),
            ($"samples/Crate{i}.json", $"{{ \"_{Escape(text)}-\": \"x\" }}"),
        ]),
        Each("text in a sample that tells a union's members apart", static (i, text) =>
        [
            .. Fields(i, TwoFields),
            ($"{Folder}other{i}.md", $"# Other{i}\n\n## Fields\n\n{TableHead}{TwoFields}"),
            ($"{Folder}union{i}.md", $"# Union{i}\n\n## Supported Types\n\n### `components.Crate{i}`\n\n### `components.Other{i}`"),
            ($"samples/Crate{i}.json", $"{{ \"a\": \"x\", \"kind\": \"{Escape(text)}\" }}"),
            ($"samples/Other{i}.json", "{ \"a\": \"x\", \"kind\": \"other\" }"),
        ]),
        Each("member in a sample that tells a union's members apart", static (i, text) =>
        [
            .. Fields(i, $"| `{text} type` | *string* | :heavy_check_mark: | N/A |"),
            ($"{Folder}other{i}.md", $"# Other{i}\n\n## Fields\n\n{TableHead}| `{text} type` | *string* | :heavy_check_mark: | N/A |"),
            ($"{Folder}union{i}.md", $"# Union{i}\n\n## Supported Types\n\n### `components.Crate{i}`\n\n### `components.Other{i}`"),
            ($"samples/Crate{i}.json", $"{{ \"{Escape(text)} type\": \"crate\" }}"),
            ($"samples/Other{i}.json", $"{{ \"{Escape(text)} type\": \"other\" }}"),
        ]),
        Each("text of a missing page in a sample", static (i, text) => [.. Fields(i, Missing(i)), ($"samples/Gone{i}.json", $"\"{Escape(text)}\"")]),
        Each("member of a missing page in a sample", static (i, text) => [.. Fields(i, Missing(i)), ($"samples/Gone{i}.json", $"{{ \"{Escape(text)}\": \"{Escape(text)}\", \"b\": {{ \"{Escape(text)}\": 1 }} }}")]),
        Each("folder of a sample", static (i, text) => [.. Fields(i, TwoFields), ($"samples/{text}/Crate{i}.json", "{ \"a\": null, \"kind\": \"y\" }")]),
        Each("file name of a sample", static (i, text) => [.. Fields(i, TwoFields), ($"samples/Crate{i}.{text}.json", "{ \"a\": null, \"kind\": \"y\" }")]),
    ];

    public static IEnumerable<(string Name, Func<string, GeneratorInput> Project)> OfProjects() =>
    [
        ("C# name of a type", static text => Project("crate").WithPage("x.overlay.md", $"## Crate\n\n| C# name |\n| --- |\n| {text} |")),
        ("C# name of a type in back-ticks", static text => Project("crate").WithPage("x.overlay.md", $"## Crate\n\n| C# name |\n| --- |\n| `{text}` |")),
        ("file name of an overlay", static text => Project("crate").WithPage(text + ".overlay.md", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |")),
        ("InkeepWireNames", static text => Project("crate").WithProperty("InkeepWireNames", text)),
    ];

    private static HostilePlace Overlay(string name, Func<int, string, string> overlay) =>
        Each(name, (i, text) => [.. Fields(i, TwoFields), ($"docs/{i}.overlay.md", overlay(i, text))]);

    private static HostilePlace Row(string name, string columns, Func<string, string> row) => Overlay(name, (i, text) => Table(i, columns, row(text)));

    private static HostilePlace Enum(string name, string columns, Func<string, string> row) => Each(name, (i, text) =>
    [
        ($"{Folder}crate{i}.md", $"# Crate{i}\n\n## Values\n\n```typescript\n\"small\" | \"large\"\n```"),
        ($"docs/{i}.overlay.md", Table(i, columns, row(text))),
    ]);

    private static HostilePlace Sample(string name, Func<string, string> sample) =>
        Each(name, (i, text) => [.. Fields(i, TwoFields), ($"samples/Crate{i}.json", sample(text))]);

    private static string Table(int i, string columns, string row) =>
        $"## Crate{i}\n\n| {columns} |\n|{string.Concat(Enumerable.Repeat(" --- |", columns.Count(static c => c == '|') + 1))}\n| {row} |";
}
