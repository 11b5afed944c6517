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
            Place: crate
            Teach: crate
            Slice: crate
            UnionSlice: crate
            Link: crate
            Model: Crate
            Source: Crate
            Diagnostics: crate
            """, "Crate"),
        new("cell description", In("Label", "What it says.", "What is on it."),
            """
            Parse: label
            Place: label
            Teach: label
            Slice: label
            UnionSlice: label
            Link: label
            Model: Label
            Source: Label
            """, "Label"),
        new("field added", In("Alone", "| `id`", "| `name` | *string* | :heavy_minus_sign: | N/A |\n| `id`"),
            """
            Parse: alone
            Place: alone
            Shape: alone
            ShapeTable:
            Teach: alone
            Evidence: alone
            EvidenceTable:
            Slice: alone
            UnionSlice: alone
            Link: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("field added to a member of a union by text", In("Cat", "| `name`", "| `age` | *number* | :heavy_minus_sign: | N/A |\n| `name`"),
            """
            Parse: cat
            Place: cat
            Shape: cat
            ShapeTable:
            Teach: cat
            Evidence: cat
            EvidenceTable:
            Slice: cat
            UnionSlice: animal, cat
            Link: cat
            Model: Cat
            Source: Cat
            """, "Cat"),
        new("field added to a member of a union by shape", In("Box", "| `width`", "| `depth` | *number* | :heavy_minus_sign: | N/A |\n| `width`"),
            """
            Parse: box
            Place: box
            Shape: box
            ShapeTable:
            Teach: box
            Evidence: box
            EvidenceTable:
            Slice: box
            UnionSlice: box, packing
            Link: box
            Model: Box
            Source: Box
            """, "Box"),
        new("type of a field", In("Alone", "| *string*", "| [RFCDate](../types/rfcdate.md)"),
            """
            Parse: alone
            Place: alone
            Shape: alone
            ShapeTable:
            Teach: alone
            Slice: alone
            UnionSlice: alone
            Link: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("kind of a field that a union reads", In("Box", "*number*", "*string*"),
            """
            Parse: box
            Place: box
            Shape: box
            ShapeTable:
            Lessons:
            Teaching:
            Teach: box
            Evidence: box
            EvidenceTable:
            Slice: box
            UnionSlice: box, packing
            Link: box
            Model: Box
            Source: Box
            """, "Box"),
        new("required flipped", In("Label", ":heavy_check_mark:", ":heavy_minus_sign:"),
            """
            Parse: label
            Place: label
            Shape: label
            ShapeTable:
            Teach: label
            Evidence: label
            EvidenceTable:
            Slice: label
            UnionSlice: label
            Link: label
            Model: Label
            Source: Label
            """, "Label"),
        new("required flipped on what a union reads", In("Cat", "`type` | *\"cat\"* | :heavy_check_mark:", "`type` | *\"cat\"* | :heavy_minus_sign:"),
            """
            Parse: cat
            Place: cat
            Shape: cat
            ShapeTable:
            Teach: cat
            Evidence: cat
            EvidenceTable:
            Slice: cat
            UnionSlice: animal, cat
            Link: animal, cat
            Model: Animal, Cat
            Source: Animal, Cat
            Diagnostics: +animal
            """, "Animal, Cat"),
        new("discriminator literal", In("Cat", "\"cat\"", "\"tomcat\""),
            """
            Parse: cat
            Place: cat
            Shape: cat
            ShapeTable:
            Teach: cat
            Evidence: cat
            EvidenceTable:
            Slice: cat
            UnionSlice: animal, cat
            Link: animal, cat
            Model: Animal, Cat
            Source: Animal, Cat
            """, "Animal, Cat"),
        new("discriminator enum", In("DogType", "\"dog\"", "\"hound\""),
            """
            Parse: dogtype
            Place: dogtype
            Name: dogtype
            Index:
            Shape: dogtype
            ShapeTable:
            Teach: dogtype
            Evidence: dogtype
            EvidenceTable:
            Slice: dog, dogtype
            UnionSlice: animal, dog, dogtype
            Link: animal, dog, dogtype
            Model: Animal, Dog, DogType
            Source: Animal, Dog, DogType
            """, "Animal, Dog, DogType"),
        new("enum value added", In("Size", "\"large\"", "\"large\" | \"huge\""),
            """
            Parse: size
            Place: size
            Shape: size
            ShapeTable:
            Teach: size
            Evidence: size
            EvidenceTable:
            Slice: size
            UnionSlice: size
            Link: size
            Model: Size
            Source: Size
            """, "Size"),
        new("enum value added that a union reads", In("DogType", "\"dog\"", "\"dog\" | \"puppy\""),
            """
            Parse: dogtype
            Place: dogtype
            Name: dogtype
            Index:
            Shape: dogtype
            ShapeTable:
            Teach: dogtype
            Evidence: dogtype
            EvidenceTable:
            Slice: dog, dogtype
            UnionSlice: animal, dog, dogtype
            Link: animal, dog, dogtype
            Model: Animal, Dog, DogType
            Source: Animal, Dog, DogType
            """, "Animal, Dog, DogType"),
        new("union member added", In("Packing", "### `components.Sack`", "### `string`\n\n```typescript\nconst value: string = /* values here */;\n```\n\n### `components.Sack`"),
            """
            Parse: packing
            Place: packing
            Name: packing
            Index:
            Shape: packing
            ShapeTable:
            Teach: packing
            Evidence: packing
            EvidenceTable:
            Slice: packing
            UnionSlice: packing
            Link: packing
            Model: Packing
            Source: Packing
            """, "Packing"),
    ];
}
