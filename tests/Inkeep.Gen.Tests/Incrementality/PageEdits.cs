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
        new("padding", In("Label", "| Type |", "| Type                             |"),
            """
            Parse: label
            """, ""),
        new("blank lines at the end", input => input.Edit(PathOf("Label"), text => text + "\n\n\n"), "", ""),
        new("padding of a type cell", In("Label", "| *string*", "|      *string*"),
            """
            Parse: label
            """, ""),
        new("moved table without findings", In("Label", "## Fields", "\n\n\n## Fields"),
            """
            Parse: label
            """, ""),
        new("moved table with a finding", In("Crate", "A crate.", "A crate.\n\n\n"),
            """
            Parse: crate
            Diagnostics: crate
            """, ""),
        new("type description", In("Crate", "A crate.", "A wooden crate."),
            """
            Parse: crate
            Stated: crate
            Settled: crate
            References: crate
            UnionCases: crate
            Built: crate
            Model: Crate
            Source: Crate
            Diagnostics: crate
            """, "Crate"),
        new("cell description", In("Label", "What it says.", "What is on it."),
            """
            Parse: label
            Stated: label
            Settled: label
            References: label
            UnionCases: label
            Built: label
            Model: Label
            Source: Label
            """, "Label"),
        new("field added", In("Alone", "| `id`", "| `name` | *string* | :heavy_minus_sign: | N/A |\n| `id`"),
            """
            Parse: alone
            Stated: alone
            Shapes: alone
            Settled: alone
            SettledShapes: alone
            References: alone
            UnionCases: alone
            Built: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("field added to a member of a union by text", In("Cat", "| `name`", "| `age` | *number* | :heavy_minus_sign: | N/A |\n| `name`"),
            """
            Parse: cat
            Stated: cat
            Shapes: cat
            Settled: cat
            SettledShapes: cat
            References: cat
            UnionCases: animal, cat
            Built: cat
            Model: Cat
            Source: Cat
            """, "Cat"),
        new("field added to a member of a union by shape", In("Box", "| `width`", "| `depth` | *number* | :heavy_minus_sign: | N/A |\n| `width`"),
            """
            Parse: box
            Stated: box
            Shapes: box
            Settled: box
            SettledShapes: box
            References: box
            UnionCases: box, packing
            Built: box
            Model: Box
            Source: Box
            """, "Box"),
        new("type of a field", In("Alone", "| *string*", "| [RFCDate](../types/rfcdate.md)"),
            """
            Parse: alone
            Stated: alone
            Shapes: alone
            Settled: alone
            SettledShapes: alone
            References: alone
            UnionCases: alone
            Built: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("kind of a field that a union reads", In("Box", "*number*", "*string*"),
            """
            Parse: box
            Stated: box
            Shapes: box
            Observations:
            Settled: box
            SettledShapes: box
            References: box
            UnionCases: box, packing
            Built: box
            Model: Box
            Source: Box
            Diagnostics: +Box
            """, "Box"),
        new("required flipped", In("Label", ":heavy_check_mark:", ":heavy_minus_sign:"),
            """
            Parse: label
            Stated: label
            Shapes: label
            Settled: label
            SettledShapes: label
            References: label
            UnionCases: label
            Built: label
            Model: Label
            Source: Label
            """, "Label"),
        new("required flipped on what a union reads", In("Cat", "`type` | *\"cat\"* | :heavy_check_mark:", "`type` | *\"cat\"* | :heavy_minus_sign:"),
            """
            Parse: cat
            Stated: cat
            Shapes: cat
            Settled: cat
            SettledShapes: cat
            References: cat
            UnionCases: animal, cat
            Built: animal, cat
            Model: Animal, Cat
            Source: Animal, Cat
            Diagnostics: +animal
            """, "Animal, Cat"),
        new("discriminator literal", In("Cat", "\"cat\"", "\"tomcat\""),
            """
            Parse: cat
            Stated: cat
            Shapes: cat
            Settled: cat
            SettledShapes: cat
            References: cat
            UnionCases: animal, cat
            Built: animal, cat
            Model: Animal, Cat
            Source: Animal, Cat
            """, "Animal, Cat"),
        new("discriminator enum", In("DogType", "\"dog\"", "\"hound\""),
            """
            Parse: dogtype
            Stated: dogtype
            Catalog:
            Shapes: dogtype
            Placeholders:
            Settled: dogtype
            SettledShapes: dogtype
            References: dog, dogtype
            UnionCases: animal, dog, dogtype
            Built: animal, dog, dogtype
            Model: Animal, Dog, DogType
            Source: Animal, Dog, DogType
            """, "Animal, Dog, DogType"),
        new("enum value added", In("Size", "\"large\"", "\"large\" | \"huge\""),
            """
            Parse: size
            Stated: size
            Shapes: size
            Settled: size
            SettledShapes: size
            References: size
            UnionCases: size
            Built: size
            Model: Size
            Source: Size
            """, "Size"),
        new("enum value added that a union reads", In("DogType", "\"dog\"", "\"dog\" | \"puppy\""),
            """
            Parse: dogtype
            Stated: dogtype
            Catalog:
            Shapes: dogtype
            Placeholders:
            Settled: dogtype
            SettledShapes: dogtype
            References: dog, dogtype
            UnionCases: animal, dog, dogtype
            Built: animal, dog, dogtype
            Model: Animal, Dog, DogType
            Source: Animal, Dog, DogType
            """, "Animal, Dog, DogType"),
        new("union member added", In("Packing", "### `components.Sack`", "### `string`\n\n```typescript\nconst value: string = /* values here */;\n```\n\n### `components.Sack`"),
            """
            Parse: packing
            Stated: packing
            Catalog:
            Shapes: packing
            Placeholders:
            Settled: packing
            SettledShapes: packing
            References: packing
            UnionCases: packing
            Built: packing
            Model: Packing
            Source: Packing
            """, "Packing"),
    ];
}
