using Inkeep.Gen.Benchmarks.Measuring;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// What a run of the generator costs, against System.Text.Json's generator over equal types and against generators that only read the
/// files. Steps are not tracked. System.Text.Json's has the pages once, whatever the count.
/// </summary>
internal static class GeneratorContests
{
    public static IEnumerable<Contest> For(int count)
    {
        string name = $"generator, {count} pages ({PageSet.Source})";
        var pages = PageSet.Of(count);
        var once = PageSet.Of(null);
        var ours = new PagesProject(static () => new SpecGenerator(), pages);
        var touching = new PagesProject(static () => new FloorGenerator(emits: false), pages);
        var constants = new PagesProject(static () => new FloorGenerator(emits: true), pages);
        var records = new PeerRecords(once);
        var peer = new RecordsProject(records);
        string types = $"STJ generator, {records.Records} records";
        Console.WriteLine($"{name}: {Compiling.Bytes(ours.AfterFirst) / count} bytes of C# a page; {types} and {records.Enums} enums: {Compiling.Bytes(peer.AfterFirst) / records.Records} a record");
        yield return new(
            $"{name}, cold",
            // A run must not pay for what another one left behind.
            new(types, peer.Cold, () => { peer.PrepareCold(); GC.Collect(); }),
            new("Inkeep.Gen", ours.Cold, GC.Collect),
            new("floor that emits a constant a page", constants.Cold, GC.Collect),
            new("floor that only reads", touching.Cold, GC.Collect));
        yield return new(
            $"{name}, no change",
            new("floor that only reads", touching.Again),
            new("floor that emits a constant a page", constants.Again),
            new("Inkeep.Gen", ours.Again),
            new(types, peer.Again));
        yield return new(
            $"{name}, one line edited",
            new(types, peer.Edit, peer.PrepareEdit),
            new("Inkeep.Gen, a description", ours.After(PageEdits.Description(pages))));
        var description = PageEdits.Description(pages);
        yield return new(
            $"{name}, one edit of each kind",
            [
                new("floor that only reads", touching.After(description)),
                new("floor that emits a constant a page", constants.After(description)),
                .. PageEdits.All(pages).Select(edit => new Contestant("Inkeep.Gen, " + edit.Name, ours.After(edit))),
            ]);
    }
}
