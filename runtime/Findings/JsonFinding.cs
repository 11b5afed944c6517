using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>One thing that a payload holds and the pages do not say.</summary>
public sealed record JsonFinding
{
    private const int LongestShown = 60;

    /// <summary>What it is.</summary>
    public required JsonFindingKind Kind { get; init; }

    /// <summary>Where it is, in the way of System.Text.Json: <c>$.messages[3].tool_calls</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The C# name of the type whose page does not say it: a record, an enum or a union.</summary>
    public required string TypeName { get; init; }

    /// <summary>The path of that page in the project; empty for a type that knows no page.</summary>
    public string Page { get; init; } = "";

    /// <summary>The name of the member: as documented, except that an undocumented member and another spelling are named as they came. Null for enums and unions, for an inexact value inside a member, and for what is inside an undocumented one.</summary>
    public string? Member { get; init; }

    /// <summary>What was there; undefined for another spelling and an absent member. The name of a map's entry is given as a string.</summary>
    public JsonElement Value { get; init; }

    /// <summary>What the page says instead: the documented spelling or literal; null where it says nothing.</summary>
    public string? Documented { get; init; }

    /// <summary>Whether both say the same of the same place.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(JsonFinding? other) =>
        other is not null
        && Kind == other.Kind
        && string.Equals(Path, other.Path, StringComparison.Ordinal)
        && string.Equals(TypeName, other.TypeName, StringComparison.Ordinal)
        && string.Equals(Page, other.Page, StringComparison.Ordinal)
        && string.Equals(Member, other.Member, StringComparison.Ordinal)
        && string.Equals(Documented, other.Documented, StringComparison.Ordinal)
        && JsonEquality.Same(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Path, TypeName, Member);

    /// <summary>The finding in one sentence, with its path.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => $"{Path}: {Description}";

    /// <summary>The sentence without the path, for exceptions, which have their own.</summary>
    internal string Description => Sentence(Text, Page);

    internal static string Sentence(string text, string page) => text + (page.Length == 0 ? "." : $" ({page}).");

    private string Text => Kind switch
    {
        JsonFindingKind.UndocumentedMember => $"{TypeName} does not document the member '{Member}', which is {KindName(Value)}",
        JsonFindingKind.OtherSpelling => $"{TypeName} documents '{Documented}', which came as '{Member}'",
        JsonFindingKind.NullMember => $"The required member '{Member}' of {TypeName} is null",
        JsonFindingKind.UnknownEnumValue => $"{TypeName} does not list {Shown(Value)}",
        JsonFindingKind.UnknownUnionCase => $"{TypeName} has no case for this {KindName(Value).Split(' ')[^1]}",
        JsonFindingKind.OtherLiteral => $"The member '{Member}' of {TypeName} is documented as {Documented} and is {Shown(Value)}",
        JsonFindingKind.InexactValue =>
            $"{(Member is null ? TypeName + " holds" : $"The member '{Member}' of {TypeName} is")} {Shown(Value)}, which its type can't hold exactly; {ExactType} would",
        JsonFindingKind.AbsentMember => $"{TypeName} lacks the required member '{Member}'",
        JsonFindingKind.MisfitValue => $"{(Member is null ? TypeName + " holds" : $"The member '{Member}' of {TypeName} is")} {Shown(Value)}, which its type can't hold",
        _ => $"The member '{Member}' of {TypeName} is {KindName(Value)}, which no example shows",
    };

    /// <summary>The type, in the words of a page, that holds an inexact value as it is.</summary>
    internal string ExactType
    {
        get
        {
            if (Value.ValueKind != JsonValueKind.Number) return "*string*";
            bool isDecimal = Value.TryGetDecimal(out decimal number) && JsonNumber.Same(Value.GetRawText(), number.ToString(CultureInfo.InvariantCulture));
            return isDecimal ? "*Decimal*" : "*any*";
        }
    }

    private static string Shown(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined) return "nothing";
        string text = value.GetRawText();
        return text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }

    private static string KindName(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        JsonValueKind.Null => "null",
        _ => "nothing",
    };
}
