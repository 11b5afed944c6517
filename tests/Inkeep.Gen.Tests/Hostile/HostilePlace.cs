using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>A place of a page where a text can stand. Pages of many texts go through one run: number <c>n</c>'s types end in <c>n</c>.</summary>
internal sealed record HostilePlace(string Name, Func<int, string, (string Path, string Text)[]> Pages)
{
    public const string Folder = "docs/models/components/";

    public const string TableHead = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

    /// <summary>Places inside of pages, overlays and samples.</summary>
    public static IReadOnlyList<HostilePlace> All { get; } = [.. OfPages(), .. HostileEvidence.OfOverlays(), .. HostileEvidence.OfSamples()];

    private static IReadOnlyList<HostilePlace> OfPages() =>
    [
        Whole("description of a type", static (name, text) => $"# {name}\n\n{text}\n\n## Fields\n\n{TableHead}{Plain}"),
        Whole("link in a description", static (name, text) => $"# {name}\n\n[a {text} b](https://x/{text}) `{text}` **{text}**\n\n## Fields\n\n{TableHead}{Plain}"),
        Whole("deprecation of a type", static (name, text) => $"# ~~{name}~~\n\n> :warning: **DEPRECATED**: {text}\n\n## Fields\n\n{TableHead}{Plain}"),
        Row("description of a field", static text => $"| `a` | *string* | :heavy_check_mark: | {text} |"),
        Row("deprecation of a field", static text => $"| ~~`a`~~ | *string* | :heavy_minus_sign: | : warning: ** DEPRECATED **: {text}.<br/>{text} |"),
        Row("field name", static text => $"| `{text}` | *string* | :heavy_check_mark: | N/A |"),
        Row("field name without back-ticks", static text => $"| {text} | *string* | :heavy_check_mark: | N/A |"),
        Row("field name struck through", static text => $"| ~~`{text}`~~ | *string* | :heavy_check_mark: | N/A |"),
        Row("field name of every type", static text => string.Join('\n',
            ((string[])["*number*", "*any*", "*string*[]", "Record<string, *any*>", "[components.Size](../../models/components/size.md)", "*components.Either*", "[Date](https://x)", "*true*", "*\"x\"*"])
                .Select((type, i) => $"| `{Start(text)}{i}` | {type} | {(i % 2 == 0 ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | N/A |"))),
        Row("type", static text => $"| `a` | {text} | :heavy_check_mark: | N/A |"),
        Row("italic type", static text => $"| `a` | *{text}* | :heavy_check_mark: | N/A |"),
        Row("italic reference", static text => $"| `a` | *components.{text}* | :heavy_check_mark: | N/A |"),
        Row("stream", static text => $"| `a` | *EventStream<{text}>* | :heavy_check_mark: | N/A |"),
        Row("literal type", static text => $"| `a` | *\"{text}\"* | :heavy_check_mark: | N/A |"),
        Row("item type", static text => $"| `a` | Record<string, {text}>[] | :heavy_check_mark: | N/A |"),
        Row("link text", static text => $"| `a` | [{text}](../../models/components/size.md) | :heavy_check_mark: | N/A |"),
        Row("link text behind a group", static text => $"| `a` | [components.{text}](../../models/components/size.md) | :heavy_check_mark: | N/A |"),
        Row("group of a link text", static text => $"| `a` | [{text}.Size](../../models/components/size.md) | :heavy_check_mark: | N/A |"),
        Each("link target", static (i, text) => Fields(i, $"| `a` | [components.Gone{i}](../../models/components/{text}.md) | :heavy_check_mark: | N/A |")),
        Each("folder of a link target", static (i, text) => Fields(i, $"| `a` | [components.Gone{i}](../../models/{text}/gone{i}.md) | :heavy_check_mark: | N/A |")),
        Row("required mark", static text => $"| `a` | *string* | {text} | N/A |"),
        Whole("header cell", static (name, text) => $"# {name}\n\n## Fields\n\n| Field | Type | Required | {text} |\n| --- | --- | --- | --- |\n{Plain}"),
        Whole("example cell", static (name, text) => $"# {name}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n| --- | --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | N/A | {text} |"),
        Whole("behind the table", static (name, text) => $"# {name}\n\n## Fields\n\n{TableHead}{Plain}\n\n{text}"),
        Whole("example", static (name, text) => $"# {name}\n\n{Usage($"let value: {name} = {text};")}## Fields\n\n{TableHead}{Plain}"),
        Whole("text in an example", static (name, text) => $"# {name}\n\n{Usage($"let value: {name} = {{ a: \"{text}\" }};")}## Fields\n\n{TableHead}{Plain}"),
        Whole("key and text in an example, escaped", static (name, text) => $"# {name}\n\n{Usage($"let value: {name} = {{ a: \"{Escape(Start(text))}\", \"{Escape(Start(text))}\": {{ \"{Escape(Start(text))}\": 1 }} }};")}## Fields\n\n{TableHead}{Plain}"),
        Each("key in the example of a missing page", static (i, text) => Fields(i, Missing(i), Usage($"let value: Crate{i} = {{ owner: {{ \"{Escape(text)}\": 1, \"b\": \"{text}\", }} }};"))),
        Each("value in the example of a missing page", static (i, text) => Fields(i, Missing(i), Usage($"let value: Crate{i} = {{ owner: \"{Escape(text)}\" }};"))),
        Whole("import", static (name, text) => $"# {name}\n\n{Usage($"import {{ {name} }} from \"{text}/models/components\";\n\nlet value: {name} = {{}};")}## Fields\n\n{TableHead}{Plain}"),
        Whole("group in an import", static (name, text) => $"# {name}\n\n{Usage($"import {{ {name} }} from \"@x/models/{text}\";\n\nlet value: {name} = {{}};")}## Fields\n\n{TableHead}{Plain}"),
        Whole("language of a fence", static (name, text) => $"# {name}\n\n```{text}\nx\n```\n\n## Fields\n\n{TableHead}{Plain}"),
        Each("front matter", static (i, text) => [($"{Folder}crate{i}.mdx", $"---\ntitle: \"Crate{i}\"\ndescription: {text}\n---\n\n## Fields\n\n{TableHead}{Plain}")]),
        Whole("value of an enum", static (name, text) => $"# {name}\n\n## Values\n\n```typescript\n\"{text}\" | \"tame\" | Unrecognized<string>\n```"),
        Whole("bare value of an enum", static (name, text) => $"# {name}\n\n## Values\n\n```typescript\n1 | {text} | 2\n```"),
        Whole("value in a table", static (name, text) => $"# {name}\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | {text} |\n| `B` | b |"),
        Whole("name in a table", static (name, text) => $"# {name}\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `{text}` | a |\n| `B` | b |"),
        Whole("description of an enum", static (name, text) => $"# {name}\n\n{text}\n\n## Values\n\n```typescript\n\"a\"\n```"),
        Whole("union heading", static (name, text) => $"# {name}\n\n## Supported Types\n\n### `{text}`\n\n### `string[]`"),
        Whole("union heading without back-ticks", static (name, text) => $"# {name}\n\n## Supported Types\n\n### {text}\n\n### `string[]`"),
        Whole("reference in a union", static (name, text) => $"# {name}\n\n## Supported Types\n\n### `components.{text}`\n\n### `string[]`"),
        Whole("description of a union", static (name, text) => $"# {name}\n\n{text}\n\n## Supported Types\n\n### `number`\n\n### `string[]`"),
        Whole("example of a union", static (name, text) => $"# {name}\n\n## Supported Types\n\n### `components.Gone`\n\n```typescript\nconst value: components.Gone = {text};\n```\n\n### `string[]`"),
        Each("texts that tell a union's members apart", static (i, text) =>
        [
            .. Fields(i, $"| `kind` | *\"{Escape(text)}\"* | :heavy_check_mark: | N/A |"),
            ($"{Folder}other{i}.md", $"# Other{i}\n\n## Fields\n\n{TableHead}| `kind` | *\"other\"* | :heavy_check_mark: | N/A |"),
            ($"{Folder}union{i}.md", $"# Union{i}\n\n## Supported Types\n\n### `components.Crate{i}`\n\n### `components.Other{i}`"),
        ]),
        Each("member that tells a union's members apart", static (i, text) =>
        [
            .. Fields(i, $"| `{text}` | *\"x\"* | :heavy_check_mark: | N/A |"),
            ($"{Folder}other{i}.md", $"# Other{i}\n\n## Fields\n\n{TableHead}| `{text}` | *\"other\"* | :heavy_check_mark: | N/A |"),
            ($"{Folder}union{i}.md", $"# Union{i}\n\n## Supported Types\n\n### `components.Crate{i}`\n\n### `components.Other{i}`"),
        ]),
        Each("only value of an enum that a member starts with", static (i, text) =>
        [
            .. Fields(i, $"| `kind` | [components.Kind{i}](../../models/components/kind{i}.md) | :heavy_check_mark: | N/A |"),
            ($"{Folder}kind{i}.md", $"# Kind{i}\n\n## Values\n\n```typescript\n\"{Escape(text)}\"\n```"),
        ]),
    ];

