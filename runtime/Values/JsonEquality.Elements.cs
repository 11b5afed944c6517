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
        // A list of what is left rather than recursion, for which JSON can be too deep.
        Stack<(JsonElement Left, JsonElement Right)>? inner = null;
        if (!SameOutside(left, right, ref inner)) return false;
        while (inner is not null && inner.TryPop(out var next))
        {
            if (next.Left.ValueKind == JsonValueKind.Array ? !SameItems(next.Left, next.Right, ref inner) : !SameMembers(next.Left, next.Right, ref inner)) return false;
        }

        return true;
    }

    /// <summary>A hash that equal JSON shares.</summary>
    internal static int Hash(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => HashCode.Combine(value.ValueKind, value.GetArrayLength()),
        JsonValueKind.Number => value.TryGetDouble(out double number) ? number.GetHashCode() : 0,
        JsonValueKind.String => TryGetText(value, out string? text) ? string.GetHashCode(text, StringComparison.Ordinal) : 0,
        var kind => (int)kind,
    };

    private static bool SameOutside(JsonElement left, JsonElement right, ref Stack<(JsonElement Left, JsonElement Right)>? inner)
    {
        if (left.ValueKind != right.ValueKind) return false;
        switch (left.ValueKind)
        {
            case JsonValueKind.String: return SameText(left, right);
            case JsonValueKind.Number: return JsonNumber.Same(left.GetRawText(), right.GetRawText());
            case JsonValueKind.Array or JsonValueKind.Object: (inner ??= new()).Push((left, right)); break;
        }

        return true;
    }

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

    private static bool SameItems(JsonElement left, JsonElement right, ref Stack<(JsonElement Left, JsonElement Right)>? inner)
    {
        if (left.GetArrayLength() != right.GetArrayLength()) return false;
        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !SameOutside(item, others.Current, ref inner)) return false;
        }

        return true;
    }

    private static bool SameMembers(JsonElement left, JsonElement right, ref Stack<(JsonElement Left, JsonElement Right)>? inner)
    {
        var members = Members(left);
        var others = Members(right);
        if (members.Count != others.Count) return false;
        foreach (var (name, value) in members)
        {
            if (!others.TryGetValue(name, out var other) || !SameOutside(value, other, ref inner)) return false;
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
