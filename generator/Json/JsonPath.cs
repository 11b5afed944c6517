using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Json;

/// <summary>Prints the way to a value as System.Text.Json does: <c>$.messages[3]['odd name']</c>.</summary>
internal static class JsonPath
{
    public static string Print(IEnumerable<JsonStep> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Name is not { } name)
            {
                path.Append('[').Append(step.Index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
            else if (name.Length > 0 && name.IndexOfAny(Special) < 0)
            {
                path.Append('.').Append(name);
            }
            else
            {
                path.Append("['").Append(name).Append("']");
            }
        }

        return path.ToString();
    }

    private static readonly char[] Special = ['.', ' ', '\'', '/', '"', '[', ']', '(', ')', '\t', '\n', '\r', '\f', '\b', '\\', '\u0085', '\u2028', '\u2029'];
}
