using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Incrementality.EditedProject;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>Edits of the text of a page.</summary>
internal static class PageEdits
{
    public static EditCase[] All { get; } =
    [
        new("same input", input => input, "", ""),
        new("C# edit", input => input with { Sources = ["public static class Program { private static int X => 1; }"] }, "", ""),
        new("another C# file", input => input.WithSource("public sealed class Other { }"), "", ""),
        new("padding", In("Label", "| Type |", "| Type                             |"), "Parse: label", ""),
        new("blank lines at the end", input => input.Edit(PathOf("Label"), text => text + "\n\n\n"), "", ""),
        new("padding of a type cell", In("Label", "| *string*", "|      *string*"), "Parse: label", ""),
        new("moved table without findings", In("Label", "## Fields", "\n\n\n## Fields"), "Parse: label", ""),
        new("moved table with a finding", In("Crate", "A crate.", "A crate.\n\n\n"),
            """
            Parse: crate
            Diagnostics: crate
            """, ""),
        new("type description", In("Crate", "A crate.", "A wooden crate."),
            """
            Parse..Source: crate
            Diagnostics: crate
            """, "Crate"),
        new("cell description", In("Label", "What it says.", "What is on it."), "Parse..Source: label", "Label"),
        new("field added", In("Alone", "| `id`", "| `name` | *string* | :heavy_minus_sign: | N/A |\n| `id`"),
            """
            Parse..Source: alone
            Shapes, SettledShapes: alone
            """, "Alone"),
        new("field added to a member of a union by text", In("Cat", "| `name`", "| `age` | *number* | :heavy_minus_sign: | N/A |\n| `name`"),
            """
            Parse..Source: cat
            Shapes, SettledShapes: cat
            UnionCases: animal
            """, "Cat"),
        new("field added to a member of a union by shape", In("Box", "| `width`", "| `depth` | *number* | :heavy_minus_sign: | N/A |\n| `width`"),
            """
            Parse..Source: box
            Shapes, SettledShapes: box
            UnionCases: packing
            """, "Box"),
        new("type of a field", In("Alone", "| *string*", "| [RFCDate](../types/rfcdate.md)"),
            """
            Parse..Source: alone
            Shapes, SettledShapes: alone
            """, "Alone"),
        new("kind of a field that a union reads", In("Box", "*number*", "*string*"),
            """
            Parse..Source: box
            Shapes, SettledShapes: box
            Observations:
            UnionCases: packing
            Diagnostics: +Box
            """, "Box"),
        new("required flipped", In("Label", ":heavy_check_mark:", ":heavy_minus_sign:"),
            """
            Parse..Source: label
            Shapes, SettledShapes: label
            """, "Label"),
        new("required flipped on what a union reads", In("Cat", "`type` | *\"cat\"* | :heavy_check_mark:", "`type` | *\"cat\"* | :heavy_minus_sign:"),
            """
            Parse..Source: cat
            Shapes, SettledShapes: cat
            UnionCases..Source: animal
            Diagnostics: +animal
            """, "Animal, Cat"),
        new("discriminator literal", In("Cat", "\"cat\"", "\"tomcat\""),
            """
            Parse..Source: cat
            Shapes, SettledShapes: cat
            UnionCases..Source: animal
            """, "Animal, Cat"),
        new("discriminator enum", In("DogType", "\"dog\"", "\"hound\""),
            """
            Parse..Source: dogtype
            Catalog:
            Shapes, SettledShapes: dogtype
            Placeholders:
            References..Source: dog
            UnionCases..Source: animal
            """, "Animal, Dog, DogType"),
        new("enum value added", In("Size", "\"large\"", "\"large\" | \"huge\""),
            """
            Parse..Source: size
            Shapes, SettledShapes: size
            """, "Size"),
        new("enum value added that a union reads", In("DogType", "\"dog\"", "\"dog\" | \"puppy\""),
            """
            Parse..Source: dogtype
            Catalog:
            Shapes, SettledShapes: dogtype
            Placeholders:
            References..Source: dog
            UnionCases..Source: animal
            """, "Animal, Dog, DogType"),
        new("union member added", In("Packing", "### `components.Sack`", "### `string`\n\n```typescript\nconst value: string = /* values here */;\n```\n\n### `components.Sack`"),
            """
            Parse..Source: packing
            Catalog:
            Shapes, SettledShapes: packing
            Placeholders:
            """, "Packing"),
    ];
}
