using System.Threading;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Pipeline;

/// <summary>The pipeline run through once, for a front end that isn't the compiler.</summary>
internal sealed class EvaluatedModels
{
    private readonly ModelPipeline _pipeline;

    private EvaluatedModels(ModelPipeline pipeline) => _pipeline = pipeline;

    /// <summary>The files of C#.</summary>
    public IEnumerable<EmittedFile> Files =>
        ((EvaluatedValues<SourceFile>)_pipeline.Types).Values.Concat(((EvaluatedValues<EmittedFile>)_pipeline.Shared).Values)
            .Where(static file => !file.IsPart);

    /// <summary>Looks for what there is to say about the files, which takes some time and is the compiler's to report.</summary>
    public EquatableArray<LocatedFinding> FindFindings() => ((EvaluatedValue<EquatableList<LocatedFinding>>)_pipeline.Findings()).Value.Items;

    /// <param name="around">What the project references.</param>
    /// <param name="hasEnumMemberNames">See <see cref="EmitSettings"/>.</param>
    public static EvaluatedModels Of<TFile, TOptions>(
        IReadOnlyList<TFile> files, TOptions options, IInputReader<TFile, TOptions> reader, Surroundings around, bool hasEnumMemberNames, CancellationToken token)
        where TFile : class
        where TOptions : class =>
        new(ModelPipeline.Of(
            ReadFiles.Of(new EvaluatedValues<TFile>(files, token), new EvaluatedValue<TOptions>(options, token), reader),
            new EvaluatedValue<Surroundings>(around, token),
            new EvaluatedValue<Flag>(new Flag(hasEnumMemberNames), token),
            Emitter.BeforeCompile));
}
