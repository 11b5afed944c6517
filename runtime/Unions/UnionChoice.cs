using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.Json;

/// <summary>Decides which of several object types a JSON object is, by looking ahead.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class UnionChoice
{
    private protected UnionChoice()
    {
    }

    /// <summary>Chooses by the text of one member.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="texts">For each choice the texts that stand for it; numbers and booleans by their JSON.</param>
    /// <returns>The choice.</returns>
    public static UnionChoice ByText(string memberName, params string[][] texts) => new UnionChoiceByText(memberName, texts);

    /// <summary>Chooses the shape that fits best: all required members there, the most documented ones, the fewest undocumented ones; in a tie the first.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>The choice.</returns>
    public static UnionChoice ByShape(params ObjectShape[] shapes) => new UnionChoiceByShape(shapes);

    /// <summary>The same choice, but where a common member is present, by its value: the kinds of it, and among objects their shapes.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="kinds">For each choice the kinds that the member can have.</param>
    /// <param name="shapes">For each choice the shape of the member, or null when it is not of one type of object.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Within(string memberName, JsonKinds[] kinds, ObjectShape?[] shapes) => new UnionChoiceByMember(memberName, kinds, shapes, this);

    /// <summary>The same choice, but an object in which a common member has one of these texts is that choice, provided that it has all that the choice requires.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="texts">For each choice the texts that were seen in it; others are possible.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Seen(string memberName, params string[][] texts) => new UnionChoiceByObservedText(new UnionChoiceByText(memberName, texts), this);

    /// <summary>Chooses for the object that the reader is at; the reader stays where it is.</summary>
    /// <param name="reader">The reader, on the start of an object.</param>
    /// <returns>The index of the choice, or -1 when none fits.</returns>
    public abstract int Choose(ref Utf8JsonReader reader);

    /// <summary>Whether the object that the reader is at has all that a choice requires; the reader stays where it is.</summary>
    internal virtual bool Takes(int choice, ref Utf8JsonReader reader) => true;

    /// <summary>Chooses for the first element of the array that the reader is at; the reader stays where it is.</summary>
    /// <param name="reader">The reader, on the start of an array.</param>
    /// <returns>The index of the choice, or -1 when none fits or the first element is no object.</returns>
    public int ChooseItem(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        return ahead.Read() && ahead.TokenType == JsonTokenType.StartObject ? Choose(ref ahead) : -1;
    }

    /// <summary>The kind of the first element of the array that the reader is at.</summary>
    /// <param name="reader">The reader, on the start of an array; it stays there.</param>
    /// <returns>The kind; none when the array is empty.</returns>
    public static JsonKinds ArrayElement(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        return ahead.Read() ? ahead.TokenType.Kind() : JsonKinds.None;
    }
}
