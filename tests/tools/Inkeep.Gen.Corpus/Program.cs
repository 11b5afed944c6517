using System.Globalization;
using System.Runtime.CompilerServices;
using Inkeep.Gen.Corpus;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (CorpusArguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(CorpusArguments.Usage);
    return 2;
}

if (arguments.MeasuresTables)
{
    return new TablesCheck(arguments, Console.Out).Run(TableSource.Find(arguments.Directory, arguments.Sdk)) ? 0 : 1;
}

var folders = SdkFolder.Find(arguments.Directory, arguments.Sdk);
if (folders.Count == 0)
{
    Console.Error.WriteLine($"There is no SDK folder with pages in '{arguments.Directory}'{(arguments.Sdk is null ? "" : $" that is called '{arguments.Sdk}'")}.");
    return 2;
}

if (arguments.Payloads is not null && folders.Count > 1)
{
    Console.Error.WriteLine("--payloads needs the one SDK that the payloads belong to: add --sdk NAME.");
    return 2;
}

if (arguments.MeasuresAccuracy)
{
    return new AccuracyCheck(arguments, Console.Out).Run(folders) ? 0 : 1;
}

if (arguments.ComparesFormatted)
{
    return new FormatterCheck(arguments, Console.Out).Run(folders) ? 0 : 1;
}

SdkCheck.WarmUp(folders[0]);
var reports = new List<SdkReport>();
var isClean = true;
foreach (var folder in folders)
{
    reports.Add(Check(folder));
}

ReportTable.Print(reports, Console.Out);
Console.WriteLine(isClean ? "No shortfall." : "There are shortfalls.");
return isClean ? 0 : 1;

// In a method of its own, so that nothing of an SDK is still held when the next one's memory is measured.
[MethodImpl(MethodImplOptions.NoInlining)]
SdkReport Check(SdkFolder folder)
{
    Console.WriteLine($"== {folder.Name}");
    using var memory = new PeakMemory();
    using var check = SdkCheck.Run(folder, arguments.Properties, memory);
    check.Report.Print(Console.Out);
    isClean &= check.Report.Shortfalls.Count == 0;
    if (arguments.Dump is { } dump)
    {
        check.Dump(Path.Combine(dump, folder.Name));
    }

    if (arguments.Payloads is { } payloads)
    {
        isClean &= check.Models is { IsLoaded: true } models && PayloadCheck.Run(models.Assembly, payloads, Console.Out);
        if (check.Models is { IsLoaded: true } loaded && arguments.Properties.ContainsKey("InkeepSchema"))
        {
            SchemaCheck.Run(loaded.Assembly, payloads, Console.Out);
        }
    }

    return check.Report;
}
