using System.Text.Json;
using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>An SDK's payloads, parted into those that the generator gets as samples and those that its models are held against.</summary>
internal sealed partial class PayloadSamples
{
    private PayloadSamples(string file, int perType)
    {
        File = Path.GetFileName(file);
        All = [.. System.IO.File.ReadLines(file).Where(line => line.Length > 0).Select(Payload.Parse)];
        Samples = [.. All.GroupBy(payload => (payload.Group, payload.Type)).SelectMany(same => same.Take(perType))];
        Rest = [.. All.Except(Samples)];
    }

    public string File { get; }

    public IReadOnlyList<Payload> All { get; }

    /// <summary>The first payloads of each type.</summary>
    public IReadOnlyList<Payload> Samples { get; }

    public IReadOnlyList<Payload> Rest { get; }

    /// <summary>
    /// The samples as a user would put them beside the pages: a list in a file called like the type, below a folder for its group. Where
    /// several packages have such a type, it lies beside the page that is meant.
    /// </summary>
    public IEnumerable<InputPage> Files(SdkFolder folder, PayloadTypes types, GeneratedTypes pages) =>
        Samples.GroupBy(payload => (payload.Group, payload.Type)).Select(same => new InputPage(
            folder.Root + (types.Named(same.First()) is [var type, _, ..] && pages.PageOf(type.FullName!) is { } page ? Path.GetDirectoryName(page) : "samples/" + same.Key.Group) + $"/{same.Key.Type}.json",
            JsonSerializer.Serialize(same.Select(payload => payload.Json))));

    /// <summary>The payloads that belong to an SDK; null when there are none.</summary>
    public static PayloadSamples? Of(SdkFolder folder, CorpusArguments arguments)
    {
        var file = arguments.Payloads ?? Find(folder, arguments.Directory);
        return file is null ? null : new PayloadSamples(file, arguments.Samples);
    }

    // Payload files are called like the SDK with its release; a folder may have the release in its name, when it isn't the only one.
    private static string? Find(SdkFolder folder, string corpus)
    {
        var directory = Path.Combine(Path.GetFullPath(corpus), "..", "payloads");
        var release = Release().Match(folder.Name).Value;
        return !Directory.Exists(directory) ? null : Directory.GetFiles(directory, "*.jsonl").Order(StringComparer.Ordinal).FirstOrDefault(file =>
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var of = Release().Match(name).Value;
            var isOf = folder.Name.Contains(name[..^of.Length], StringComparison.OrdinalIgnoreCase);
            return isOf && (release == of || (release.Length == 0 && !Directory.Exists(folder.Directory + of)));
        });
    }

    [GeneratedRegex(@"-\d+\.\d+\.[\w.-]+$")]
    private static partial Regex Release();
}
