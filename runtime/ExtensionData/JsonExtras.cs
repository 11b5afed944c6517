using System.Collections;
using System.Diagnostics;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>What the JSON of an object holds beyond its documented members, so that writing gives back what was read.</summary>
/// <remarks>
/// <para>Members that the page does not document, in the order they came; documented optional members that came as an explicit null (or
/// shall be written so, <see cref="WithNull"/>); the spelling a documented member came under when it was not the documented one; and the text of a
/// number or a string that its value would not be written as, such as a date with nanoseconds. Of an object that was read by
/// <c>SpecJson.LenientOptions</c> also the required members that were not there, and the JSON of members whose type can't hold it.</para>
/// <para>A null is only written while the member is null, a text while the member has the value that was read, and what was set aside while the member
/// is null or its type's default, as after reading: giving it another value wins. An undocumented member that bears the name of a documented
/// one is never written, for no object may hold a name twice.</para>
/// <para>The default value holds nothing and costs nothing.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct JsonExtras : IEquatable<JsonExtras>, IReadOnlyCollection<KeyValuePair<string, JsonElement>>
{
    internal readonly ExtraMembers? State;

    internal JsonExtras(ExtraMembers? state) => State = state;

    private ValueMap<JsonElement> Members => State?.Members ?? ValueMap<JsonElement>.Empty;

    /// <summary>How many undocumented members there are.</summary>
    public int Count => Members.Count;

    /// <summary>The names of the undocumented members, in the order they came.</summary>
    public IReadOnlyList<string> Names => Members.Keys;

    /// <summary>The documented JSON names of the required members that were not there when the object was read, and are not written while they are empty.</summary>
    public IReadOnlyList<string> Absent => State?.Absent ?? [];

    /// <summary>What came for documented members whose type can't hold it, by their documented JSON names, and is written in their place while they are empty.</summary>
    public ValueMap<JsonElement> SetAside => State?.SetAside ?? ValueMap<JsonElement>.Empty;

    /// <summary>The JSON of an undocumented member.</summary>
    /// <param name="name">Its JSON name, exactly.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public JsonElement this[string name] => Members[name];

    /// <summary>Takes out the JSON of an undocumented member.</summary>
    /// <param name="name">Its JSON name, exactly.</param>
    /// <param name="value">Its JSON; undefined when there is no such member.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(string name, out JsonElement value) => Members.TryGetValue(name, out value);

    /// <summary>The same with an undocumented member set.</summary>
    /// <param name="name">Its JSON name; naming a documented member has no effect on what is written.</param>
    /// <param name="value">Its JSON.</param>
    /// <returns>The new extras.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="value"/> is undefined, the default element.</exception>
    public JsonExtras With(string name, JsonElement value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (value.ValueKind == JsonValueKind.Undefined) throw new ArgumentException("The JSON of a member can't be undefined.", nameof(value));
        return new((State ?? ExtraMembers.None) with { Members = Members.With(name, value) });
    }

    /// <summary>The same without an undocumented member, or without knowing that a documented one was absent or what was set aside of it, so that its default is written.</summary>
    /// <param name="name">Its JSON name; nothing happens when there is no such member.</param>
    /// <returns>The new extras.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public JsonExtras Without(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return State?.Without(name) is { } state ? Of(state) : this;
    }

    /// <summary>Asks that a documented optional member be written as an explicit null while it is null.</summary>
    /// <param name="jsonName">The documented JSON name of the member.</param>
    /// <returns>The new extras.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonName"/> is null.</exception>
    public JsonExtras WithNull(string jsonName)
    {
        ArgumentNullException.ThrowIfNull(jsonName);
        if (HasNull(jsonName)) return this;
        var state = State ?? ExtraMembers.None;
        return new(state with { Nulls = [.. state.Nulls, jsonName] });
    }

    /// <summary>Takes a <see cref="WithNull"/> back, or a null that came from the wire: the member is left out while it is null.</summary>
    /// <param name="jsonName">The documented JSON name of the member.</param>
    /// <returns>The new extras.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jsonName"/> is null.</exception>
    public JsonExtras WithoutNull(string jsonName)
    {
        ArgumentNullException.ThrowIfNull(jsonName);
        return State is { } state && HasNull(jsonName)
            ? Of(state with { Nulls = Array.FindAll(state.Nulls, name => !string.Equals(name, jsonName, StringComparison.Ordinal)) })
            : this;
    }

    /// <summary>Whether a documented optional member came as null or shall be written so while it is null.</summary>
    /// <param name="jsonName">The documented JSON name of the member.</param>
    /// <returns>Whether it is marked.</returns>
    public bool HasNull(string jsonName) => State is { } state && state.HasNull(jsonName);

    /// <summary>The undocumented members in the order they came.</summary>
    /// <returns>An enumerator at the start.</returns>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, JsonElement>>)Members).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both hold equal undocumented members (in any order), the same nulls and spellings, and what came otherwise is equal.</summary>
    /// <param name="other">The other extras.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(JsonExtras other) => ExtraMembers.Same(State, other.State);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is JsonExtras other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Members.GetHashCode();

    /// <summary>Whether both are equal.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(JsonExtras left, JsonExtras right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(JsonExtras left, JsonExtras right) => !left.Equals(right);

    /// <summary>The undocumented members, the nulls, and what was absent or set aside.</summary>
    /// <returns>Text for people, not JSON.</returns>
    public override string ToString()
    {
        if (State is not { } state) return "{}";
        var parts = Members
            .Select(member => $"{member.Key}: {DisplayText.OfItem(member.Value)}")
            .Concat(state.Nulls.Select(name => $"{name}: null"))
            .Concat(state.Absent.Select(name => $"{name}: absent"))
            .Concat(SetAside.Select(member => $"{member.Key}: set aside {DisplayText.OfItem(member.Value)}"))
            .ToList();
        return "{" + string.Join(", ", parts.Take(DisplayText.MostItems)) + (parts.Count > DisplayText.MostItems ? $", … {parts.Count} in all}}" : "}");
    }

    private static JsonExtras Of(ExtraMembers state) => new(state.IsNothing ? null : state);
}
