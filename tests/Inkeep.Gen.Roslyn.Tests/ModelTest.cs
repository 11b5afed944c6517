using System.Text;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Inkeep.Gen.Roslyn.Tests;

/// <summary>
/// A run of the generator as the field's testing package makes it: which files come out, which diagnostics at which places, and whether all
/// of it compiles without a warning.
/// </summary>
internal sealed class ModelTest : CSharpSourceGeneratorTest<SpecGenerator, DefaultVerifier>
{
    private const string Folder = "/project/";

    public ModelTest(GeneratorInput input, string option = "")
    {
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(input.References);
        TestState.Sources.Add("// Nothing but what is generated.");
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        var options = new StringBuilder("is_global = true\n").Append(option).Append('\n');
        foreach (var (name, value) in input.Properties)
        {
            options.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        }

        foreach (var page in input.Pages)
        {
            string path = page.Path.StartsWith('/') ? page.Path : Folder + page.Path;
            TestState.AdditionalFiles.Add((path, page.Text));
            options.Append('[').Append(path).Append("]\n");
            foreach (var (name, value) in page.Metadata)
            {
                options.Append("build_metadata.AdditionalFiles.").Append(name).Append(" = ").Append(value).Append('\n');
            }
        }

        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", options.ToString()));
    }

    protected override ParseOptions CreateParseOptions() =>
        new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose, preprocessorSymbols: GeneratorInput.Symbols);

    protected override CompilationOptions CreateCompilationOptions() =>
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999)
            .WithSpecificDiagnosticOptions([new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]);
}
