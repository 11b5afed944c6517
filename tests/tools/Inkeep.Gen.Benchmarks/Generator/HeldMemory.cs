namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>What the generator's driver keeps between runs: the heap with it, less the heap without it. The pages' own texts are the host's.</summary>
internal static class HeldMemory
{
    public static void Measure(int count)
    {
        var pages = PageSet.Of(count);
        long ours = Held(new(static () => new SpecGenerator(), pages));
        long floor = Held(new(static () => new FloorGenerator(emits: true), pages));
        Console.WriteLine($"generator, {count} pages, held between runs: {ours / count} bytes a page ({ours / 1024.0 / 1024:0.0} MB); a generator of a constant a page: {floor / count}");
    }

    private static long Held(PagesProject project)
    {
        long before = Collected();
        var driver = project.AfterFirst;
        long after = Collected();
        GC.KeepAlive(driver);
        GC.KeepAlive(project);
        return after - before;
    }

    private static long Collected()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect(2, GCCollectionMode.Forced, blocking: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
