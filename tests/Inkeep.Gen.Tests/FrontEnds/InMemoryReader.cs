using Inkeep.Gen.Inputs;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.FrontEnds;

/// <summary>Reads a project of the tests as it is, without a compiler.</summary>
internal sealed class InMemoryReader : IInputReader<InputPage, GeneratorInput>
{
    public string PathOf(InputPage file) => Path.IsPathRooted(file.Path) ? file.Path : GeneratorInput.ProjectDirectory + file.Path;

    public string TextOf(InputPage file, CancellationToken token) => file.Text;

    public string? PropertyOf(GeneratorInput options, string name) => options.Properties.GetValueOrDefault(name);

    public string? MetadataOf(GeneratorInput options, InputPage file, string name) => file.Metadata.GetValueOrDefault(name);
}
