using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>The least that a generator over files can do: read each one, and either give a constant for each one or nothing at all.</summary>
internal sealed class FloorGenerator(bool emits) : IIncrementalGenerator
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
        bool isEmitting = emits;
        context.RegisterSourceOutput(files, (output, name) =>
        {
            if (isEmitting) output.AddSource(name, "// constant");
        });
    }
}
