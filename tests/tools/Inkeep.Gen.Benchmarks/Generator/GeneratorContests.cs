using Inkeep.Gen.Benchmarks.Measuring;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// What a run of the generator costs, against System.Text.Json's generator and against generators that only read the files. Steps are not
/// tracked. System.Text.Json's has once as many records as there are pages, up to the published ones, and once the types that equal the
/// pages: a record for each Fields page, an enum for each Values page.
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
        string types = $"STJ generator, {records.Records} records and {records.Enums} enums";
        var many = new PeerRecords(once, Math.Min(count, once.Length));
        var manyPeer = new RecordsProject(many);
        string manyTypes = $"STJ generator, {many.Records} records";
        Console.WriteLine($"{name}: {Compiling.Bytes(ours.AfterFirst) / count} bytes of C# a page; {types}: {Compiling.Bytes(peer.AfterFirst) / records.Records} a record");
        yield return new(
            $"{name}, cold",
            // A run must not pay for what another one left behind.
            new(manyTypes, manyPeer.Cold, () => { manyPeer.PrepareCold(); GC.Collect(); }),
            new(types, peer.Cold, () => { peer.PrepareCold(); GC.Collect(); }),
            new("Inkeep.Gen", ours.Cold, GC.Collect),
            new("floor that emits a constant a page", constants.Cold, GC.Collect),
            new("floor that only reads", touching.Cold, GC.Collect));
        var (written, same) = HandWrittenPages.Of(pages);
        yield return new(
            $"{name}, cold, of which {same.Length} once more as people write pages",
            new("their pages", new PagesProject(static () => new SpecGenerator(), same).Cold, GC.Collect),
            new("hand-written pages", new PagesProject(static () => new SpecGenerator(), written).Cold, GC.Collect),
            new("their pages, read alone", () => HandWrittenPages.Read(same)),
            new("hand-written pages, read alone", () => HandWrittenPages.Read(written)));
        yield return new(
            $"{name}, no change",
            new("floor that only reads", touching.Again),
            new("floor that emits a constant a page", constants.Again),
            new("Inkeep.Gen", ours.Again),
            new(types, peer.Again));
        yield return new(
            $"{name}, one line edited",
            new(manyTypes, manyPeer.Edit, manyPeer.PrepareEdit),
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
