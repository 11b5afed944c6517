using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>The project that every edit starts from: objects, enums, unions of each plan, a page that isn't there, an overlay and a sample.</summary>
internal static class EditedProject
{
    public const string Overlay = "docs/corrections.overlay.md";

    public const string Sample = "docs/models/components/Dog.json";

    public const string BoxSample = "samples/Box.json";

    public static GeneratorInput Input { get; } = GeneratorInput.Of(
            Page("""
                # Crate

                A crate.

                ## Example Usage

                ```typescript
                import { Crate } from "@acme/sdk/models/components";

                let value: Crate = {
                  id: "c1",
                  maker: { name: "Ada" },
                };
                ```

                ## Fields

                | Field     | Type                                                   | Required           | Description |
                | --------- | ------------------------------------------------------ | ------------------ | ----------- |
                | `id`      | *string*                                               | :heavy_check_mark: | Identifier. |
                | `label`   | [components.Label](../../models/components/label.md)   | :heavy_minus_sign: | N/A         |
                | `size`    | [components.Size](../../models/components/size.md)     | :heavy_minus_sign: | N/A         |
                | `animal`  | *components.Animal*                                    | :heavy_minus_sign: | N/A         |
                | `maker`   | [components.Maker](../../models/components/maker.md)   | :heavy_minus_sign: | N/A         |
                """),
            Fields("Label", "text! | *string* | What it says."),
            Values("Size", "\"small\" | \"large\""),
            Union("Animal", "components.Cat", "components.Dog"),
            Fields("Cat", "type! | *\"cat\"*", "name! | *string*"),
            Fields("Dog", $"type! | {Link("DogType")}", "name | *string*"),
            Values("DogType", "\"dog\""),
            Union("Packing", "components.Box", "components.Sack"),
            Fields("Box", "kind! | *string*", "width! | *number*", "height | *number*"),
            Fields("Sack", "kind! | *string*", "width | *number*", "cloth! | *string*"),
            Fields("Alone", "id | *string*"),
            (Overlay, "## Label\n\n| Field | Nullable |\n| --- | --- |\n| `text` | :heavy_check_mark: |\n"),
            (Sample, """{ "type": "dog", "name": null, "age": 3 }"""),
            (BoxSample, """{ "kind": "box", "width": 3 }"""),
            ("samples/Sack.json", """{ "kind": "sack", "cloth": "felt" }"""))
        .WithSource("public static class Program { }");

    public static GeneratorInput Tracked { get; } = Input with { TracksSteps = true };

    /// <summary>Its first run. Telling its steps takes Roslyn ten times as long, so whoever only looks at them shares it.</summary>
    public static GeneratorRun TrackedRun { get; } = GeneratorRun.Of(Tracked);

    /// <summary>The same edited in one page.</summary>
    public static Func<GeneratorInput, GeneratorInput> In(string title, string old, string @new) =>
        input => input.Edit(PathOf(title), text =>
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            return text.Replace(old, @new);
        });
}
