using System.Collections.Immutable;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Runs;

/// <summary>The pages of one run: those that nobody touched, and those that were mutated.</summary>
/// <param name="IsSampled">The output is compiled, and made a second time.</param>
internal sealed record Round(
    int Number, ImmutableArray<InputPage> Untouched, ImmutableList<InputPage> Mutated, ImmutableDictionary<string, string> Properties, bool IsSampled)
{
    public GeneratorInput Input => Of(Untouched.AddRange(Mutated));

    public GeneratorInput Undisturbed => Of(Untouched);

    public long Length => Untouched.Concat(Mutated).Sum(static page => (long)page.Text.Length);

    private GeneratorInput Of(ImmutableArray<InputPage> pages)
    {
        var input = new GeneratorInput { Pages = pages };
        return input with { Properties = input.Properties.SetItems(Properties) };
    }
}
