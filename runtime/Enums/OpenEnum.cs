using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>A value of an enum that the service may extend: a documented value, or JSON text that the page does not list and that is kept as it came.</summary>
/// <remarks>
/// <para>Implicit from the enum and comparable with it. The default value stands for JSON null.</para>
/// <para>For enums of numbers the text of an unknown value is the number as it stood in the JSON.</para>
/// </remarks>
/// <typeparam name="TEnum">An enum with a converter made by Inkeep.Gen.</typeparam>
[JsonConverter(typeof(ValueCollectionConverterFactory))]
public readonly partial struct OpenEnum<TEnum> : IEquatable<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    // Null: default; OpenEnum.Documented: the value says all; anything else is the text of an unknown value.
    internal readonly string? State;
    private readonly TEnum _value;

    /// <summary>Takes a documented value.</summary>
    /// <param name="value">The value.</param>
    public OpenEnum(TEnum value)
    {
        _value = value;
        State = OpenEnum.Documented;
    }

    internal OpenEnum(string? state, TEnum value)
    {
        State = state;
        _value = value;
    }

    /// <summary>The documented value; the enum's 0 when the value is unknown or this is the default.</summary>
    public TEnum Value => _value;

    /// <summary>Whether the value is a documented one.</summary>
    public bool IsKnown => HoldsValue && EnumNames<TEnum>.Attached.Has(_value);

    /// <summary>The value's text in JSON (for a number, its digits); null for the default, which is JSON null.</summary>
    public string? Text => HoldsValue ? EnumNames<TEnum>.Attached.TextOf(_value) : State;

    internal bool HoldsValue => ReferenceEquals(State, OpenEnum.Documented);

    internal string? UnknownText => HoldsValue ? null : State;

    /// <summary>Takes a documented value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator OpenEnum<TEnum>(TEnum value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator ==(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    public static bool operator !=(OpenEnum<TEnum> left, OpenEnum<TEnum> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(OpenEnum<TEnum> other) =>
        HoldsValue == other.HoldsValue
        && EqualityComparer<TEnum>.Default.Equals(_value, other._value)
        && string.Equals(State, other.State, StringComparison.Ordinal);

    /// <summary>Whether the other is an equal value.</summary>
    /// <param name="obj">What to compare with.</param>
    /// <returns>Whether they are equal.</returns>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OpenEnum<TEnum> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HoldsValue ? EqualityComparer<TEnum>.Default.GetHashCode(_value) : State is null ? 0 : string.GetHashCode(State, StringComparison.Ordinal);

    /// <summary>The value's text in JSON; empty for the default.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? "";
}

/// <summary>What all open enums have in common.</summary>
internal static class OpenEnum
{
    // Compared by reference only, so the same text from the wire is not taken for it.
    internal static readonly string Documented = new('*', 1);
}
