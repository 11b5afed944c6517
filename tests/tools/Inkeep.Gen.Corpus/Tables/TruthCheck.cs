using System.Reflection;

namespace Inkeep.Gen.Corpus;

/// <summary>Holds the compiled models of a source against its truth file, row by row.</summary>
internal sealed class TruthCheck
{
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Dictionary<string, List<Type>> _types;

    public TruthCheck(Assembly assembly) => _types = assembly.GetTypes()
        .Where(type => type.IsPublic && !type.IsEnum)
        .GroupBy(type => Fold(type.Name))
        .ToDictionary(same => same.Key, same => same.ToList());

    public int Rows { get; private set; }

    public int Agreeing { get; private set; }

    /// <summary>The rows that say less than the truth, or nothing.</summary>
    public List<string> Less { get; } = [];

    /// <summary>The rows that say something else.</summary>
    public List<string> Wrong { get; } = [];

    public void Run(IEnumerable<TableTruth> rows)
    {
        foreach (var row in rows)
        {
            Rows++;
            Check(row);
        }
    }

    private void Check(TableTruth row)
    {
        var (place, csharp) = ($"{row.Type}.{row.Field} ({row.Documented})", row.CSharp);
        var candidates = Candidates(row.Type, row.Owners);
        var members = candidates.SelectMany(candidate => candidate.GetProperties()).Where(property => IsCalled(property, row.Field)).ToList();
        if (members.Count == 0)
        {
            Less.Add($"{place}: {(candidates.Count == 0 ? "no type" : "no member")}");
            return;
        }

        // Two types of a page may have one name: the row is one of theirs.
        var results = members.ConvertAll(member => Compare(member, row.Required, row.Nullable, csharp));
        if (results.Exists(result => result is null))
        {
            Agreeing++;
            return;
        }

        var (isWrong, how) = results[0]!.Value;
        (isWrong ? Wrong : Less).Add($"{place}: {how}, not {csharp}");
    }

    private static (bool IsWrong, string How)? Compare(PropertyInfo member, string required, string nullable, string csharp)
    {
        var canBeNull = Nullability.Create(member).WriteState == NullabilityState.Nullable;

        // A text or enum that can't be null and needn't be set has the one value of its page from the start.
        var isPrefilled = !canBeNull && (member.PropertyType == typeof(string) || member.PropertyType.Name == "OpenEnum`1");
        var isRequired = isPrefilled || member.GetCustomAttributesData().Any(data => data.AttributeType.Name == "RequiredMemberAttribute");
        var agreement = TypeAgreement.Compare(csharp, member.PropertyType);
        var what = (isRequired ? "required " : "") + TypeAgreement.Print(member.PropertyType) + (canBeNull && !member.PropertyType.IsValueType ? "?" : "");
        return agreement != Agreement.Agrees ? (agreement == Agreement.Wrong, what)
            : required != "?" && isRequired != (required == "1") ? (isRequired, what)
            : nullable != "?" && required == "1" && canBeNull != (nullable == "1") && member.PropertyType != typeof(System.Text.Json.JsonElement) ? (!canBeNull, what)
            : null;
    }

    private static bool IsCalled(PropertyInfo property, string field) => Fold(property.Name) == Fold(field) || Fold(property.Name) == Fold(field) + "value";

    // Those of the name, and what a member of that name has for its type where a schema writes one into the other.
    private List<Type> Candidates(string type, IReadOnlyList<string> owners) => owners.Count == 0 ? Candidates(type) :
    [
        .. Candidates(type)
            .Concat(Candidates(owners[^1], [.. owners.Take(owners.Count - 1)]).SelectMany(owner => owner.GetProperties()).Where(property => IsCalled(property, type)).Select(property => Innermost(property.PropertyType)))
            .Distinct(),
    ];

    private static Type Innermost(Type type) => type.IsGenericType ? Innermost(type.GetGenericArguments()[0]) : type;

    // The type itself, and those of the same name that stand in another part of the page.
    private List<Type> Candidates(string type)
    {
        var name = Fold(type);
        if (!_types.Keys.Any(known => known.EndsWith(name, StringComparison.Ordinal)))
        {
            // A heading may have the singular.
            name = _types.Keys.FirstOrDefault(known => known.Replace("s", "", StringComparison.Ordinal) == name.Replace("s", "", StringComparison.Ordinal)) ?? name;
        }

        return [.. _types.Where(known => known.Key == name || known.Key.EndsWith(name, StringComparison.Ordinal)).OrderBy(known => known.Key.Length).SelectMany(known => known.Value)];
    }

    private static string Fold(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
