using System.Text.RegularExpressions;
using Inkeep.Gen.Json;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Building;

/// <summary>The value that the cell of an Example column shows, where it is one of the member's kind.</summary>
internal static class FieldExamples
{
    private static readonly Regex Break = new("<br */?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <param name="cell">In Markdown.</param>
    /// <param name="kinds">The kinds of JSON value that the member is written as.</param>
    public static JsonValue? Of(string cell, JsonKinds kinds)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        // JSON in a cell is broken into its lines, and has marks that aren't Markdown's.
        var text = Break.Replace(cell, " ").Trim();
        text = text.Length > 2 && text[0] == '`' && text[text.Length - 1] == '`' ? text.Trim('`').Trim() : text;
        var value = new JsonReader(text).ReadWhole();
        if (value is not null && value is not JsonNull && (KindOf(value) & kinds) != 0)
        {
            return value;
        }

        return kinds == JsonKinds.String && text.Length > 0 ? new JsonString(PlainSentences.Join(cell)) : null;
    }

    private static JsonKinds KindOf(JsonValue value) => value switch
    {
        JsonString => JsonKinds.String,
        JsonNumber => JsonKinds.Number,
        JsonBoolean => JsonKinds.Boolean,
        JsonArray => JsonKinds.Array,
        JsonObject => JsonKinds.Object,
        _ => default,
    };
}