    /// <summary>Places that name the type or its namespace, so that each text needs a project of its own.</summary>
    public static IReadOnlyList<(string Name, Func<string, GeneratorInput> Project)> Projects { get; } =
    [
        .. HostileEvidence.OfProjects(),
        ("title", static text => Project("crate", $"# {text}\n\n## Fields\n\n{TableHead}{Plain}")),
        ("title of a union", static text => Project("crate", $"# {text}\n\n## Supported Types\n\n### `number`\n\n### `string[]`")),
        ("title of an enum", static text => Project("crate", $"# {text}\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```")),
        ("title struck through", static text => Project("crate", $"# ~~{text}~~\n\n## Fields\n\n{TableHead}{Plain}")),
        ("title in front matter", static text => GeneratorInput.Of((Folder + "crate.mdx", $"---\ntitle: \"{text}\"\n---\n\n## Fields\n\n{TableHead}{Plain}"))),
        ("title that the page refers to", static text => Project("crate", $"# {text}\n\n## Fields\n\n{TableHead}| `{text}` | [components.{text}](crate.md) | :heavy_check_mark: | N/A |")),
        ("file name", static text => Project(text, $"# Crate\n\n## Fields\n\n{TableHead}{Plain}")),
        ("folder", static text => GeneratorInput.Of(($"docs/models/{text}/crate.md", $"# Crate\n\n## Fields\n\n{TableHead}{Plain}"))),
        ("folder of a package", static text => GeneratorInput.Of(
            ("docs/models/crate.md", $"# Crate\n\n## Fields\n\n{TableHead}{Plain}"),
            ($"packages/{text}/docs/models/crate.md", $"# Crate\n\n## Fields\n\n{TableHead}{Plain}"))),
        ("group in an import of a page outside of models", static text => GeneratorInput.Of(
            ("crate.md", $"# Crate\n\n{Usage($"import {{ Crate }} from \"@x/models/{text}\";\n\nlet value: Crate = {{}};")}## Fields\n\n{TableHead}{Plain}"))),
        ("RootNamespace", static text => Project("crate").WithProperty("RootNamespace", text)),
        ("InkeepNamespace", static text => Project("crate").WithProperty("InkeepNamespace", text)),
        ("InkeepNamespace of a file", static text => Project("crate").WithMetadata(Folder + "crate.md", "InkeepNamespace", text)),
        ("InkeepVisibility", static text => Project("crate").WithProperty("InkeepVisibility", text)),
        ("InkeepReading of a file", static text => Project("crate").WithMetadata(Folder + "crate.md", "InkeepReading", text)),
        ("InkeepNullability of a file", static text => Project("crate").WithMetadata(Folder + "crate.md", "InkeepNullability", text)),
        ("ProjectDir", static text => Project("crate").WithProperty("ProjectDir", text)),
    ];

    public static string Plain => "| `a` | *string* | :heavy_check_mark: | N/A |";

    /// <summary>The text as a TypeScript literal that means it.</summary>
    public static string Escape(string text) => string.Concat(text.Select(static c =>
        c is '"' or '\\' or '|' or '\'' or '`' or '*' or < ' ' or > '~' ? "\\u" + ((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture) : c.ToString()));

    // The literals of a program are sixteen megabytes at most, whoever writes it.
    private static string Start(string text) => text.Length <= 1000 ? text : text[..1000];

    public static HostilePlace Each(string name, Func<int, string, (string Path, string Text)[]> pages) => new(name, pages);

    private static HostilePlace Whole(string name, Func<string, string, string> page) =>
        new(name, (i, text) => [($"{Folder}crate{i}.md", page("Crate" + i, text))]);

    private static HostilePlace Row(string name, Func<string, string> row) =>
        new(name, (i, text) => Fields(i, "| `first` | *string* | :heavy_check_mark: | N/A |\n" + row(text)));

    public static (string Path, string Text)[] Fields(int i, string rows, string usage = "") =>
        [($"{Folder}crate{i}.md", $"# Crate{i}\n\n{usage}## Fields\n\n{TableHead}{rows}")];

    public static GeneratorInput Project(string file, string text = "# Crate\n\n## Fields\n\n" + TableHead + "| `a` | *string* | :heavy_check_mark: | N/A |") =>
        GeneratorInput.Of((Folder + file + ".md", text));

    public static string Usage(string code) => $"## Example Usage\n\n```typescript\n{code}\n```\n\n";

    public static string Missing(int i) => $"| `owner` | [components.Gone{i}](../../models/components/gone{i}.md) | :heavy_minus_sign: | N/A |";
}
