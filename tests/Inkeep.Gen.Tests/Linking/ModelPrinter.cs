using Inkeep.Gen.Models;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Prints parts of models in one short line, so that a test reads like what it expects.</summary>
internal static class ModelPrinter
{
    /// <summary><c>list(enum Size)</c></summary>
    public static string Print(this TypeRef type) => type switch
    {
        ScalarRef leaf => leaf.Kind.ToString(),
        ListRef list => $"list({list.Item.Print()})",
        MapRef map => $"map({map.Value.Print()})",
        EnumRef enumeration => "enum " + enumeration.Name.Name,
        ModelRef model => model.Name.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary><c>Id: String, required</c></summary>
    public static string Print(this MemberModel member) =>
        $"{member.Name}: {member.Type.Print()}{(member.IsRequired ? ", required" : "")}{(member.Initializer is null ? "" : ", " + Print(member.Initializer))}";

    /// <summary>A line for each kind of JSON value that a case takes.</summary>
    public static string Print(this UnionModel union)
    {
        var plan = union.Plan;
        string[] lines =
        [
            Line("text", plan.Text.Select(rule => Print(rule, union))),
            Line("number", plan.Number.Select(rule => Print(rule, union))),
            Line("boolean", plan.Boolean.Select(rule => Print(rule, union))),
            Line("array", plan.Array.Select(rule => $"{NameOf(union, rule.Case)} of {rule.ItemKinds}")),
            Line("object", [Print(plan.Object, union)]),
        ];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static string Line(string token, IEnumerable<string> rules) =>
        string.Join(" else ", rules.Where(rule => rule.Length > 0)) is { Length: > 0 } all ? token + ": " + all : "";

    private static string Print(TokenRule rule, UnionModel union) =>
        NameOf(union, rule.Case) + (rule.Test == TokenTest.Always ? "" : " if " + rule.Test);

    private static string Print(ObjectPlan plan, UnionModel union) => plan switch
    {
        SingleObject single => NameOf(union, single.Case),
        ObjectByText text => $"by {text.JsonName}: " + string.Join(", ", text.Cases.Where(@case => @case.Texts.Count > 0).Select(@case => $"{string.Join("|", @case.Texts)} is {NameOf(union, @case.Case)}"))
            + string.Concat(text.Shared.Select(shared => $", {string.Join("|", shared.Texts)} is ({Print(shared.Among, union)})"))
            + Otherwise(union, text.OtherwiseCase),
        ObjectByShape shape => Print(shape.Seen) + string.Concat(shape.Evidence.Select(Print)) + "by shape: " + string.Join(", ", shape.Cases.Select(@case => $"{@case.Type.Name} is {NameOf(union, @case.Case)}"))
            + Otherwise(union, shape.OtherwiseCase),
        _ => "",
    };

    private static string Print(ObservedDiscriminator? seen) => seen is null ? "" : $"by {seen.JsonName} ({string.Join(", ", seen.Cases.Select(@case => @case.Text ?? "?"))}), else ";

    private static string Print(MemberEvidence evidence) => evidence switch
    {
        KindEvidence kinds => $"by kind of {kinds.JsonName}, ",
        TextEvidence text => $"by text of {text.JsonName}{(text.InnerName is null ? "" : "." + text.InnerName)} ({string.Join(", ", text.Texts.Select(texts => texts.Count == 0 ? "?" : string.Join("|", texts)))}), ",
        NameEvidence names => $"by name in {names.JsonName} ({string.Join(", ", names.Names)}), ",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };

    private static string Otherwise(UnionModel union, int @case) => @case > 0 ? ", else " + NameOf(union, @case) : "";

    private static string NameOf(UnionModel union, int @case) => union.Cases[@case - 1].ParameterName;

    private static string Print(Initializer initializer) => initializer switch
    {
        TextInitializer text => "\"" + text.Text + "\"",
        BooleanInitializer boolean => boolean.Value ? "true" : "false",
        EnumInitializer value => value.Enum.Name + "." + value.Member,
        _ => throw new ArgumentOutOfRangeException(nameof(initializer)),
    };
}
