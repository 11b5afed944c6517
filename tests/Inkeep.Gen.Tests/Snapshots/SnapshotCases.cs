using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Snapshots;

/// <summary>The cases, each about one thing.</summary>
internal static class SnapshotCases
{
    private const string Date = "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)";

    private const string Example =
        """
        # Crate

        ## Example Usage

        ```typescript
        import { Crate } from "@acme/sdk/models/components";

        let value: Crate = {
          id: "c1",
          label: {
            text: "Tea",
            weight: 3,
            fragile: true,
            packedAt: new Date("2025-01-02T03:04:05Z"),
            stamps: ["a", "b"],
            maker: { name: "Ada" },
          },
          size: "large",
        };
        ```

        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        | `label` | [components.Label](../../models/components/label.md) | :heavy_check_mark: | The label on it. |
        | `size` | [components.Size](../../models/components/size.md) | :heavy_minus_sign: | N/A |
        | `content` | *components.Content* | :heavy_minus_sign: | N/A |
        """;

    private const string Deprecated =
        """
        # ~~Crate~~

        A crate.

        > :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it as soon as possible.

        ## Fields

        | Field | Type | Required | Description |
        | ----- | ---- | -------- | ----------- |
        | `id` | *string* | :heavy_check_mark: | N/A |
        | ~~`oldId`~~ | *string* | :heavy_check_mark: | : warning: ** DEPRECATED **: This will be removed in a future release, please migrate away from it as soon as possible.<br/><br/>Use `id`. |
        """;

