using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Inkeep.Gen.Json.Tests.Corpus;

/// <summary>What stands at a path that a finding or an exception names.</summary>
internal static partial class JsonPlace
{
    /// <summary>The value; an undefined one when it isn't there.</summary>
    public static JsonElement At(JsonElement json, string path)
    {
        foreach (var step in Steps().Matches(path).Select(match => match.Groups.Values.Skip(1).Single(group => group.Success).Value))
        {
            json = json.ValueKind switch
            {
                JsonValueKind.Array when int.TryParse(step, CultureInfo.InvariantCulture, out int index) && index < json.GetArrayLength() => json[index],
                JsonValueKind.Object when json.TryGetProperty(step, out var member) => member,
                _ => default,
            };
        }

        return json;
    }

    [GeneratedRegex(@"\['(.*?)'\]|\[(\d+)\]|\.([^.[]+)")]
    private static partial Regex Steps();
}
