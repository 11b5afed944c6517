using System.Diagnostics;
using System.Globalization;
using Inkeep.Gen.Fuzz;
using Inkeep.Gen.Fuzz.Checks;
using Inkeep.Gen.Fuzz.Runs;
using Inkeep.Gen.Fuzz.Shrinking;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (FuzzArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(FuzzArguments.Usage);
    return 2;
}

var pages = PagePool.Read(arguments.Paths);
if (pages.Count == 0)
{
    Console.Error.WriteLine($"There is no page in '{string.Join("', '", arguments.Paths)}'.");
    return 2;
}

var watch = Stopwatch.StartNew();
var rounds = new RoundMaker(pages, arguments.Seed, arguments.Dialect);
var check = new RoundCheck();
long mutated = 0;
var count = 0;
for (; watch.Elapsed.TotalMinutes < arguments.Minutes && mutated < arguments.Pages; count++)
{
    var round = rounds.Make(count);
    if (check.Check(round) is { } failure)
    {
        Console.WriteLine($"FAILED: seed {arguments.Seed}, round {count}: {failure.Summary}");
        var folder = ReproductionWriter.Write(arguments.Output, arguments.Seed, RoundShrinker.Shrink(round, failure, check.Check), failure);
        Console.WriteLine($"The pages that show it are in {folder}.");
        return 1;
    }

    mutated += round.Mutated.Count;
    if (count % 50 == 49)
    {
        Console.WriteLine($"{mutated} mutated pages in {count + 1} rounds, {watch.Elapsed.TotalSeconds:0} s; {check.Describe()}");
    }
}

Console.WriteLine($"No failure: seed {arguments.Seed}, {mutated} mutated pages in {count} rounds; {check.Describe()}.");
return 0;
