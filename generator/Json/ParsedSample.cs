using System.Text;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Json;

/// <summary>One captured payload, read. <paramref name="Value"/> is null when it is not JSON; the text stays for finding places in it.</summary>
internal sealed record ParsedSample(string Path, JsonValue? Value, string Text, EquatableArray<Finding> Findings) : IReadFile
{
    public TextRange Locate(Finding finding) => finding.Anchor is JsonAnchor { Steps: var steps } ? SampleReader.Locate(Text, steps) : default;
}

/// <summary>A place in a sample: the steps that lead to the value.</summary>
internal sealed record JsonAnchor(EquatableArray<JsonStep> Steps) : Anchor;

/// <summary>A step into a JSON value: to a member, or to an item where <paramref name="Name"/> is null.</summary>
internal readonly record struct JsonStep(string? Name, int Index)
{
    public static JsonStep To(string name) => new(name, 0);

    public static JsonStep To(int index) => new(null, index);

    /// <summary>The steps as a path: <c>$.messages[3]</c>.</summary>
    public static string PathOf(IEnumerable<JsonStep> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Name is { } name)
            {
                JsonPath.AppendName(path, name);
            }
            else
            {
                JsonPath.AppendIndex(path, step.Index);
            }
        }

        return path.ToString();
    }
}
