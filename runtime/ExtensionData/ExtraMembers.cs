using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>What a <see cref="JsonExtras"/> refers to when it holds anything.</summary>
/// <param name="Members">Undocumented members.</param>
/// <param name="Nulls">JSON names of optional members that are written as null while they are null.</param>
/// <param name="Spellings">Other spellings, under which documented members came.</param>
internal sealed record ExtraMembers(ValueMap<JsonElement>? Members, string[] Nulls, MemberSpelling[] Spellings)
{
    /// <summary>The texts of members whose values would not be written as they came, and what came for members that can't hold it.</summary>
    public NamedValues<WireText>? Texts { get; init; }

    /// <summary>The documented JSON names of required members that were not there.</summary>
    public string[] Absent { get; init; } = [];

    /// <summary>What was set aside of members, by their names.</summary>
    public ValueMap<JsonElement> SetAside
    {
        get
        {
            var members = new ValueMap<JsonElement>.Builder();
            for (int i = 0; i < (Texts?.Count ?? 0); i++)
            {
                if (Texts!.Values[i] is { IsMisfit: true } text) members[Texts.Names[i]] = text.Misfit;
            }

            return members.ToValueMap();
        }
    }

    public static ExtraMembers None { get; } = new(null, [], []);

    public bool IsNothing => Members is null or { Count: 0 } && Nulls.Length == 0 && Spellings.Length == 0 && Texts is null && Absent.Length == 0;

    /// <summary>The same without an undocumented member of a name, and without what is known of a documented one that it was absent or set aside; null when there is none.</summary>
    public ExtraMembers? Without(string name)
    {
        bool isSetAside = TextOf(name) is { IsMisfit: true };
        if (Members?.ContainsKey(name) != true && !IsAbsent(name) && !isSetAside) return null;
        return this with
        {
            Members = Members?.Without(name),
            Absent = Array.FindAll(Absent, known => !string.Equals(known, name, StringComparison.Ordinal)),
            Texts = isSetAside ? Texts!.Without(name) is { Count: > 0 } others ? others : null : Texts,
        };
    }

    public bool HasNull(string name) => Has(Nulls, name);

    public bool IsAbsent(string name) => Has(Absent, name);

    private static bool Has(string[] names, string name)
    {
        foreach (string known in names)
        {
            if (string.Equals(known, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The spelling a documented member came under, or its own name.</summary>
    public string Respelled(string name)
    {
        foreach (var spelling in Spellings)
        {
            if (string.Equals(spelling.Name, name, StringComparison.Ordinal)) return spelling.Text;
        }

        return name;
    }

    /// <summary>The text of a member, by its documented name or that of a caught one; null when its value says all.</summary>
    public WireText? TextOf(string name) => Texts is not null && Texts.IndexOf(name) is >= 0 and var index ? Texts.Values[index] : null;

    /// <summary>The same by the name under which the member is written.</summary>
    public WireText? TextUnder(string written) => Texts is null ? null : TextOf(DocumentedName(written) ?? written);

    public bool IsSpelling(string text) => DocumentedName(text) is not null;

    /// <summary>The documented name of the member that came under a spelling, or null when none did.</summary>
    public string? DocumentedName(string text)
    {
        foreach (var spelling in Spellings)
        {
            if (string.Equals(spelling.Text, text, StringComparison.Ordinal)) return spelling.Name;
        }

        return null;
    }

    public static bool Same(ExtraMembers? left, ExtraMembers? right) =>
        ReferenceEquals(left, right) || (SameMembers(left, right) && SameMarks(left ?? None, right ?? None));

    public static bool SameMembers(ExtraMembers? left, ExtraMembers? right)
    {
        var one = left?.Members;
        var other = right?.Members;
        return (one?.Count ?? 0) == (other?.Count ?? 0) && (one is null or { Count: 0 } || one == other);
    }

    private static bool SameMarks(ExtraMembers left, ExtraMembers right) =>
        left.Nulls.Length == right.Nulls.Length
        && left.Spellings.Length == right.Spellings.Length
        && left.Absent.Length == right.Absent.Length
        && Array.TrueForAll(left.Nulls, right.HasNull)
        && Array.TrueForAll(left.Absent, right.IsAbsent)
        && Array.TrueForAll(left.Spellings, spelling => Array.IndexOf(right.Spellings, spelling) >= 0)
        && SameTexts(left.Texts, right.Texts);

    private static bool SameTexts(NamedValues<WireText>? left, NamedValues<WireText>? right)
    {
        if (left is null || right is null || left.Count != right.Count) return left is null && right is null;
        for (int i = 0; i < left.Count; i++)
        {
            if (right.IndexOf(left.Names[i]) is not (>= 0 and var there) || left.Values[i] != right.Values[there]) return false;
        }

        return true;
    }
}

/// <summary>The other spelling under which a documented member came.</summary>
/// <param name="Name">The documented JSON name.</param>
/// <param name="Text">The spelling on the wire.</param>
internal sealed record MemberSpelling(string Name, string Text);
