using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>What the layout leaves to the language of the SDK: how types are spelled, and all code.</summary>
internal interface ISdkLanguage
{
    /// <summary>Whether a code fence with that word at its beginning holds the language.</summary>
    bool IsFence(string info);

    /// <summary>The type that a cell or heading spells in Markdown.</summary>
    SpelledType ReadType(ParseContext context, PageSpan markdown);

    /// <summary>The type that code spells.</summary>
    TypeExpression ReadTypeCode(string code);

    /// <summary>The value that an example gives, or null when there is none that can be read.</summary>
    JsonValue? ReadExample(string code);

    /// <summary>Whether an example is one of that type.</summary>
    bool IsExampleOf(string code, string typeName);

    /// <summary>The group that an example imports the type from, or null.</summary>
    string? ImportedGroup(string code, string typeName);

    /// <summary>Reads the values of an enum that is written in code.</summary>
    void ReadValues(ParseContext context, CodeFence fence, EnumValues values);

    /// <summary>Whether the values that an enum takes beside its own are numbers; null when the text doesn't say that it takes any.</summary>
    bool? OpensToNumbers(string text);
}

/// <summary>A type as it is written, and what that says.</summary>
internal readonly record struct SpelledType(string Text, TypeExpression Type);
