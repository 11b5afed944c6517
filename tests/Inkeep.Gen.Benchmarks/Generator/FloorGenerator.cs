using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>The least that a generator over files can do: read each one, give a constant for each one.</summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Select(static (file, cancellation) =>
        {
            var text = file.GetText(cancellation)!;
            char last = ' ';
            for (int i = 0; i < text.Length; i++) last = text[i];
            return last == (char)0 ? "" : file.Path.Replace('/', '.');
        });
        context.RegisterSourceOutput(files, static (output, name) => output.AddSource(name, "// constant"));
    }
}
