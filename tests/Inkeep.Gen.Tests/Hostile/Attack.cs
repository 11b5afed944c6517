using System.Globalization;
using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>A run over pages of which each has a number and a text of its own. Many texts come to the same C# but for the number, which is looked at once.</summary>
internal sealed partial class Attack
{
    private readonly List<IGrouping<int, string>> _pages;

    // For each page, the first that comes to the same.
    private readonly Dictionary<int, int> _firsts = [];

    public Attack(GeneratorRun run)
    {
        Run = run;
        _pages = [.. run.Sources.Keys.Where(static file => PageOf(file) is not null).GroupBy(static file => PageOf(file)!.Value)];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in _pages)
        {
            var text = string.Join("\n", page.Select(file => Regex.Replace(run.Sources[file], $"(?<=[A-Za-z]){page.Key}(?![0-9])", "#")));
            first.TryAdd(text, page.Key);
            _firsts.Add(page.Key, first[text]);
        }
    }

    public GeneratorRun Run { get; }

    /// <summary>The files of pages that come to the same as another.</summary>
    public HashSet<string> Repeated => [.. _pages.Where(page => _firsts[page.Key] != page.Key).SelectMany(static page => page)];

    /// <summary>The shape of what came of each page, by its number.</summary>
    public Dictionary<int, string> Shapes
    {
        get
        {
            var shapes = _pages.Where(page => _firsts[page.Key] == page.Key).ToDictionary(static page => page.Key, ShapeOf);
            return _pages.ToDictionary(static page => page.Key, page => shapes[_firsts[page.Key]]);
        }
    }

    /// <summary>What came of a page.</summary>
    public string Of(int number) => string.Join("\n", _pages.Where(page => page.Key == number).SelectMany(static page => page).Select(file => Run.Sources[file]));

    private string ShapeOf(IEnumerable<string> files) => string.Join("\n", files
        .OrderBy(static file => Number().Match(file).Value, StringComparer.Ordinal)
        .Select(file => SourceInspector.Shape(Run.Trees[file])));

    private static int? PageOf(string file) =>
        Number().Match(file) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"[A-Z][a-z]+(\d+)(\.[0-9a-f]{8})?\.g\.cs$")]
    private static partial Regex Number();
}
