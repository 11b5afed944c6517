using System.ComponentModel;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

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

    /// <summary>Chooses among lists by their first item; an empty list is the first choice.</summary>
    /// <param name="kinds">For each choice the kinds that the first item can have.</param>
    /// <param name="items">How several choices are told apart by a first item that is an object; null when at most one holds objects.</param>
    /// <param name="choices">For each choice of <paramref name="items"/> the choice that it is here.</param>
    /// <returns>The choice.</returns>
    public static UnionChoice ByItem(JsonKinds[] kinds, UnionChoice? items = null, params int[] choices) => new UnionChoiceByItem(kinds, items, choices);

    /// <summary>The same choice by text, but objects with these texts are told apart by another choice.</summary>
    /// <param name="texts">The texts that several choices share.</param>
    /// <param name="choices">For each choice of <paramref name="among"/> the choice that it is here.</param>
    /// <param name="among">The choice among those that share the texts.</param>
    /// <returns>The choice.</returns>
    public virtual UnionChoice SharedTexts(string[] texts, int[] choices, UnionChoice among) => throw new InvalidOperationException();

    /// <summary>The same choice by shape, but a shape whose member can't have the kind of the object's value comes last.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="kinds">For each choice the kinds that the member can have.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Kinds(string memberName, params JsonKinds[] kinds) => With(new KindEvidence(memberName, kinds));

    /// <summary>The same choice by shape, but a shape that documents the text of a member goes before one that documents others.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="innerName">The JSON name of the member in it whose text counts; null when it is the member's own.</param>
    /// <param name="texts">For each choice the texts that are documented; empty where any text is possible.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Texts(string memberName, string? innerName, params string[][] texts) => With(new TextEvidence(memberName, innerName, texts));

    /// <summary>The same choice by shape, but of two that fit alike the one is taken whose name a member's text is, in whatever spelling.</summary>
    /// <param name="memberName">The JSON name of the member.</param>
    /// <param name="names">The name of each choice.</param>
    /// <returns>The choice.</returns>
    public UnionChoice Names(string memberName, params string[] names) => With(new NameEvidence(memberName, names));

    /// <summary>Reads the object or list that the reader is at as the choice that fits best; when that can't hold it, as the next that can, else as the unknown case.</summary>
    /// <remarks>
    /// Everything in a value is read again at most eight times, however many unions are in it. What a documented text has decided is not tried as another choice.
    /// Where reading is lenient, a choice can't hold a value of which it has set something aside, and a documented text still decides.
    /// </remarks>
    /// <param name="reader">The reader, on the start of an object or list.</param>
    /// <param name="read">Reads the value as a choice.</param>
    /// <returns>The union.</returns>
    /// <exception cref="JsonException">A documented text says which choice it is, and that one can't hold the value; or the text is no JSON.</exception>
    public JsonUnion Read(ref Utf8JsonReader reader, UnionCaseReader read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var start = reader;
        long spent = NextChoices.Spent;
        int choice = Choose(ref reader);
        int before = LenientReading.Misfits;
        JsonUnion first;
        try
        {
            first = read(choice, ref reader);
        }
        catch (JsonException exception) when (NextChoices.IsMisfit(exception))
        {
            // The reader has to stay where it failed when the error goes on.
            var failed = reader;
            reader = start;
            if (NextChoices.Read(choice, spent, this, ref reader, read) is { } next) return next;
            reader = failed;
            throw;
        }

        int after = LenientReading.Misfits;
        if (after == before) return first;
        LenientReading.Misfits = before;
        if (NextChoices.Read(choice, spent, this, ref start, read) is { } other)
        {
            reader = start;
            return other;
        }

        LenientReading.Misfits = after;
        return first;
    }

    /// <summary>Chooses for the object or list that the reader is at; the reader stays where it is.</summary>
    /// <param name="reader">The reader, on the start of an object or list.</param>
    /// <returns>The index of the choice, or -1 when none fits.</returns>
    public abstract int Choose(ref Utf8JsonReader reader);

    /// <summary>Whether the object that the reader is at has all that a choice requires; the reader stays where it is.</summary>
    internal virtual bool Takes(int choice, ref Utf8JsonReader reader) => true;

    /// <summary>Lists all choices that may be possible, the best first.</summary>
    /// <returns>Whether a documented text has decided, so that no other choice is possible.</returns>
    internal abstract bool Rank(ref Utf8JsonReader reader, List<int> order);

    private protected virtual UnionChoice With(MemberEvidence evidence) => throw new InvalidOperationException();

    // What another choice lists, after the one that was made.
    private protected static bool RankAfter(int choice, UnionChoice other, ref Utf8JsonReader reader, List<int> order)
    {
        if (choice >= 0) order.Add(choice);
        var others = new List<int>();
        other.Rank(ref reader, others);
        others.Remove(choice);
        order.AddRange(others);
        return false;
    }
}
