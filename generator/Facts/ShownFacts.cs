namespace Inkeep.Gen.Facts;

/// <summary>What samples, and the examples of pages, show of other pages.</summary>
internal sealed record ShownFacts(PathTable<PageObservations> Observations, PathTable<ShownObjects> Examples)
{
    public SettledPage Settle(SettledPage page) =>
        FactMerger.Settle(page, Observations.Find(page.Location.Path), Examples.Find(page.Location.Path));
}
