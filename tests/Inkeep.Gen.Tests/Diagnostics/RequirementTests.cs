using System.Collections.Immutable;
using System.Globalization;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Tests.Diagnostics;

/// <summary>Where generated code can't compile, one error says what is missing, in place of many about the code.</summary>
[Trait("Set", "Long")]
public sealed class RequirementTests
{
    private const string Crate = "models/components/crate.md";

    private static readonly string Own = typeof(SpecGenerator).Assembly.GetName().Version!.ToString(3);

    private static GeneratorInput Input { get; } = GeneratorInput.Of(
        ("models/components/label.md", FindingCases.Object("Label")),
        (Crate, FindingCases.Object("Crate") + "\n## Fields\n\n| Field | Type |\n| --- | --- |\n| `a` | *strin* |\n"),
        ("models/a.overlay.md", "## Nobody\n\n| Field | Type |\n| --- | --- |\n| `a` | *strin* |\n"),
        ("samples/Crate.json", "{ 1"),
        ("README.md", "# Acme\n"));

    [Theory]
    [InlineData("7.0.0.0", ".NET 7")]
    [InlineData("5.0.0.0", ".NET 5")]
    [InlineData("4.1.2.0", ".NET Framework, .NET Standard or .NET Core")]
    public void A_framework_that_is_too_old_is_named(string version, string name) => AssertUnmet(
        Input with { References = Replace("System.Runtime", Stub("System.Runtime", version)), LanguageVersion = LanguageVersion.CSharp7_3 },
        "INK0041",
        $"Nothing is generated because the models need .NET 8 or later and this project targets {name}. Move the pages to a project for .NET 8 or later.");

    [Fact]
    public void NET_Framework_without_a_facade_is_too_old_as_well() => AssertUnmet(
        Input with { References = [Stub("mscorlib", "4.0.0.0")] },
        "INK0041",
        "Nothing is generated because the models need .NET 8 or later and this project targets .NET Framework, .NET Standard or .NET Core. Move the pages to a project for .NET 8 or later.");

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    public void A_version_of_C_sharp_that_is_too_low_is_named(LanguageVersion version, string name) => AssertUnmet(
        Input with { LanguageVersion = version },
        "INK0042",
        $"Nothing is generated because the models need C# 12 or later and this project uses C# {name}. Remove LangVersion from the project, or raise it.");

    [Fact]
    public void A_runtime_that_is_not_referenced_is_named() => AssertUnmet(
        Input with { References = Replace("Inkeep.Gen.Runtime", null) },
        "INK0043",
        $"Nothing is generated because the models need Inkeep.Gen.Runtime {Own}, which this project does not reference. Reference the package Inkeep.Gen with all of its assets.");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_runtime_of_another_version_is_named_as_project_and_as_file(bool isFile)
    {
        var runtime = Stub("Inkeep.Gen.Runtime", "9.8.7.0");

        AssertUnmet(
            Input with { References = Replace("Inkeep.Gen.Runtime", isFile ? Compiled(runtime, "/elsewhere/Inkeep.Gen.Runtime.dll") : runtime) },
            "INK0044",
            $"Nothing is generated because the generator is of version {Own} and this project references Inkeep.Gen.Runtime 9.8.7. Reference the same version of both.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_namespace_that_has_models_in_another_project_is_taken(bool isFile)
    {
        var library = GeneratorRun.Of(Input.WithProperty("AssemblyName", "Library")).Compilation.ToMetadataReference();
        var input = Input with { References = Input.References.Add(isFile ? Compiled(library, "/elsewhere/Library.dll") : library) };

        AssertUnmet(
            input,
            "INK0045",
            "Nothing is generated because 'Library', which this project references, already has models in the namespace 'Acme.Models'. Set InkeepNamespace in one of the two projects.");
        Assert.NotEmpty(GeneratorRun.Of(input.WithProperty("InkeepNamespace", "Acme.Own")).Sources);
        Assert.Empty(GeneratorRun.Of(input with { Pages = [] }).Diagnostics);
    }

    [Fact]
    public void Models_that_another_project_keeps_to_itself_take_no_namespace()
    {
        var library = GeneratorRun.Of(Input.WithProperty("AssemblyName", "Library").WithProperty("InkeepVisibility", "internal")).Compilation.ToMetadataReference();

        Assert.NotEmpty(GeneratorRun.Of(Input with { References = Input.References.Add(library) }).Sources);
    }

    [Fact]
    public void A_project_without_pages_needs_nothing()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(("README.md", "# Acme\n"), ("samples/Crate.json", "{}")) with { LanguageVersion = LanguageVersion.CSharp7_3, References = [] });

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Preview)]
    public void The_lowest_version_and_the_highest_compile(LanguageVersion version)
    {
        var input = GeneratorInput.Of([.. Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "specs", "inkeep", "models", "components"), "*.md")
            .Select(static file => ("models/components/" + Path.GetFileName(file), File.ReadAllText(file)))]);

        using var models = CompiledModels.Of(GeneratorRun.Of(input with { LanguageVersion = version }));

        Assert.Empty(models.Errors);
    }

    [Fact]
    public void Models_come_back_with_what_was_missing()
    {
        var run = GeneratorRun.Of(Input with { References = Replace("Inkeep.Gen.Runtime", null) }).Again(Input);

        Assert.Contains("Acme.Models.Components.Label.g.cs", run.Sources.Keys);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "INK0043");
    }

    private static void AssertUnmet(GeneratorInput input, string id, string message)
    {
        var run = GeneratorRun.Of(input);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        FindingTests.AssertPlace(MarkedText.Of("⟦⟧"), diagnostic, Crate);
        Assert.Empty(run.Sources);
    }

    private static ImmutableArray<MetadataReference> Replace(string name, MetadataReference? other)
    {
        var old = Assert.Single(Input.References, reference => Path.GetFileNameWithoutExtension(reference.Display) == name);
        return other is null ? Input.References.Remove(old) : Input.References.Replace(old, other);
    }

    private static CompilationReference Stub(string name, string version) => CSharpCompilation.Create(
        name,
        [CSharpSyntaxTree.ParseText($"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).ToMetadataReference();

    private static PortableExecutableReference Compiled(CompilationReference reference, string path)
    {
        using var image = new MemoryStream();
        Assert.True(reference.Compilation.Emit(image).Success);
        return AssemblyMetadata.CreateFromImage(image.ToArray()).GetReference(filePath: path);
    }
}
