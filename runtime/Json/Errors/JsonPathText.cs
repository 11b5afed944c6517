using System.Buffers;
using System.Globalization;
using System.Text;

namespace Inkeep.Gen.Json;

/// <summary>Puts paths together in the way of System.Text.Json.</summary>
internal static class JsonPathText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");

    public static void AppendName(StringBuilder path, string name) => path.Append(name.AsSpan().ContainsAny(Special) ? $"['{name}']" : $".{name}");

    public static void AppendIndex(StringBuilder path, int index) => path.Append(CultureInfo.InvariantCulture, $"[{index}]");
}
