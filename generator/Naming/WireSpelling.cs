using System.Text;
using Inkeep.Gen.Options;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Naming;

/// <summary>
/// Guesses the JSON name behind the camel-case name of an SDK's property: <c>toolCalls</c> was <c>tool_calls</c> on the wire.
/// </summary>
internal static class WireSpelling
{
    // What a name with "dollar" means when it is about money and not about $.
    private static readonly HashSet<string> Money = new(StringComparer.Ordinal)
    {
        "Amount", "Amounts", "Balance", "Based", "Budget", "Cost", "Costs", "Credit", "Credits", "Index", "Limit", "Per", "Price", "Prices",
        "Rate", "Revenue", "Sales", "Sign", "Spend", "Spent", "To", "Total", "Value", "Values", "Volume",
    };

    /// <summary>The symbol that the name's first word stands for by convention (<c>dollarOr</c>, <c>dotTag</c>), and where the rest begins; else nothing.</summary>
    public static char Symbol(string documented, out int rest)
    {
        var symbol = NameFolding.SpelledSymbol(documented, out rest);
        return symbol == '.' || (symbol == '$' && !Money.Contains(FirstWord(documented, rest))) ? symbol : default;
    }

    public static string Of(WireNames policy, string documented)
    {
        if (Symbol(documented, out var rest) is var symbol and not default(char))
        {
            return symbol + Of(policy, char.ToLowerInvariant(documented[rest]) + documented.Substring(rest + 1));
        }

        var start = 0;
        while (start < documented.Length && !char.IsLetterOrDigit(documented[start]))
        {
            start++;
        }

        if (start == documented.Length || !IsCamelCase(documented, start))
        {
            return documented;
        }

        return policy switch
        {
            WireNames.SnakeCase => Split(documented, start, '_'),
            WireNames.KebabCase => Split(documented, start, '-'),
            WireNames.PascalCase => documented.Substring(0, start) + char.ToUpperInvariant(documented[start]) + documented.Substring(start + 1),
            _ => documented,
        };
    }

    private static string FirstWord(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && !Words.BeginsWord(name, end))
        {
            end++;
        }

        return name.Substring(start, end - start);
    }

    // A camel-case name has only letters and digits, so a name with a dot or an underscore inside already is the JSON name.
    private static bool IsCamelCase(string name, int start)
    {
        for (var i = start; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Split(string name, int start, char separator)
    {
        var result = new StringBuilder(name.Length + 8).Append(name, 0, start);
        var word = start;
        for (var i = start; i < name.Length; i++)
        {
            if (i > start && (Words.BeginsWord(name, i) || BeginsQuantity(name, word, i)))
            {
                result.Append(separator);
                word = i;
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }

    // A number with a unit (uptimeLast5m) is a word of its own, but a number without one (street1, imageBase64) and a number after a
    // single letter (k8sCluster) usually belong to the word before them.
    private static bool BeginsQuantity(string name, int word, int i)
    {
        if (i - word < 2 || !IsDigit(name[i]) || IsDigit(name[i - 1]))
        {
            return false;
        }

        var unit = i + 1;
        while (unit < name.Length && IsDigit(name[unit]))
        {
            unit++;
        }

        return unit < name.Length && char.IsLower(name[unit]);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
