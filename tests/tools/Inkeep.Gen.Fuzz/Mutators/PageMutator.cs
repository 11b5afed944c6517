using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Changes a page as copy and paste, careless hands and somebody who means harm would, a few times over.</summary>
internal sealed class PageMutator(Random random, PagePool pages)
{
    private const int LongestResult = 200_000;

    public InputPage Mutate(InputPage page)
    {
        var text = page.Text;
        for (var change = random.Next(1, 5); change > 0 && text.Length < LongestResult; change--)
        {
            var donor = pages.Any(random).Text;
            text = random.Next(6) switch
            {
                0 => TextMutator.Mutate(text, random),
                1 => LineMutator.Mutate(text, donor, random),
                2 => CellMutator.Mutate(text, donor, random),
                3 => HeadingMutator.Mutate(text, random),
                4 => SectionMutator.Mutate(text, donor, random),
                _ => NameMutator.Mutate(text, donor, random),
            };
        }

        return page with { Path = random.Next(8) == 0 ? PathMutator.Mutate(page.Path, random) : page.Path, Text = text };
    }
}
