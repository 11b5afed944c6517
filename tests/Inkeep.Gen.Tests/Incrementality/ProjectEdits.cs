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
            Stated: +other
            Catalog:
            Shapes: +other
            Placeholders:
            Settled: +other
            SettledShapes: +other
            References: +other
            UnionCases: +other
            Built: +other
            Model: +Other
            Source: +Other
            """, "+Other"),
        new("page added that a placeholder stood for", input => input.WithPage(PathOf("Maker"), Fields("Maker", "name | *string*").Text),
            """
            Parse: +maker
            Stated: +maker
            Catalog:
            Missing: -crate>Maker
            Shapes: +maker
            Placeholders:
            Settled: +maker
            SettledShapes: +maker
            References: crate, +maker
            UnionCases: crate, +maker
            Built: crate, +maker
            Model: +Maker, -Maker
            Source: +Maker, -Missing/Maker
            Files: SpecJson, -SpecJson
            Diagnostics: -crate
            """, "+Maker, -Missing/Maker"),
        new("page removed that nobody names", input => input.Without(PathOf("Alone")),
            """
            Parse: -alone
            Stated: -alone
            Catalog:
            Shapes: -alone
            Placeholders:
            Settled: -alone
            SettledShapes: -alone
            References: -alone
            UnionCases: -alone
            Built: -alone
            Model: -Alone
            Source: -Alone
            """, "-Alone"),
        new("page removed that another names", input => input.Without(PathOf("Label")),
            """
            Parse: -label
            Stated: -label
            Catalog:
            Missing: crate>Label, +crate>Maker
            Shapes: -label
            Placeholders:
            Settled: -label
            SettledShapes: -label
            References: crate, -label
            UnionCases: crate, -label
            Built: crate, -label
            Model: Label, -Label, +Maker
            Source: -Label, Missing/Label, +Missing/Maker
            Files: Missing/Label, Missing/Maker, +SpecJson
            Diagnostics: +corrections.overlay, crate
            """, "-Label, +Missing/Label"),
        new("page renamed", input => input with { Pages = [.. input.Pages.Select(page => page.Path == PathOf("Alone") ? page with { Path = Folder + "on_its_own.md" } : page)] },
            """
            Parse: on_its_own
            Stated: on_its_own
            Catalog:
            Shapes: on_its_own
            Placeholders:
            Settled: on_its_own
            SettledShapes: on_its_own
            References: on_its_own
            UnionCases: on_its_own
            Built: on_its_own
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("title renamed", In("Alone", "# Alone", "# Solo"),
            """
            Parse: alone
            Stated: alone
            Catalog:
            Placeholders:
            Settled: alone
            References: alone
            UnionCases: alone
            Built: alone
            Model: Solo
            Source: Solo
            """, "-Alone, +Solo"),
        new("MSBuild property", input => input.WithProperty("InkeepVisibility", "internal"),
            """
            Project:
            Stated: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Catalog:
            Missing: crate>Maker
            Placeholders:
            Settled: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            References: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionCases: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Built: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Model: Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Maker, Packing, Sack, Size
            Source: Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Missing/Maker, Packing, Sack, Size
            Files: Missing/Maker, SpecJson
            """, "Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Packing, Sack, Size, Missing/Maker, SpecJson"),
        new("missing pages silent", input => input.WithProperty("InkeepMissingPages", "Infer"),
            """
            Project:
            Stated: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Catalog:
            Missing: crate>Maker
            Placeholders:
            Settled: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            References: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionCases: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Built: crate
            Diagnostics: -crate
            """, ""),
        new("overlay prose", input => input.Edit(Overlay, text => "Why this is.\n\n" + text),
            """
            Parse: corrections.overlay
            """, ""),
        new("overlay row", input => input.Edit(Overlay, text => text.Replace(":heavy_check_mark:", ":heavy_minus_sign:")),
            """
            Project:
            Parse: corrections.overlay
            Stated: label
            Settled: label
            References: label
            UnionCases: label
            Built: label
            Model: Label
            Source: Label
            """, "Label"),
        new("overlay of another type", input => input.Edit(Overlay, text => text + "\n## Sack\n\n| Field | Wire name |\n| --- | --- |\n| `cloth` | `fabric` |\n"),
            """
            Project:
            Parse: corrections.overlay
            Stated: sack
            Shapes: sack
            Settled: sack
            SettledShapes: sack
            References: sack
            UnionCases: packing, sack
            Built: sack
            Model: Sack
            Source: Sack
            """, "Sack"),
        new("overlay removed", input => input.Without(Overlay),
            """
            Project:
            Parse: -corrections.overlay
            Stated: label
            Settled: label
            References: label
            UnionCases: label
            Built: label
            Model: Label
            Source: Label
            """, "Label"),
        new("sample with blanks", input => input.Edit(Sample, text => text.Replace(",", " ,\n")),
            """
            Parse: Dog
            """, ""),
        new("sample with another value", input => input.Edit(Sample, text => text.Replace("3", "4")),
            """
            Parse: Dog
            Samples:
            """, ""),
        new("sample with another member", input => input.Edit(Sample, text => text.Replace("\"age\"", "\"years\"")),
            """
            Parse: Dog
            Samples:
            Observations:
            Settled: dog
            SettledShapes: dog
            References: dog
            UnionCases: animal, dog
            Built: dog
            Model: Dog
            Source: Dog
            """, "Dog"),
        new("sample with another text that tells a union's members apart", input => input.Edit(BoxSample, text => text.Replace("\"box\"", "\"carton\"")),
            """
            Parse: Box
            Samples:
            Observations:
            Settled: box
            SettledShapes: box
            References: box
            UnionCases: box, packing
            Built: packing
            Model: Packing
            Source: Packing
            """, "Packing"),
        new("sample of a missing page", input => input.WithPage("docs/models/components/Maker.json", "{ \"town\": \"Turin\" }"),
            """
            Parse: +Maker
            Samples:
            Observations:
            Placeholders:
            Model: Maker
            Source: Missing/Maker
            Files: Missing/Maker
            """, "Missing/Maker"),
        new("sample removed", input => input.Without(Sample),
            """
            Parse: -Dog
            Samples:
            Observations:
            Settled: dog
            SettledShapes: dog
            References: dog
            UnionCases: animal, dog
            Built: dog
            Model: Dog
            Source: Dog
            """, "Dog"),
        new("wire names", input => input.WithProperty("InkeepWireNames", "PascalCase"),
            """
            Project:
            Stated: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Catalog:
            Missing: crate>Maker
            Shapes: alone, box, cat, crate, dog, label, sack
            Placeholders:
            Settled: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            SettledShapes: alone, box, cat, crate, label, sack
            References: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            UnionCases: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Built: alone, animal, box, cat, crate, label, sack
            Model: Alone, Animal, Box, Cat, Crate, Label, Maker, Sack
            Source: Alone, Animal, Box, Cat, Crate, Label, Missing/Maker, Sack
            Files: Missing/Maker
            """, "Alone, Animal, Box, Cat, Crate, Label, Sack, Missing/Maker"),
        new("property of no meaning", input => input.WithProperty("Configuration", "Release"), "", ""),
        new("metadata of one page", input => input.WithMetadata(PathOf("Alone"), "InkeepVisibility", "internal"),
            """
            Project:
            Stated: alone
            Catalog:
            Placeholders:
            Settled: alone
            References: alone
            UnionCases: alone
            Built: alone
            Model: Alone
            Source: Alone
            """, "Alone"),
        new("another order", input => input with { Pages = [.. input.Pages.Reverse()] }, "", ""),
        new("a page that is none", input => input.WithPage("README.md", "# Read me\n\nHello.\n"),
            "", ""),
    ];
}
