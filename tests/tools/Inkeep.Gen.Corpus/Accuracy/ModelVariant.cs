using System.Reflection;
using Inkeep.Gen.Options;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>The models of an SDK as they come out with a naming policy and with samples, or without.</summary>
internal sealed class ModelVariant : IDisposable
{
    // How the generator is told, as MSBuild tells it.
    private const string PolicyProperty = "InkeepWireNames";

    private readonly CompiledModels _compiled;

    private ModelVariant(string name, GeneratorRun run)
    {
        Name = name;
        Run = run;
        _compiled = CompiledModels.Of(run);
        if (run.Exception is { } exception)
        {
            throw new InvalidOperationException($"{name}: the generator failed", exception);
        }

        Assembly = _compiled.Assembly;
        Members = new ModelMembers(Assembly);
        Types = new PayloadTypes(Assembly);
    }

    public string Name { get; }

    public GeneratorRun Run { get; }

    public Assembly Assembly { get; }

    public ModelMembers Members { get; }

    public PayloadTypes Types { get; }

    public static ModelVariant Of(SdkFolder folder, IReadOnlyList<InputPage> pages, WireNames policy, IEnumerable<InputPage>? samples)
    {
        var input = folder.InputOf(pages.Concat(samples ?? []));
        var name = (policy, samples) switch
        {
            (WireNames.AsDocumented, null) => "pages only",
            (WireNames.AsDocumented, _) => "samples",
            (_, null) => policy.ToString(),
            _ => policy + " and samples",
        };
        return new ModelVariant(name, GeneratorRun.Of(policy == WireNames.AsDocumented ? input : input.WithProperty(PolicyProperty, policy.ToString())));
    }

    public void Dispose() => _compiled.Dispose();
}
