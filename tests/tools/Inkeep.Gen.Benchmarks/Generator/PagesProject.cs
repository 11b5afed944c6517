using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>A project of pages with a generator. Drivers don't change, so every run starts from the same first one.</summary>
internal sealed class PagesProject(Func<IIncrementalGenerator> generator, ImmutableArray<InMemoryPage> pages)
{
    private readonly CSharpCompilation _compilation = Compiling.Of([]);
    private GeneratorDriver? _afterFirst;

    public ImmutableArray<InMemoryPage> Pages => pages;

    public GeneratorDriver AfterFirst => _afterFirst ??= Run(Fresh());

    public void Cold() => Run(Fresh());

    public void Again() => Run(AfterFirst);

    /// <summary>A run over the edited pages, ready to be repeated.</summary>
    public Action After(PageEdit edit)
    {
        var edited = edit.Apply(AfterFirst, this);
        return () => Run(edited);
    }

    public GeneratorDriver Run(GeneratorDriver driver) => driver.RunGenerators(_compilation);

    private GeneratorDriver Fresh() => Compiling.Drive(generator(), ImmutableArray<AdditionalText>.CastUp(pages));
}
