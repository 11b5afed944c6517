using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Linking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Inkeep.Gen.Tests.Incrementality.EditedProject;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>Edits of what lies in a project beside the text of its pages: files that come and go, overlays, samples, options.</summary>
internal static class ProjectEdits
{
    private static readonly MetadataReference WithMaker = ReferencedProject.Of("Library", Fields("Maker", "name | *string*"), Fields("Nail", "id | *string*")).AsFile();

    private static readonly MetadataReference WithOther = ReferencedProject.Of("Library", Fields("Nail", "id | *string*")).AsProject();

    public static EditCase[] All { get; } =
    [
        new("page added", input => input.WithPage(PathOf("Other"), Fields("Other", "id | *string*").Text),
            """
            Parse..Source: +other
            Catalog:
            Shapes, SettledShapes: +other
            Placeholders:
            """, "+Other"),
        new("page added that a placeholder stood for", input => input.WithPage(PathOf("Maker"), Fields("Maker", "name | *string*").Text),
            """
            Parse..Source: +maker
            Catalog:
            Missing: -crate>Maker
            ShownObjects:
            Shapes, SettledShapes: +maker
            Placeholders:
            References..Built: crate
            Model: -Maker
            Source: -Missing/Maker
            Files: -Missing/Maker
            Diagnostics: -crate
            """, "+Maker, -Missing/Maker"),
        new("a project is referenced that has the missing page", input => input with { References = input.References.Add(WithMaker) },
            """
            Placeholders:
            References..Built: crate
            Model: Crate, -Maker
            Source: Crate, -Missing/Maker
            Files: -Missing/Maker
            Diagnostics: -crate
            """, "Crate, -Missing/Maker"),
        new("a project is referenced that has other pages", input => input with { References = input.References.Add(WithOther) }, "", ""),
        new("page removed that nobody names", input => input.Without(PathOf("Alone")),
            """
            Parse..Source: -alone
            Catalog:
            Shapes, SettledShapes: -alone
            Placeholders:
            """, "-Alone"),
        new("page removed that another names", input => input.Without(PathOf("Label")),
            """
            Parse..Source: -label
            Catalog:
            Missing: crate>Label, +crate>Maker
            Shapes, SettledShapes: -label
            Placeholders:
            References..Built: crate
            Model: Label, +Maker
            Source: Missing/Label, +Missing/Maker
            Files: Missing/Label, +Missing/Maker
            Diagnostics: +corrections.overlay, crate
            """, "-Label, +Missing/Label"),
        new("page renamed", input => input with { Pages = [.. input.Pages.Select(page => page.Path == PathOf("Alone") ? page with { Path = Folder + "on_its_own.md" } : page)] },
            """
            Parse..Source: on_its_own
            Catalog:
            Shapes, SettledShapes: on_its_own
            Placeholders:
            """, "Alone"),
        new("title renamed", In("Alone", "# Alone", "# Solo"),
            """
            Parse..Built: alone
            Catalog:
            Placeholders:
            Model: Solo
            Source: Solo
            """, "-Alone, +Solo"),
        new("MSBuild property", input => input.WithProperty("InkeepVisibility", "internal"),
            """
            Project:
            Stated..Source: alone, animal, box, cat, crate, dog, dogtype, label, packing, sack, size
            Catalog:
            Missing: crate>Maker
            Placeholders:
            Model: Maker
            Source: Missing/Maker
            Files: Missing/Maker, SpecJson
            """, "Alone, Animal, Box, Cat, Crate, Dog, DogType, Label, Packing, Sack, Size, Missing/Maker, SpecJson"),
        new("missing pages silent", input => input.WithProperty("InkeepMissingPages", "Infer"),
            """
            Project:
            Stated..UnionCases: alone, animal, box, cat, dog, dogtype, label, packing, sack, size
            Stated..Built: crate
            Catalog:
            Missing: crate>Maker
            Placeholders:
            Diagnostics: -crate
            """, ""),
        new("C# version too low", input => input with { LanguageVersion = LanguageVersion.CSharp11 },
            """
            Project:
            Parse: -Dog
            Samples:
            Stated..Source: -alone, -animal, -box, -cat, -crate, -dog, -dogtype, -label, -packing, -sack, -size
            Catalog:
            Missing: -crate>Maker
            Shapes, SettledShapes: -alone, -animal, -box, -cat, -crate, -dog, -dogtype, -label, -packing, -sack, -size
            Observations:
            Placeholders:
            Model: -Maker
            Source: -Missing/Maker
            Files: -Missing/Maker, -SpecJson
            Diagnostics: +alone, +animal, +box, +cat, crate, +dog, +dogtype, +label, +packing, +sack, +size
            """, "-Alone, -Animal, -Box, -Cat, -Crate, -Dog, -DogType, -Label, -Packing, -Sack, -Size, -Missing/Maker, -SpecJson"),
        new("overlay prose", input => input.Edit(Overlay, text => "Why this is.\n\n" + text), "Parse: corrections.overlay", ""),
        new("overlay row", input => input.Edit(Overlay, text => text.Replace(":heavy_check_mark:", ":heavy_minus_sign:")),
            """
            Project:
            Parse: corrections.overlay
            Stated..Source: label
            """, "Label"),
        new("overlay of another type", input => input.Edit(Overlay, text => text + "\n## Sack\n\n| Field | Wire name |\n| --- | --- |\n| `cloth` | `fabric` |\n"),
            """
            Project:
            Parse: corrections.overlay
            Stated..Source: sack
            Shapes, SettledShapes: sack
            UnionCases: packing
            """, "Sack"),
        new("overlay removed", input => input.Without(Overlay),
            """
            Project:
            Parse: -corrections.overlay
            Stated..Source: label
            """, "Label"),
        new("sample with blanks", input => input.Edit(Sample, text => text.Replace(",", " ,\n")), "Parse: Dog", ""),
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
            Settled..Source: dog
            SettledShapes: dog
            UnionCases: animal
            """, "Dog"),
        new("sample with another text that tells a union's members apart", input => input.Edit(BoxSample, text => text.Replace("\"box\"", "\"carton\"")),
            """
            Parse: Box
            Samples:
            Observations:
            Settled..UnionCases: box
            SettledShapes: box
            UnionCases..Source: packing
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
            Settled..Source: dog
            SettledShapes: dog
            UnionCases: animal
            """, "Dog"),
        new("wire names", input => input.WithProperty("InkeepWireNames", "PascalCase"),
            """
            Project:
            Stated..Source: alone, animal, box, cat, crate, label, sack
            Stated..UnionCases: dog, dogtype, packing, size
            Catalog:
            Missing: crate>Maker
            Shapes: alone, box, cat, crate, dog, label, sack
            Placeholders:
            SettledShapes: alone, box, cat, crate, label, sack
            Model: Maker
            Source: Missing/Maker
            Files: Missing/Maker
            """, "Alone, Animal, Box, Cat, Crate, Label, Sack, Missing/Maker"),
        new("property of no meaning", input => input.WithProperty("Configuration", "Release"), "", ""),
        new("metadata of one page", input => input.WithMetadata(PathOf("Alone"), "InkeepVisibility", "internal"),
            """
            Project:
            Stated..Source: alone
            Catalog:
            Placeholders:
            """, "Alone"),
        new("another order", input => input with { Pages = [.. input.Pages.Reverse()] }, "", ""),
        new("a page that is none", input => input.WithPage("README.md", "# Read me\n\nHello.\n"),
            "Parse: +README", ""),
    ];
}
