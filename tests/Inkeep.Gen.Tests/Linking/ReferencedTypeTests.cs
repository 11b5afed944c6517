using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inkeep.Gen.Compiler;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Links to pages that a referenced project has lead to its types.</summary>
[Trait("Set", "Long")]
public sealed class ReferencedTypeTests
{
    private static readonly ReferencedProject Library = ReferencedProject.Of(
        "Library",
        Fields("Label", "text! | *string*", "font! | *string*"),
        Page(Fields("Stamp", "ink! | *string*").Text.Replace("# Stamp", "# ~~Stamp~~", StringComparison.Ordinal)),
        Fields("LabelJsonConverter", "a | *string*"),
        Values("Size", "\"small\" | \"large\""),
        Values("Level", "1 | 2"),
        Union("Note", "string", "components.Stamp"),
        Fields("Equals", "a | *string*"));

    private static readonly GeneratorInput Crate = GeneratorInput.Of(
        Example(
            "Crate",
            "{ label: { text: \"a\", unseen: 1 }, size: \"huge\" }",
            $"label! | {Link("Label")}",
            $"labels | {Link("Label")}[]",
            $"sizes | Record<string, {Link("Size")}>",
            $"size | {Link("Size")}",
            $"level | {Link("Level")}",
            "note | *components.Note*",
            $"stamp | {Link("Stamp")}",
            $"odd | {Link("Equals")}"),
        Union("Content", "components.Own", "components.Label", "components.Size", "components.Level"),
        Union("Mixed", "components.Own", "components.Note"),
        Fields("Own", "text! | *string*", "cloth! | *string*"));

    private static readonly CompiledModels Loaded = Library.Load();

