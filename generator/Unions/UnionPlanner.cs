using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>Plans how the case of a JSON value is chosen: by its kind, then among strings, numbers, arrays and objects.</summary>
internal static class UnionPlanner
{
    public static UnionPlan Plan(EquatableArray<CaseShape> cases) => new()
    {
        Text = TextRules(cases).ToEquatableArray(),
        Number = NumberRules(cases).ToEquatableArray(),
        Boolean = BooleanRules(cases).ToEquatableArray(),
        Array = ArrayRules(cases).ToEquatableArray(),
        Object = ObjectPlanner.Plan(cases),
        Item = ObjectPlanner.PlanItems(cases),
    };

    // The rules go from narrow to wide: documented values, then dates, then cases that accept any text.
    private static IEnumerable<TokenRule> TextRules(EquatableArray<CaseShape> cases)
    {
        var text = cases.Where(static @case => (@case.Kinds & JsonKinds.String) != 0).ToList();
        var wide = text.Where(static @case => @case.TakesAnyText).ToList();
        var enums = EnumRules(text, isNumeric: false).ToList();
        foreach (var rule in enums)
        {
            yield return rule;
        }

        foreach (var @case in text.Where(static @case => @case.IsDate && !@case.TakesAnyText))
        {
            yield return new TokenRule(@case.Case, TokenTest.Date, (@case.Type as ScalarType)?.Kind, null);
        }

        if (wide.Count > 0)
        {
            yield return TokenRule.Any(wide[0].Case);
        }
        else if (text.Count == 1 && text[0].Enums.Count > 0 && !HasUnknownEnum(text[0]))
        {
            // This is the only case with texts, so an undocumented value belongs to its enum too.
            yield return TokenRule.Any(text[0].Case);
        }
    }

    private static IEnumerable<TokenRule> NumberRules(EquatableArray<CaseShape> cases)
    {
        var numbers = cases.Where(static @case => (@case.Kinds & JsonKinds.Number) != 0).ToList();
        var wide = numbers.Where(static @case => @case.TakesAnyNumber).ToList();
        foreach (var rule in EnumRules(numbers, isNumeric: true))
        {
            yield return rule;
        }

        if (wide.Count > 0)
        {
            yield return TokenRule.Any(wide[0].Case);
        }
        else if (numbers.Count == 1 && !HasUnknownEnum(numbers[0]))
        {
            yield return TokenRule.Any(numbers[0].Case);
        }
    }

    // With a single case there is nothing to tell apart, so its enums need no test; but one that may be of the other kind takes what it knows.
    private static IEnumerable<TokenRule> EnumRules(List<CaseShape> cases, bool isNumeric)
    {
        if (cases.Count < 2 && !cases.Exists(HasUnknownEnum))
        {
            yield break;
        }

        foreach (var @case in cases)
        {
            foreach (var enumeration in @case.Enums)
            {
                if (enumeration.IsNumeric is not { } known || known == isNumeric)
                {
                    yield return new TokenRule(@case.Case, TokenTest.KnownValue, null, enumeration.Type);
                }
            }
        }
    }

    private static bool HasUnknownEnum(CaseShape @case) => @case.Enums.Any(static known => known.IsNumeric is null);

    private static IEnumerable<TokenRule> BooleanRules(EquatableArray<CaseShape> cases) =>
        cases.Where(static @case => (@case.Kinds & JsonKinds.Boolean) != 0)
            .Take(1)
            .Select(static @case => TokenRule.Any(@case.Case));

    // Lists of any JSON come last, because they accept everything that a narrower list accepts.
    private static IEnumerable<ArrayRule> ArrayRules(EquatableArray<CaseShape> cases) =>
        cases.Where(static @case => (@case.Kinds & JsonKinds.Array) != 0)
            .OrderBy(static @case => @case.ItemKinds == JsonKinds.Any ? 1 : 0)
            .Select(static @case => new ArrayRule(@case.Case, @case.ItemKinds));
}
