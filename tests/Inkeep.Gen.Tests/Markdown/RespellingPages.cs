using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Snapshots;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Markdown;

/// <summary>The projects whose pages are respelled: one with everything in it, those of the snapshots, and our pages of the Inkeep API.</summary>
internal static class RespellingPages
{
    public const string Everything = "Everything";
    public const string Prose = "Prose";
    public const string Inkeep = "specs/inkeep";

    private const string Date = "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)";

    private const string Shelf =
        """
        # Shelf

        A shelf of the warehouse.

        ## Example Usage

        ```typescript
        import { Shelf } from "@acme/sdk/models/components";

        let value: Shelf = {
          id: "s1",
          crate_count: 2,
          byName: { a: { text: "Tea" } },
          size: "extra-large",
        };
        ```

        ## Fields

        | Field | Type | Required | Description | Example |
        | ----- | ---- | -------- | ----------- | ------- |
        | `id` | *string* | :heavy_check_mark: | Its identifier | s1 |
        | `crate_count` | *number* | :heavy_check_mark: | N/A | 2 |
        | `private_` | *boolean* | :heavy_minus_sign: | N/A | true |
        | `kind` | *"shelf_unit"* | :heavy_check_mark: | N/A | |
        | `builtAt` | DATE | :heavy_minus_sign: | N/A | |
        | `byName` | Record<string, [components.Tag](../../models/components/tag.md)> | :heavy_minus_sign: | N/A | |
        | `lists` | Record<string, *string*[]>[] | :heavy_minus_sign: | N/A | |
        | `lookup` | { [k: string]: *number* } | :heavy_minus_sign: | N/A | |
        | `tags` | [components.Tag](../../models/components/tag.md)[] | :heavy_check_mark: | N/A | |
        | `owner` | *components.Owner* | :heavy_minus_sign: | N/A | |
        | `owners` | *components.Owner*[] | :heavy_minus_sign: | N/A | |
        | `size` | [components.Size](../../models/components/size.md) | :heavy_check_mark: | N/A | extra-large |
        | `mode` | [components.Mode](../../models/components/mode.md) | :heavy_minus_sign: | N/A | |
        | `gone` | [components.Gone](../../models/components/gone.md) | :heavy_minus_sign: | N/A | |
        | ~~`oldId`~~ | *string* | :heavy_minus_sign: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>Use `id`. | |
        | `odd` | *strin* | :heavy_check_mark: | N/A | |
        """;

    private const string Words =
        """
        # Words

        A shelf of the *warehouse*, **never** empty: see [the rules](https://rules.example/a_b?c=d), `max_load` & the tags aside.

        It_is_said on two
        lines, 2 * 3 times.

        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `id` | *string* | :heavy_check_mark: | Its identifier.<br/>Not `a \| b`; 1 < 2 & *so* __on__ [there](https://there.example/x). |
        | `private_` | *boolean* | :heavy_minus_sign: | Whether it_is_private; costs $5 * 2. |
        | `last` | *string* | :heavy_minus_sign: | [components.Words](../../models/components/words.md), **`x`**, [an _old_ name](https://old.example/a-b). |
        """;

    private const string Overlay =
        """
        # What the wire does

        ## components.Shelf

        | Field         | Wire name     | Type      | Required           | Nullable           |
        | ------------- | ------------- | --------- | ------------------ | ------------------ |
        | `crate_count` | `crate-count` | *integer* |                    | :heavy_check_mark: |
        | `made_in`     |               | *string*[] | :heavy_minus_sign: |                   |
        | `nowhere_`    | `x_y`         |           |                    |                    |

        ## Size

        | Value  | Wire value | C# name | Description |
        | ------ | ---------- | ------- | ----------- |
        | `tiny` | `ti_ny*`   | `Least` | The least of all. |

        ## Mode

        | C# name |
        | ------- |
        | `Way`   |
        """;

    public static ImmutableArray<SnapshotCase> All { get; } =
    [
        new(Everything, GeneratorInput.Of(
            Page(Shelf.Replace("DATE", Date, StringComparison.Ordinal)),
            Page("# Tag\n\nA tag.\n\n> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `text` | *string* | :heavy_check_mark: | N/A |\n"),
            Union("Owner", "string", "components.Tag", "components.Size[]", "{ [k: string]: number }"),
            Values("Size", "\"small\" | \"extra-large\" | \"a*b_c\""),
            Page("# Mode\n\n## Values\n\nThis is an open enum. Unrecognized values will be captured as the `Unrecognized<string>` branded type.\n\n| Name | Value |\n| --- | --- |\n| `Open` | open |\n| `PartOf` | part_of |\n| `Star` | a*b |\n| `Both` | a&b |\n| `Pipe` | a\\|b |\n| `-` | `Unrecognized<string>` |\n"),
            ("docs/inkeep.overlay.md", Overlay),
            ("samples/components.Shelf.json", "{\"id\":\"a\",\"crate-count\":null,\"privat_e\":1}"))),
        new(Prose, GeneratorInput.Of(Page(Words))),
        .. SnapshotCases.All,
        new(Inkeep, InkeepPages()),
    ];

    private static GeneratorInput InkeepPages()
    {
        var folder = Path.Combine(RepositoryFolder.InkeepPages, "models", "components");
        return GeneratorInput.Of([.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(file => (Folder + Path.GetFileName(file), File.ReadAllText(file)))]);
    }
}
