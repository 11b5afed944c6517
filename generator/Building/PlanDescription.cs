using System.Globalization;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Models;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Building;

/// <summary>Says in the union's remarks how JSON is read.</summary>
internal static class PlanDescription
{
    private const int MostListed = 16;

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
            case ObjectChoice choice:
                lines.Add("<br/>an object, by " + Choice(choice, cases) + Otherwise(choice.OtherwiseCase, cases) + (choice.IsGuess ? "; the next one when that can't hold it" : ""));
                break;
        }
    }

    private static string Choice(ObjectChoice choice, EquatableArray<UnionCase> cases) => choice switch
    {
        ObjectByText byText => "its " + Code(byText.JsonName) + ": " + List(
            byText.Cases.Where(static @case => @case.Texts.Count > 0).Select(@case => Texts(@case.Texts) + " is " + Name(cases, @case.Case))
                .Concat(byText.Shared.Select(shared => Texts(shared.Texts) + " is one of several, by " + Choice(shared.Among, cases)))),
        ObjectByShape byShape => Seen(byShape, cases) + (byShape.Inner is { } inner ? "what is in its " + Code(inner.JsonName) + ", else by " : "")
            + "its members (required ones present, then " + string.Concat(byShape.Evidence.Where(static item => item is not NameEvidence).Select(Evidence)) + "most documented, then " + string.Concat(byShape.Evidence.Where(static item => item is NameEvidence).Select(Evidence)) + "page order): "
            + List(byShape.Cases.Select(@case => Name(cases, @case.Case)).Distinct()),
        _ => "",
    };

    private static string Evidence(MemberEvidence evidence) => evidence switch
    {
        TextEvidence { InnerName: { } inner } text => "the text of " + Code(text.JsonName + "." + inner) + ", then ",
        TextEvidence text => "the text of " + Code(text.JsonName) + ", then ",
        KindEvidence kinds => "the kind of " + Code(kinds.JsonName) + ", then ",
        _ => "the case's name in " + Code(evidence.JsonName) + ", then ",
    };

    // Dozens of cases would hide what comes after them.
    private static string List(IEnumerable<string> outcomes)
    {
        var all = outcomes.ToList();
        return all.Count <= MostListed ? string.Join(", ", all) : string.Join(", ", all.Take(MostListed)) + " and " + (all.Count - MostListed).ToString(CultureInfo.InvariantCulture) + " more";
    }

    private static string Texts(EquatableArray<string> texts) =>
        string.Join(" or ", texts.Take(3).Select(static text => Code(Short(text)))) + (texts.Count > 3 ? " …" : "");

    private static string Code(string text) => "<c>" + XmlText.Escape(text) + "</c>";

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
