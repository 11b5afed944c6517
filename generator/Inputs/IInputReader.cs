using System.Threading;

namespace Inkeep.Gen.Inputs;

/// <summary>What only the front end knows: how to ask the compiler, or the build, for files and options.</summary>
internal interface IInputReader<TFile, TOptions>
{
    string PathOf(TFile file);

    string TextOf(TFile file, CancellationToken token);

    /// <summary>A property of the project; null when it isn't set.</summary>
    string? PropertyOf(TOptions options, string name);

    /// <summary>A metadata of a file; null when it isn't set.</summary>
    string? MetadataOf(TOptions options, TFile file, string name);
}