    public static ImmutableArray<SnapshotCase> All { get; } =
    [
        new("TypeCells", GeneratorInput.Of(
            Page($"""
                # Crate

                A crate of the *warehouse*, packed by `packer` & sent to [the shop](https://shop.example/?a=1&b=2).

                It is **heavy** when its weight is > 20.

                ## Fields

                | Field | Type | Required | Description |
                | ----- | ---- | -------- | ----------- |
                | `id` | *string* | :heavy_check_mark: | Identifier; never `""`.<br/>Unique in a warehouse. |
                | `weight` | *number* | :heavy_check_mark: | N/A |
                | `isOpen` | *boolean* | :heavy_check_mark: | N/A |
                | `content` | *any* | :heavy_check_mark: | N/A |
                | `packedAt` | {Date} | :heavy_check_mark: | N/A |
                | `bestBefore` | [RFCDate](../types/rfcdate.md) | :heavy_check_mark: | N/A |
                | `serial` | *BigInt* | :heavy_check_mark: | N/A |
                | `price` | *Decimal* | :heavy_check_mark: | N/A |
                | `seal` | *Uint8Array* | :heavy_check_mark: | N/A |
                | `kind` | *"crate"* | :heavy_check_mark: | N/A |
                | `isCrate` | *true* | :heavy_check_mark: | N/A |
                | `label` | {Link("Label")} | :heavy_check_mark: | N/A |
                | `size` | {Link("Size")} | :heavy_check_mark: | N/A |
                | `status` | {Link("Status")} | :heavy_check_mark: | N/A |
                | `owner` | *components.Owner* | :heavy_check_mark: | N/A |
                | `tags` | *string*[] | :heavy_check_mark: | N/A |
                | `labels` | {Link("Label")}[] | :heavy_check_mark: | N/A |
                | `sizes` | {Link("Size")}[] | :heavy_check_mark: | N/A |
                | `owners` | *components.Owner*[] | :heavy_check_mark: | N/A |
                | `prices` | Record<string, *number*> | :heavy_check_mark: | N/A |
                | `labelsByShelf` | Record<string, {Link("Label")}> | :heavy_check_mark: | N/A |
                | `grid` | *number*[][] | :heavy_check_mark: | N/A |
                | `shelves` | Record<string, Record<string, {Link("Label")}[]>> | :heavy_check_mark: | N/A |
                | `photo` | *ReadableStream<Uint8Array>* | :heavy_check_mark: | N/A |
                """),
            Fields("CrateUpdate",
                "id | *string*", "weight | *number*", "isOpen | *boolean*", "content | *any*", $"packedAt | {Date}",
                "bestBefore | [RFCDate](../types/rfcdate.md)", "serial | *BigInt*", "price | *Decimal*", "seal | *Uint8Array*",
                "kind | *\"crate\"*", "isCrate | *true*", $"label | {Link("Label")}", $"size | {Link("Size")}", $"status | {Link("Status")}",
                "owner | *components.Owner*", "tags | *string*[]", $"sizes | {Link("Size")}[]", "prices | Record<string, *number*>",
                "grid | *number*[][]", "default | *string*"),
            Fields("Label", "text! | *string*"),
            Fields("Empty"),
            Values("Size", "\"small\" | \"large\""),
            Values("Status", "\"stored\""),
            Union("Owner", "string", "components.Label"))),

        new("Enums", GeneratorInput.Of(
            Values("Size", "\"small\" | \"extra-large\" | \"*\" | \">=\" | \"\" | \"exe\" | \"*exe\" | \"2D ART\" | \"line\\nbreak\""),
            Values("Lineup", "0 | -1 | 20 | Unrecognized<number>"),
            Values("Big", "1 | 9007199254740993"),
            Values("Status", "\"stored\""))),

        new("Unions", GeneratorInput.Of(
            Union("ByToken", "string", "number", "boolean", "components.Label", "components.Label[]"),
            Union("ByText", "components.Cat", "components.Dog"),
            Union("ByShape", "components.Box", "components.Sack"),
            Union("ObjectOrMap", "components.Label", "{ [k: string]: number }"),
            Union("ByEnum", "components.Small", "components.Large", "Date"),
            Union("ByItem", "string[]", "components.Label[]", "any[]"),
            Union("ByInside", "components.TextNote", "components.LabelNote"),
            Union("ByItemText", "components.Cat[]", "components.Dog[]"),
            Union("OneMember", "components.Label"),
            Union("OpenText", "components.Small", "string"),
            Page("# Nothing\n\n## Supported Types\n\n### `ReadableStream<Uint8Array>`\n\n```typescript\nconst value: ReadableStream<Uint8Array> = /* values here */;\n```\n"),
            Fields("Uses", "one | *components.OneMember*", "open! | *components.OpenText*", "byText! | *components.ByText*", "byShape | *components.ByShape*"),
            Fields("Cat", "name! | *string*", "type! | *\"cat\"*"),
            Fields("Dog", $"type! | {Link("DogType")}", "name! | *string*"),
            Values("DogType", "\"dog\" | \"puppy\""),
            Fields("Box", "width | *number*", "height | *number*"),
            Fields("Sack", "width | *number*", "cloth | *string*"),
            Fields("TextNote", "content! | *string*"),
            Fields("LabelNote", $"content! | {Link("Label")}"),
            Fields("Label", "text! | *string*"),
            Values("Small", "\"s\" | \"xs\""),
            Values("Large", "\"l\" | \"xl\""))),

        new("Placeholders", GeneratorInput.Of(Page(Example))),

        new("Deprecated", GeneratorInput.Of(Page(Deprecated))),

        new("CatchAlls", GeneratorInput.Of(
            Fields("Typed", "id! | *string*", "additionalProperties | Record<string, *number*>"),
            Fields("Anything", "id! | *string*", "additionalProperties | Record<string, *any*>", "extras | *string*"),
            Fields("Models", $"additionalProperties | Record<string, {Link("Typed")}>"),
            Fields("Ordinary", "additionalProperties | *boolean*"))),

        new("Names", GeneratorInput.Of(
            Fields("Form", "form! | *string*", "Form | *string*", "equals | *string*", "getHashCode | *string*", "object | *string*", "street1 | *string*", "apiURL | *string*", "value | *string*", "reader | *string*", "class | *string*"),
            Fields("String", "task | " + Link("Task"), "type | " + Link("Type")),
            Fields("Task", "id | *string*"),
            Values("Type", "\"class\" | \"Class\" | \"value__\""),
            Union("Action", "string", "components.String", "components.Task"),
            ("docs/models/operations/task.md", Fields("Task", "name | *string*").Text),
            ("docs/models/components/taskjsonconverter.md", Fields("TaskJsonConverter", "id | *string*").Text))),

        new("Internal", GeneratorInput.Of(
            Fields("Crate", $"size! | {Link("Size")}", "owner | *components.Owner*"),
            Values("Size", "\"small\" | \"large\""),
            Union("Owner", "string", "number")).WithProperty("InkeepVisibility", "internal")),

        new("Flat", GeneratorInput.Of(
            ("crate.md", Fields("Crate", $"size! | {Link("Size")}").Text),
            ("size.md", Values("Size", "\"small\" | \"large\"").Text))),
    ];
}
