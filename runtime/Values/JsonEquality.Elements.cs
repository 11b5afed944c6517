using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <content>JSON elements: members in any order, numbers by value, strings by content.</content>
public static partial class JsonEquality
{
    /// <summary>Whether both are equal JSON.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same; two undefined elements are.</returns>
    public static bool Same(JsonElement left, JsonElement right)
    {
        if (left.ValueKind != right.ValueKind) return false;
        return left.ValueKind switch
        {
            JsonValueKind.String => SameText(left, right),
            JsonValueKind.Number => JsonNumber.Same(left.GetRawText(), right.GetRawText()),
            JsonValueKind.Array => SameItems(left, right),
            JsonValueKind.Object => SameMembers(left, right),
            _ => true,
        };
    }

    /// <summary>A hash that equal JSON shares.</summary>
    internal static int Hash(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => HashCode.Combine(value.ValueKind, value.GetArrayLength()),
        JsonValueKind.Number => value.TryGetDouble(out double number) ? number.GetHashCode() : 0,
        JsonValueKind.String => TryGetText(value, out string? text) ? string.GetHashCode(text, StringComparison.Ordinal) : 0,
        var kind => (int)kind,
    };

    private static bool SameText(JsonElement left, JsonElement right)
    {
        bool isText = TryGetText(left, out string? text);
        return isText == TryGetText(right, out string? other)
            && string.Equals(isText ? text : left.GetRawText(), isText ? other : right.GetRawText(), StringComparison.Ordinal);
    }

    // Strings with lone surrogates are valid JSON but no text; nothing tells them beforehand.
    private static bool TryGetText(JsonElement element, out string? text)
    {
        try
        {
            text = element.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private static bool SameItems(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength()) return false;
        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !Same(item, others.Current)) return false;
        }

        return true;
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        var members = Members(left);
        var others = Members(right);
        if (members.Count != others.Count) return false;
        foreach (var (name, value) in members)
        {
            if (!others.TryGetValue(name, out var other) || !Same(value, other)) return false;
        }

        return true;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject()) members[Name(member)] = member.Value;
        return members;
    }

    // A name with a lone surrogate is no text either. As it was spelled it begins with a quotation mark and ends before the value.
    private static string Name(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return member.ToString()[..^member.Value.GetRawText().Length];
        }
    }
}
