using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Incrementality.EditedProject;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>Edits of what lies in a project beside the text of its pages: files that come and go, overlays, samples, options.</summary>
internal static class ProjectEdits
{
    public static EditCase[] All { get; } =
    [
        new("page added", input => input.WithPage(PathOf("Other"), Fields("Other", "id | *string*").Text),
            """
            Parse: +other
            Place: +other
            Name: +other
            Index:
            Shape: +other
            ShapeTable:
            Teach: +other
            Evidence: +other
            EvidenceTable:
            Slice: +other
            UnionSlice: +other
            Link: +other
            Model: +Other
            Source: +Other
            """, "+Other"),
        new("page added that a placeholder stood for", input => input.WithPage(PathOf("Maker"), Fields("Maker", "name | *string*").Text),
            """
            Parse: +maker
            Place: +maker
            Name: +maker
            Index:
            Missing: -crate>Maker
            Shape: +maker
            ShapeTable:
            Shown: -crate>Maker
            Placeholders:
            Teach: +maker
            Evidence: +maker
            EvidenceTable:
            Slice: crate, +maker
            UnionSlice: crate, +maker
            Link: crate, +maker
            Model: +Maker
            PlaceholderModel: -Maker
            Source: +Maker
            PlaceholderSource: -Missing/Maker
            Diagnostics: -crate
            """, "+Maker, -Missing/Maker"),
        new("page removed that nobody names", input => input.Without(PathOf("Alone")),
            """
            Parse: -alone
            Place: -alone
            Name: -alone
            Index:
            Shape: -alone
            ShapeTable:
            Teach: -alone
            Evidence: -alone
            EvidenceTable:
            Slice: -alone
            UnionSlice: -alone
            Link: -alone
            Model: -Alone
            Source: -Alone
            """, "-Alone"),
        new("page removed that another names", input => input.Without(PathOf("Label")),
            """
            Parse: -label
            Place: -label
            Name: -label
            Index:
            Missing: crate>Label, +crate>Maker
            Shape: -label
            ShapeTable:
            Placeholders:
            Teach: -label
            Evidence: -label
            EvidenceTable:
            Slice: crate, -label
            UnionSlice: crate, -label
            Link: crate, -label
            Model: -Label
            PlaceholderModel: Label, +Maker
            Source: -Label
            PlaceholderSource: Missing/Label, +Missing/Maker
            Diagnostics: crate
            """, "-Label, +Missing/Label"),
        new("page renamed", input => input with { Pages = [.. input.Pages.Select(page => page.Path == PathOf("Alone") ? page with { Path = Folder + "on_its_own.md" } : page)] },
            """
            Parse: on_its_own
            Place: on_its_own
            Name: on_its_own
            Index:
            Shape: on_its_own
            ShapeTable:
            Teach: on_its_own
            Evidence: on_its_own
            EvidenceTable:
            Slice: on_its_own
            UnionSlice: on_its_own
            Link: on_its_own
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("title renamed", In("Alone", "# Alone", "# Solo"),
            """
            Parse: alone
            Place: alone
            Name: alone
            Index:
            Teach: alone
            Slice: alone
            UnionSlice: alone
            Link: alone
            Model: Solo
            Source: Solo
            """, "-Alone, +Solo"),
        new("MSBuild property", input => input.WithProperty("InkeepVisibility", "internal"),
            """
            Project:
            Place: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Name: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Index:
            Missing: crate>Maker
            Shown: crate>Maker
            Placeholders:
            Teach: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Slice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionSlice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Link: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Model: Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Packing, Sack, Size
            PlaceholderModel: Maker
            Source: Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Packing, Sack, Size
            PlaceholderSource: Missing/Maker
            EntryPoint: SpecJson
            """, "Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Packing, Sack, Size, Missing/Maker, SpecJson"),
        new("missing pages silent", input => input.WithProperty("InkeepMissingPages", "Infer"),
            """
            Project:
            Place: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Name: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Index:
            Missing: crate>Maker
            Shown: crate>Maker
            Placeholders:
            Teach: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Slice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionSlice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Link: crate
            Diagnostics: -crate
            """, ""),
        new("overlay prose", input => input.Edit(Overlay, text => "Why this is.\n\n" + text),
            """
            ParseOverlay: corrections.overlay
            """, ""),
        new("overlay row", input => input.Edit(Overlay, text => text.Replace(":heavy_check_mark:", ":heavy_minus_sign:")),
            """
            ParseOverlay: corrections.overlay
            Overlays:
            Place: label
            Shape: label
            ShapeTable:
            Teach: label
            Slice: label
            UnionSlice: label
            Link: label
            Model: Label
            Source: Label
            """, "Label"),
        new("overlay of another type", input => input.Edit(Overlay, text => text + "\n## Sack\n\n| Field | Wire name |\n| --- | --- |\n| `cloth` | `fabric` |\n"),
            """
            ParseOverlay: corrections.overlay
            Overlays:
            Place: sack
            Shape: sack
            ShapeTable:
            Teach: sack
            Evidence: sack
            EvidenceTable:
            Slice: sack
            UnionSlice: packing, sack
            Link: sack
            Model: Sack
            Source: Sack
            """, "Sack"),
        new("overlay removed", input => input.Without(Overlay),
            """
            ParseOverlay: -corrections.overlay
            Overlays:
            Place: label
            Shape: label
            ShapeTable:
            Teach: label
            Slice: label
            UnionSlice: label
            Link: label
            Model: Label
            Source: Label
            """, "Label"),
        new("sample with blanks", input => input.Edit(Sample, text => text.Replace(",", " ,\n")),
            """
            ParseSample: Dog
            """, ""),
        new("sample with another value", input => input.Edit(Sample, text => text.Replace("3", "4")),
            """
            ParseSample: Dog
            Samples:
            """, ""),
        new("sample with another member", input => input.Edit(Sample, text => text.Replace("\"age\"", "\"years\"")),
            """
            ParseSample: Dog
            Samples:
            Lessons:
            Teaching:
            Teach: dog
            Evidence: dog
            EvidenceTable:
            Slice: dog
            UnionSlice: animal, dog
            Link: dog
            Model: Dog
            Source: Dog
            """, "Dog"),
        new("sample with another text that tells a union's members apart", input => input.Edit(BoxSample, text => text.Replace("\"box\"", "\"carton\"")),
            """
            ParseSample: Box
            Samples:
            Lessons:
            Teaching:
            Teach: box
            Evidence: box
            EvidenceTable:
            Slice: box
            UnionSlice: box, packing
            Link: packing
            Model: Packing
            Source: Packing
            """, "Packing"),
        new("sample of a missing page", input => input.WithPage("docs/models/components/Maker.json", "{ \"town\": \"Turin\" }"),
            """
            ParseSample: +Maker
            Samples:
            Lessons:
            Placeholders:
            PlaceholderModel: Maker
            PlaceholderSource: Missing/Maker
            """, "Missing/Maker"),
        new("sample removed", input => input.Without(Sample),
            """
            ParseSample: -Dog
            Samples:
            Lessons:
            Teaching:
            Teach: dog
            Evidence: dog
            EvidenceTable:
            Slice: dog
            UnionSlice: animal, dog
            Link: dog
            Model: Dog
            Source: Dog
            """, "Dog"),
        new("wire names", input => input.WithProperty("InkeepWireNames", "PascalCase"),
            """
            Project:
            Place: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Name: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Index:
            Missing: crate>Maker
            Shape: alone, box, cat, crate, dog, label, sack
            ShapeTable:
            Shown: crate>Maker
            Placeholders:
            Teach: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Evidence: alone, box, cat, crate, label, sack
            EvidenceTable:
            Slice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionSlice: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Link: alone, animal, box, cat, crate, label, sack
            Model: Alone, Animal, Box, Cat, Crate, Label, Sack
            PlaceholderModel: Maker
            Source: Alone, Animal, Box, Cat, Crate, Label, Sack
            PlaceholderSource: Missing/Maker
            """, "Alone, Animal, Box, Cat, Crate, Label, Sack, Missing/Maker"),
        new("property of no meaning", input => input.WithProperty("Configuration", "Release"), "", ""),
        new("metadata of one page", input => input.WithMetadata(PathOf("Alone"), "InkeepVisibility", "internal"),
            """
            Settings:
            Place: alone
            Name: alone
            Index:
            Teach: alone
            Slice: alone
            UnionSlice: alone
            Link: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("another order", input => input with { Pages = [.. input.Pages.Reverse()] }, "", ""),
        new("a page that is none", input => input.WithPage("README.md", "# Read me\n\nHello.\n"),
            "", ""),
    ];
}
