using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Models;

/// <summary>A union class. Cases count from 1; 0 is the case that the page doesn't know.</summary>
internal sealed record UnionModel : TypeModel
{
    // A delegate for each of eighty cases is a call that nobody can read; TryGet serves those.
    private const int MostMatched = 32;

    public required EquatableArray<UnionCase> Cases { get; init; }

    public required UnionPlan Plan { get; init; }

    /// <summary>The class has <c>Match</c> and <c>Switch</c>.</summary>
    public bool HasMatch => Cases.Count <= MostMatched;
}

/// <summary>A member of the union: what its own members are called after, the name of its delegate in <c>Match</c>, and its type.</summary>
internal sealed record UnionCase(string Name, string ParameterName, TypeRef Type);

/// <summary>Which case a JSON value is, by its token. Rules are tried in order; what no rule takes is the unknown case.</summary>
internal sealed record UnionPlan
{
    public EquatableArray<TokenRule> Text { get; init; }

    public EquatableArray<TokenRule> Number { get; init; }

    public EquatableArray<TokenRule> Boolean { get; init; }

    public EquatableArray<ArrayRule> Array { get; init; }

    public ObjectPlan Object { get; init; } = ObjectPlan.None;

    /// <summary>Where several lists hold objects: which list it is that begins with this object.</summary>
    public ObjectPlan Item { get; init; } = ObjectPlan.None;

    /// <summary>The places of the lists that hold the objects of a choice.</summary>
    public EquatableArray<int> ListsOf(ObjectChoice items)
    {
        var placeOf = new Dictionary<int, int>();
        for (var place = 0; place < Array.Count; place++)
        {
            placeOf[Array[place].Case] = place;
        }

        var places = new int[items.Places];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = placeOf[items.CaseAt(i)];
        }

        return new(places);
    }
}

internal enum TokenTest
{
    /// <summary>Any value of the token's kind.</summary>
    Always,

    /// <summary>A documented value of the case's enum.</summary>
    KnownValue,

    /// <summary>A date, or a date and time (the rule's leaf says which).</summary>
    Date,
}

/// <summary>A value that passes the test is this case's. <paramref name="Enum"/> is the one whose values are known.</summary>
internal sealed record TokenRule(int Case, TokenTest Test, ScalarKind? Scalar, TypeName? Enum)
{
    /// <summary>What the test for a date reads.</summary>
    public ScalarKind DateKind => Scalar ?? ScalarKind.DateTime;

    public static TokenRule Any(int @case) => new(@case, TokenTest.Always, null, null);
}

/// <summary>An array whose first item is of one of these kinds; an empty array is the first rule's.</summary>
internal sealed record ArrayRule(int Case, JsonKinds ItemKinds);

internal abstract record ObjectPlan
{
    public static ObjectPlan None { get; } = new NoObject();
}

internal sealed record NoObject : ObjectPlan;

/// <summary>Every object is this case's.</summary>
internal sealed record SingleObject(int Case) : ObjectPlan;

/// <summary>A choice among several cases, which gives a place.</summary>
/// <param name="OtherwiseCase">The case of an object that is given no place, or 0.</param>
internal abstract record ObjectChoice(int OtherwiseCase) : ObjectPlan
{
    /// <summary>How many places there are.</summary>
    public abstract int Places { get; }

    /// <summary>The case that a place stands for.</summary>
    public abstract int CaseAt(int place);

    /// <summary>The case that is chosen may turn out to be unable to hold the object, so that the next one is tried.</summary>
    public abstract bool IsGuess { get; }
}

/// <summary>The text of one common member tells.</summary>
/// <param name="Shared">The texts that several cases have.</param>
internal sealed record ObjectByText(string JsonName, EquatableArray<TextCase> Cases, EquatableArray<SharedTexts> Shared, int OtherwiseCase) : ObjectChoice(OtherwiseCase)
{
    public override int Places => Cases.Count;

    public override int CaseAt(int place) => Cases[place].Case;

    public override bool IsGuess => Shared.Count > 0;

    /// <summary>The places here of the places of a choice among some of the cases.</summary>
    public EquatableArray<int> PlacesOf(ObjectChoice among)
    {
        var placeOf = new Dictionary<int, int>();
        for (var place = 0; place < Cases.Count; place++)
        {
            placeOf[Cases[place].Case] = place;
        }

        var places = new int[among.Places];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = placeOf[among.CaseAt(i)];
        }

        return new(places);
    }
}

/// <summary>The texts that are this case's and no other's.</summary>
internal sealed record TextCase(int Case, EquatableArray<string> Texts);

/// <summary>Texts that several cases have, and the choice among these.</summary>
internal sealed record SharedTexts(EquatableArray<string> Texts, ObjectChoice Among);

/// <summary>The member names tell: required ones present, then what the evidence says, then most documented names, ties in order.</summary>
internal sealed record ObjectByShape(EquatableArray<ShapeCase> Cases, int OtherwiseCase, InnerChoice? Inner, ObservedDiscriminator? Seen) : ObjectChoice(OtherwiseCase)
{
    /// <summary>The members whose values tell cases apart that have the same names.</summary>
    public EquatableArray<MemberEvidence> Evidence { get; init; }

    public override int Places => Cases.Count;

    public override int CaseAt(int place) => Cases[place].Case;

    public override bool IsGuess => true;
}

/// <summary>What one member's value tells, for each of the plan's cases.</summary>
internal abstract record MemberEvidence(string JsonName);

/// <summary>By its kind of JSON.</summary>
/// <param name="Kinds">Each as the number of its <see cref="JsonKinds"/>.</param>
internal sealed record KindEvidence(string JsonName, EquatableArray<int> Kinds) : MemberEvidence(JsonName);

/// <summary>By its text, or that of a member in it; an empty list where any text is possible.</summary>
internal sealed record TextEvidence(string JsonName, string? InnerName, EquatableArray<EquatableArray<string>> Texts) : MemberEvidence(JsonName);

/// <summary>By its text where that is the case's own name in another spelling.</summary>
internal sealed record NameEvidence(string JsonName, EquatableArray<string> Names) : MemberEvidence(JsonName);

/// <summary>An object of type <paramref name="Type"/> counts as <paramref name="Case"/>.</summary>
internal sealed record ShapeCase(int Case, TypeName Type);

/// <summary>Where names leave cases alike: the value of one common member tells, by its kind, then by its own member names.</summary>
/// <param name="Cases">What the member is in each of the plan's cases.</param>
internal sealed record InnerChoice(string JsonName, EquatableArray<InnerCase> Cases);

internal sealed record InnerCase(JsonKinds Kinds, TypeName? Object);

/// <summary>
/// What samples showed of one common member: an object with that text is that case, as long as it has what the case requires. Any other
/// object is told by its members.
/// </summary>
/// <param name="Cases">In the order of the plan's cases.</param>
internal sealed record ObservedDiscriminator(string JsonName, EquatableArray<ObservedCase> Cases);

/// <param name="Text">The text that stands for the case; null when none is known.</param>
/// <param name="Source">The sample that it was seen in; null where the page says it.</param>
internal sealed record ObservedCase(string? Text, string? Source);
