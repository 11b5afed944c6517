using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Pages;

/// <summary>A value of an Example Usage: the small part of TypeScript that these pages use.</summary>
internal abstract record ExampleValue;

internal sealed record ExampleObject(EquatableArray<ExampleProperty> Properties) : ExampleValue;

internal sealed record ExampleProperty(string Name, ExampleValue Value);

internal sealed record ExampleArray(EquatableArray<ExampleValue> Items) : ExampleValue;

internal sealed record ExampleText(string Text) : ExampleValue;

/// <summary>A number as written (<c>464800n</c> without its suffix).</summary>
internal sealed record ExampleNumber(string Text) : ExampleValue;

internal sealed record ExampleBoolean(bool Value) : ExampleValue;

internal sealed record ExampleNull : ExampleValue;

/// <summary><c>new Date("…")</c> or <c>new RFCDate("…")</c></summary>
internal sealed record ExampleDate(string Text, bool HasTime) : ExampleValue;

/// <summary><c>DotTag.CreditCard</c></summary>
internal sealed record ExampleEnumMember(string TypeName, string MemberName) : ExampleValue;

/// <summary>Anything else (a call, a stream): it proves nothing about the type.</summary>
internal sealed record ExampleOther : ExampleValue;
