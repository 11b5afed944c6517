using System.Globalization;
using System.Linq;
using System.Text;

#if INKEEP_GENERATOR
namespace Inkeep.Gen.Shared;
#else
namespace Inkeep.Gen.CompilerServices;
#endif

/// <summary>Writes the path of a value as System.Text.Json does: <c>$.messages[3]['odd name']</c>.</summary>
internal static class JsonPath
{
    public static void AppendName(StringBuilder path, string name)
    {
        if (name.Any(IsSpecial)) path.Append("['").Append(name).Append("']");
        else path.Append('.').Append(name);
    }

    public static void AppendIndex(StringBuilder path, int index) => path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');

    private static bool IsSpecial(char c) => c is '.' or ' ' or '\'' or '/' or '"' or '[' or ']' or '(' or ')'
        or '\t' or '\n' or '\r' or '\f' or '\b' or '\\' or '\u0085' or '\u2028' or '\u2029';
}
