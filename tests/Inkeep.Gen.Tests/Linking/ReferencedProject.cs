using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>A project with pages of its own, as another project references it.</summary>
internal sealed class ReferencedProject
{
    private readonly GeneratorRun _run;

    private ReferencedProject(string name, (string Path, string Text)[] pages, string visibility) =>
        _run = GeneratorRun.Of(GeneratorInput.Of(pages).WithProperty("RootNamespace", name).WithProperty("AssemblyName", name).WithProperty("InkeepVisibility", visibility));

    public static ReferencedProject Of(string name, params (string Path, string Text)[] pages) => new(name, pages, "public");

    public static ReferencedProject Internal(string name, params (string Path, string Text)[] pages) => new(name, pages, "internal");

    /// <summary>The project as an editor has it.</summary>
    public MetadataReference AsProject(params string[] aliases) => _run.Compilation.ToMetadataReference([.. aliases]);

    /// <summary>The project as a build has it.</summary>
    /// <param name="change">What is changed in the file.</param>
    public MetadataReference AsFile(Action<byte[]>? change = null, ImmutableArray<string> aliases = default)
    {
        using var image = new MemoryStream();
        var emitted = _run.Compilation.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        var bytes = image.ToArray();
        change?.Invoke(bytes);
        return AssemblyMetadata.CreateFromImage(bytes).GetReference(filePath: "/elsewhere/" + _run.Compilation.AssemblyName + ".dll", aliases: aliases);
    }

    public MetadataReference As(bool isFile) => isFile ? AsFile() : AsProject();

    public CompiledModels Load() => CompiledModels.Of(_run);
}
