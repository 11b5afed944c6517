namespace Inkeep.Gen.Tests.Running;

/// <summary>Writes pages as the vendor lays them out, from as few words as a test needs.</summary>
internal static class SamplePages
{
    public const string Folder = "docs/models/components/";

    /// <summary>Where the page of a type of the usual group lies.</summary>
    public static string PathOf(string title) => Folder + title.ToLowerInvariant() + ".md";

    /// <summary>The hint name of a type of the usual group.</summary>
    public static string HintOf(string title) => "Acme.Models.Components." + title + ".g.cs";

    /// <summary>A page in its usual place. The title is taken from the text.</summary>
    public static (string Path, string Text) Page(string text) => (PathOf(Title(text)), text);

    /// <summary>A Fields page. Each row is <c>name! | type | description</c>: <c>!</c> ticks Required, <c>~~name~~</c> deprecates.</summary>
    public static (string Path, string Text) Fields(string title, params string[] rows) => Page(
        $"""
        # {title}

        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        {string.Join('\n', rows.Select(Row))}
        """);

    /// <summary>The same with an Example Usage.</summary>
    public static (string Path, string Text) Example(string title, string value, params string[] rows) => Page(
        Fields(title, rows).Text.Replace(
            "## Fields",
            $"""
            ## Example Usage

            ```typescript
            import {"{"} {title} {"}"} from "@acme/sdk/models/components";

            let value: {title} = {value};
            ```

            ## Fields
            """,
            StringComparison.Ordinal));

    /// <summary>A Values page with the values as TypeScript: <c>"a" | "b"</c>.</summary>
    public static (string Path, string Text) Values(string title, string union) => Page($"# {title}\n\n## Values\n\n```typescript\n{union}\n```\n");

    /// <summary>A Supported Types page with these headings.</summary>
    public static (string Path, string Text) Union(string title, params string[] members) => Page(
        $"# {title}\n\n## Supported Types\n\n"
        + string.Join("\n\n", members.Select(member => $"### `{member}`\n\n```typescript\nconst value: {member} = /* values here */;\n```")) + "\n");

    /// <summary>The type cell that leads to the page of an object or enum.</summary>
    public static string Link(string title) => $"[components.{title}](../../models/components/{title.ToLowerInvariant()}.md)";

    private static string Row(string row)
    {
        var cells = row.Split(" | ", 3);
        var isRequired = cells[0].EndsWith('!');
        var name = cells[0].TrimEnd('!');
        var field = name.StartsWith("~~", StringComparison.Ordinal) ? $"~~`{name.Trim('~')}`~~" : $"`{name}`";
        return $"| {field} | {cells[1]} | {(isRequired ? ":heavy_check_mark:" : ":heavy_minus_sign:")} | {(cells.Length > 2 ? cells[2] : "N/A")} |";
    }

    private static string Title(string text) => text.Split('\n')[0].TrimStart('#', ' ').Trim('~', '\r');
}
