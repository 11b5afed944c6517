using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Models;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>Decides how a JSON value shows which case it is: by token, then among texts, numbers, arrays and objects.</summary>
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

    // Documented values first, then dates, then whatever takes any text: the narrow before the wide.
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
        else if (text.Count == 1 && text[0].Enums.Count > 0)
        {
            // The only text there is: a value that the enum doesn't document is still its.
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
        else if (numbers.Count == 1)
        {
            yield return TokenRule.Any(numbers[0].Case);
        }
    }

    // A case that takes every text needs no test of its own enums, unless another case comes between.
    private static IEnumerable<TokenRule> EnumRules(List<CaseShape> cases, bool isNumeric)
    {
        if (cases.Count < 2)
        {
            yield break;
        }

        foreach (var @case in cases)
        {
            foreach (var enumeration in @case.Enums)
            {
                if (enumeration.IsNumeric == isNumeric)
                {
                    yield return new TokenRule(@case.Case, TokenTest.KnownValue, null, enumeration.Type);
                }
            }
        }
    }

    private static IEnumerable<TokenRule> BooleanRules(EquatableArray<CaseShape> cases) =>
        cases.Where(static @case => (@case.Kinds & JsonKinds.Boolean) != 0)
            .Take(1)
            .Select(static @case => TokenRule.Any(@case.Case));

    // Lists of anything come last, or they would take what a narrower list can hold.
    private static IEnumerable<ArrayRule> ArrayRules(EquatableArray<CaseShape> cases) =>
        cases.Where(static @case => (@case.Kinds & JsonKinds.Array) != 0)
            .OrderBy(static @case => @case.ItemKinds == JsonKinds.Any ? 1 : 0)
            .Select(static @case => new ArrayRule(@case.Case, @case.ItemKinds));
}
