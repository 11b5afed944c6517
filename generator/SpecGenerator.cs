using System.Text;
using Inkeep.Gen.Compiler;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen;

/// <summary>
/// Turns the documentation pages of an API into C# models: the front end in the compiler. The steps are in <see cref="ModelPipeline"/>;
/// here they meet the compiler's files and options, and its sources and diagnostics.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class SpecGenerator : IIncrementalGenerator
{
    // Without a mark: the file is read by people and tools when EmitCompilerGeneratedFiles is on.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = ReadFiles.Of(
            new RoslynValues<AdditionalText>(context.AdditionalTextsProvider),
            new RoslynValue<AnalyzerConfigOptionsProvider>(context.AnalyzerConfigOptionsProvider),
            new CompilerInput());
        var hasEnumMemberNames = new RoslynValue<Flag>(context.ParseOptionsProvider.Select(
            static (options, _) => new Flag(options.PreprocessorSymbolNames.Contains(EmitSettings.EnumMemberNamesSymbol))));
        var around = new RoslynValue<Surroundings>(context.CompilationProvider.Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => Requirements.Look(input.Left, input.Right)));
        var models = ModelPipeline.Of(read, around, hasEnumMemberNames, Emitter.Generator);

        context.RegisterSourceOutput(models.Types.ToProvider(), static (output, file) => Add(output, file));
        context.RegisterSourceOutput(models.Shared.ToProvider(), static (output, file) => Add(output, file));
        context.RegisterSourceOutput(models.Findings().ToProvider(), static (output, findings) => Report(output, findings.Items));

        var inContexts = new RoslynValues<EquatableList<SeenType>>(context.SyntaxProvider.ForAttributeWithMetadataName(
            "System.Text.Json.Serialization.JsonSerializableAttribute", static (_, _) => true, static (found, _) => OtherGenerators.InContext(found)));
        var inCalls = new RoslynValue<EquatableList<SeenType>>(context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider.Select(static (options, _) => GeneratorSwitches.Of(options)))
            .Select(static (input, token) => OtherGenerators.InCalls(input.Left, input.Right, token)));
        var seen = inContexts.Collect(static all => all.SelectMany(static seen => seen.Items))
            .Join(inCalls, static (inContexts, inCalls) => new EquatableList<SeenType>(inContexts.Concat(inCalls.Items).ToEquatableArray()))
            .Join(models.Catalog, static (seen, catalog) => new EquatableList<LocatedFinding>(SeenType.FindModels(seen, catalog).ToEquatableArray()));
        context.RegisterSourceOutput(seen.ToProvider(), static (output, findings) => Report(output, findings.Items));
    }

    private static void Report(SourceProductionContext output, EquatableArray<LocatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void Add(SourceProductionContext output, EmittedFile file)
    {
        if (!file.IsPart)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            output.AddSource(file.HintName, SourceText.From(file.ToText(), Utf8));
        }
    }
}
