using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Models;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Building;

/// <summary>Says in the union's remarks how JSON is read.</summary>
internal static class PlanDescription
{
    public static EquatableArray<string> Of(UnionPlan plan, EquatableArray<UnionCase> cases)
    {
        var lines = new List<string>();
        Add(lines, "text", plan.Text.Select(rule => Name(cases, rule.Case) + Condition(rule)));
        Add(lines, "a number", plan.Number.Select(rule => Name(cases, rule.Case) + Condition(rule)));
        Add(lines, "true or false", plan.Boolean.Select(rule => Name(cases, rule.Case)));
        Add(lines, "an array", plan.Array.Select(rule => Name(cases, rule.Case) + (plan.Array.Count > 1 ? " (first item: " + Kinds(rule.ItemKinds) + ")" : "")));
        AddObject(lines, plan.Object, cases);
        if (lines.Count == 0)
        {
            return EquatableArray.Create("The page lists no member that JSON could hold; every value is kept as it is.");
        }

        lines.Insert(0, "How JSON is read; anything else is kept as the unknown case:");
        return lines.ToEquatableArray();
    }

    private static void Add(List<string> lines, string token, IEnumerable<string> outcomes)
    {
        var text = string.Join(", else ", outcomes);
        if (text.Length > 0)
        {
            lines.Add("<br/>" + token + ": " + text);
        }
    }

    private static void AddObject(List<string> lines, ObjectPlan plan, EquatableArray<UnionCase> cases)
    {
        switch (plan)
        {
            case SingleObject single:
                lines.Add("<br/>an object: " + Name(cases, single.Case));
                break;
            case ObjectByText byText:
                lines.Add("<br/>an object, by its <c>" + XmlText.Escape(byText.JsonName) + "</c>: " + string.Join(", ", byText.Cases.Select(
                    @case => string.Join(" or ", @case.Texts.Take(3).Select(static text => "<c>" + XmlText.Escape(Short(text)) + "</c>"))
                        + (@case.Texts.Count > 3 ? " …" : "") + " is " + Name(cases, @case.Case))) + Otherwise(byText.OtherwiseCase, cases));
                break;
            case ObjectByShape byShape:
                lines.Add("<br/>an object, by " + Seen(byShape, cases) + (byShape.Inner is { } inner ? "what is in its <c>" + XmlText.Escape(inner.JsonName) + "</c>, else by " : "") + "its members (required ones present, then most documented, then page order): "
                    + string.Join(", ", byShape.Cases.Select(@case => Name(cases, @case.Case)).Distinct()) + Otherwise(byShape.OtherwiseCase, cases));
                break;
        }
    }

    private static string Seen(ObjectByShape plan, EquatableArray<UnionCase> cases) => plan.Seen is not { } seen
        ? ""
        : "its <c>" + XmlText.Escape(seen.JsonName) + "</c> where it has what the case requires: "
            + string.Join(", ", seen.Cases.Select((@case, place) => @case.Text is not { } text
                ? null
                : "<c>" + XmlText.Escape(Short(text)) + "</c> is " + Name(cases, plan.Cases[place].Case)
                    + (@case.Source is { } source ? " (seen in " + XmlText.Escape(source) + ")" : "")).OfType<string>())
            + "; else by ";

    private static string Otherwise(int @case, EquatableArray<UnionCase> cases) => @case > 0 ? ", else " + Name(cases, @case) : "";

    private static string Name(EquatableArray<UnionCase> cases, int @case) => "<c>" + cases[@case - 1].ParameterName + "</c>";

    private static string Short(string text) => text.Length <= 60 ? text : text.Substring(0, 60);

    private static string Condition(TokenRule rule) => rule.Test switch
    {
        TokenTest.KnownValue => " (a documented value)",
        TokenTest.Date => " (a date)",
        _ => "",
    };

    private static string Kinds(JsonKinds kinds) => kinds == JsonKinds.Any ? "any" : kinds.ToString().ToLowerInvariant().Replace("string", "text");
}
