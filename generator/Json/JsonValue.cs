namespace Inkeep.Gen.Json;

/// <summary>A value of JSON, or of an example: what begins with <c>Literal</c> is a value of JavaScript that JSON hasn't.</summary>
internal abstract record JsonValue;

internal sealed record JsonObject(EquatableArray<JsonProperty> Properties) : JsonValue;

internal sealed record JsonProperty(string Name, JsonValue Value);

internal sealed record JsonArray(EquatableArray<JsonValue> Items) : JsonValue;

internal sealed record JsonString(string Text) : JsonValue;

/// <summary>A number as written (<c>464800n</c> without its suffix).</summary>
internal sealed record JsonNumber(string Text) : JsonValue;

internal sealed record JsonBoolean(bool Value) : JsonValue;

internal sealed record JsonNull : JsonValue;

/// <summary><c>new Date("…")</c> or <c>new RFCDate("…")</c></summary>
internal sealed record LiteralDate(string Text, bool HasTime) : JsonValue;

/// <summary><c>DotTag.CreditCard</c></summary>
internal sealed record LiteralEnumMember(string TypeName, string MemberName) : JsonValue;

/// <summary>Anything else (a call, a stream): it proves nothing about the type.</summary>
internal sealed record LiteralOther : JsonValue;
