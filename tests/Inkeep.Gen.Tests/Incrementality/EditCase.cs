using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Testing;
using static Inkeep.Gen.Pipeline.TrackingNames;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>An edit, the steps that give other values for it, and the files that are other ones after it; everything else is reused.</summary>
/// <param name="Steps">
/// A line for each step, as <see cref="RunReport"/> writes it. <c>Stated..Built: label</c> is a page on its way through these steps and
/// those between, and <c>Shapes, SettledShapes: label</c> the same values of both steps. In Model and Source a page is its type.
/// </param>
internal sealed record EditCase(string Name, Func<GeneratorInput, GeneratorInput> Edit, string Steps, string Files)
{
    // The steps that every page goes through by itself.
    private static readonly string[] Chain = [Parse, Stated, Settled, References, UnionCases, Built, Model, Source];

    /// <summary>The steps with each one on a line of its own, in their order.</summary>
    public string ExpandedSteps
    {
        get
        {
            var values = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
            foreach (var line in Steps.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                var (steps, names) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                foreach (var step in StepsIn(steps))
                {
                    values.TryAdd(step, new SortedSet<string>(RunReport.ByName));
                    var isChain = steps.Contains("..", StringComparison.Ordinal);
                    values[step].UnionWith(names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(name => isChain && step is Model or Source ? TypeOf(name) : name));
                }
            }

            return string.Join('\n', RunReport.Steps.Where(values.ContainsKey).Select(step => $"{step}: {string.Join(", ", values[step])}".TrimEnd()));
        }
    }

    private static string[] StepsIn(string steps) => steps.Split("..") is [var first, var last]
        ? Chain[Array.IndexOf(Chain, first)..(Array.IndexOf(Chain, last) + 1)]
        : steps.Split(", ");

    private static string TypeOf(string name)
    {
        var sign = name[0] is '+' or '-' ? name[..1] : "";
        var stem = name[sign.Length..];
        return sign + stem switch
        {
            "dogtype" => "DogType",
            "on_its_own" => "Alone",
            _ => char.ToUpperInvariant(stem[0]) + stem[1..],
        };
    }
}