    private static readonly CompiledModels Models = CompiledModels.Of(GeneratorRun.Of(Crate with { References = Crate.References.Add(Library.AsFile()) }), Loaded);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_link_leads_to_the_type_of_the_other_project_and_nothing_is_said(bool isFile)
    {
        var run = GeneratorRun.Of(Crate with { References = Crate.References.Add(Library.As(isFile)) });

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain(run.Sources.Keys, static file => file.StartsWith("Missing/", StringComparison.Ordinal));
        var crate = run.Sources[HintOf("Crate")];
        Assert.Contains("public required global::Library.Models.Components.Label Label { get; init; }", crate, StringComparison.Ordinal);
        Assert.Contains("global::Library.Models.Components.LabelSpecJsonConverter.Read(ref reader)", crate, StringComparison.Ordinal);
        Assert.Contains("global::Library.Models.Components.EqualsType? Odd", crate, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Crate", """{"label":{"text":"a","font":"b","more":1},"labels":[{"text":"c","font":"d"}],"sizes":{"x":"large","y":"huge"},"size":"small","level":2,"note":{"ink":"i"},"odd":{"a":"b"}}""")]
    [InlineData("Crate", """{"label":{"text":"a","font":"b"},"size":"huge","level":7,"note":"n"}""")]
    public void Both_read_and_write(string type, string json)
    {
        var value = Read(type, json);

        Assert.Empty(Models.Errors.Concat(Models.Warnings).Select(CompiledModels.Describe));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(value, value.GetType()))));
        Assert.Equal(value, Read(type, JsonSerializer.Serialize(value, value.GetType())));
        Assert.Same(Loaded.Type("Library.Models.Components.Label"), value.GetType().GetProperty("Label")!.PropertyType);
    }

    [Theory]
    [InlineData("Content", """{"text":"a","cloth":"b"}""", "Own")]
    [InlineData("Content", """{"text":"a","font":"b"}""", "Label")]
    [InlineData("Content", "\"large\"", "Size")]
    [InlineData("Content", "2", "Level")]
    [InlineData("Content", "\"huge\"", null)]
    [InlineData("Content", "7", null)]
    [InlineData("Mixed", """{"text":"a","cloth":"b"}""", "Own")]
    [InlineData("Mixed", "\"text\"", "Note")]
    public void A_union_takes_part_by_what_is_known(string union, string json, string? @case)
    {
        var value = Read(union, json);

        Assert.Equal(json, JsonSerializer.Serialize(value, value.GetType()));
        var cases = value.GetType().GetProperties().Where(static property => property.Name.StartsWith("Is", StringComparison.Ordinal) && property.Name != "IsUnknown");
        Assert.Equal(@case is null ? [] : ["Is" + @case], cases.Where(property => property.GetValue(value) is true).Select(static property => property.Name));
    }

    [Fact]
    public void An_editor_and_a_build_see_the_same()
    {
        var (project, file) = (ModelsInReferences.Find([Library.AsProject()]), ModelsInReferences.Find([Library.AsFile()]));

        Assert.Equal(
            ["Equals", "Label", "LabelJsonConverter", "Level", "Note", "Size", "Stamp"],
            file[0].Types.Select(static type => type.Name.Name.Replace("EqualsType", "Equals", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(file[0].Types.OrderBy(static type => type.Name.Name, StringComparer.Ordinal), project[0].Types.OrderBy(static type => type.Name.Name, StringComparer.Ordinal));
        Assert.Equal(PageKind.Union, file[0].Types.Single(static type => type.Name.Name == "Note").Kind);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_two_projects_have_keeps_its_placeholder(bool isFile)
    {
        var other = ReferencedProject.Of("Other", Fields("Label", "text! | *string*"));

        AssertPlaceholder(Library.As(isFile), other.As(isFile));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_another_project_keeps_to_itself_keeps_its_placeholder(bool isFile) =>
        AssertPlaceholder(ReferencedProject.Internal("Library", Fields("Label", "text! | *string*")).As(isFile));

    [Fact]
    public void A_page_of_another_group_keeps_its_placeholder() =>
        AssertPlaceholder(ReferencedProject.Of("Library", ("docs/models/operations/label.md", Fields("Label", "text! | *string*").Text)).AsFile());

    [Fact]
    public void What_has_another_alias_than_global_keeps_its_placeholder()
    {
        AssertPlaceholder(Library.AsFile(aliases: ["library"]));
        AssertPlaceholder(Library.AsProject("library"));
    }

    [Fact]
    public void What_another_version_emitted_keeps_its_placeholder() => AssertPlaceholder(Library.AsFile(static image => VersionOfRuntime(image)[0]++));

    [Fact]
    public void A_page_of_the_own_project_goes_before()
    {
        var run = GeneratorRun.Of((Crate with { References = Crate.References.Add(Library.AsFile()) }).WithPage(PathOf("Label"), Fields("Label", "text! | *string*").Text));

        Assert.Contains("global::Acme.Models.Components.Label Label", run.Sources[HintOf("Crate")], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_type_that_becomes_another_in_its_project_does_so_here(bool isFile)
    {
        var other = ReferencedProject.Of("Library", Values("Label", "\"tea\""));
        var input = GeneratorInput.Of(Fields("Crate", $"label | {Link("Label")}"));

        var run = GeneratorRun.Of(input with { References = input.References.Add(Library.As(isFile)) })
            .Again(input with { References = input.References.Add(other.As(isFile)) });

        Assert.Contains("global::Inkeep.Gen.OpenEnum<global::Library.Models.Components.Label>? Label", run.Sources[HintOf("Crate")], StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void An_overlay_corrects_no_type_of_another_project()
    {
        var overlay = "## components.Label\n\n| Field | Nullable |\n| --- | --- |\n| `text` | :heavy_check_mark: |\n";
        var run = GeneratorRun.Of((Crate with { References = Crate.References.Add(Library.AsFile()) }).WithPage("docs/corrections.overlay.md", overlay));

        Assert.Equal(["INK0026"], run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    private static void AssertPlaceholder(params MetadataReference[] references)
    {
        var run = GeneratorRun.Of(Crate with { References = Crate.References.AddRange(references) });

        Assert.Contains("Missing/Acme.Models.Components.Label.g.cs", run.Sources.Keys);
        Assert.Contains(run.Diagnostics, static diagnostic => diagnostic.Id == "INK0014" && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'Label'", StringComparison.Ordinal));
    }

    private static object Read(string type, string json) => JsonSerializer.Deserialize(json, Models.Type("Acme.Models.Components." + type))!;

    // The version that the file says its runtime had.
    private static Span<byte> VersionOfRuntime(byte[] image)
    {
        using var file = new PEReader([.. image]);
        var reader = file.GetMetadataReader();
        var runtime = reader.AssemblyReferences.Single(reference => reader.GetString(reader.GetAssemblyReference(reference).Name) == "Inkeep.Gen.Runtime");
        var row = reader.GetTableMetadataOffset(TableIndex.AssemblyRef) + ((MetadataTokens.GetRowNumber(runtime) - 1) * reader.GetTableRowSize(TableIndex.AssemblyRef));
        return image.AsSpan(file.PEHeaders.MetadataStartOffset + row, sizeof(ushort) * 4);
    }
}
