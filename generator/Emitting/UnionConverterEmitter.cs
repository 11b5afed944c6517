using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a union, by its plan.</summary>
internal static class UnionConverterEmitter
{
    private const string Json = TypeText.Json;
    private const string Token = "global::System.Text.Json.JsonTokenType.";

    public static void Emit(SourceWriter writer, UnionModel model)
    {
        var type = CSharp.Global(model.Name);
        var converter = Identifiers.Escape(model.Name.Converter);
        SourceHead.Converter(writer, model);
        writer.Line($"{SourceHead.Access(model)} sealed class {converter} : {Json}UnionConverter<{type}, {converter}>, {Json}IJsonCodec<{type}>");
        writer.Line("{");
        using (writer.Indented("}"))
        {
            Choice(writer, "Objects", model.Plan.Object);
            Choice(writer, "Items", model.Plan.Item);
            Read(writer, model, type);
            Write(writer, model, type);
        }
    }

    private static void Choice(SourceWriter writer, string name, ObjectPlan plan)
    {
        var arguments = plan switch
        {
            ObjectByText byText => "ByText(" + CSharp.Literal(byText.JsonName)
                + string.Concat(byText.Cases.Select(static @case => ", [" + string.Join(", ", @case.Texts.Select(CSharp.Literal)) + "]")) + ")",
            ObjectByShape byShape => "ByShape(" + string.Join(", ", byShape.Cases.Select(static @case => CSharp.Converter(@case.Type) + ".Shape")) + ")"
                + (byShape.Inner is { } inner ? Within(inner) : "") + (byShape.Seen is { } seen ? Seen(seen) : ""),
            _ => null,
        };
        if (arguments is not null)
        {
            writer.Line($"private static readonly {Json}UnionChoice {name} = {Json}UnionChoice.{arguments};").Line();
        }
    }

    private static string Within(InnerChoice inner) =>
        $".Within({CSharp.Literal(inner.JsonName)}, [{string.Join(", ", inner.Cases.Select(static @case => $"({Json}JsonKinds){CSharp.Number((int)@case.Kinds)}"))}], "
        + $"[{string.Join(", ", inner.Cases.Select(static @case => @case.Object is { } type ? CSharp.Converter(type) + ".Shape" : "null"))}])";

    private static string Seen(SeenChoice seen) =>
        $".Seen({CSharp.Literal(seen.JsonName)}{string.Concat(seen.Cases.Select(static @case => @case.Text is { } text ? $", [{CSharp.Literal(text)}]" : ", []"))})";

    private static void Read(SourceWriter writer, UnionModel model, string type)
    {
        using (writer.Block($"public static {type}? Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Line("switch (reader.TokenType)").Line("{");
            using (writer.Indented("}"))
            {
                writer.Line($"case {Token}Null: return null;");
                Tokens(writer, model, $"case {Token}String:", model.Plan.Text);
                Tokens(writer, model, $"case {Token}Number:", model.Plan.Number);
                Tokens(writer, model, $"case {Token}True or {Token}False:", model.Plan.Boolean);
                Arrays(writer, model);
                Objects(writer, model);
            }

            writer.Line();
            writer.Line($"return new(0, {Json}AnyCodec.Read(ref reader));");
        }

        writer.Line();
    }

    private static void Tokens(SourceWriter writer, UnionModel model, string label, EquatableArray<TokenRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.Line(label);
        using (writer.Indented())
        {
            foreach (var rule in rules)
            {
                var test = rule.Test switch
                {
                    TokenTest.KnownValue => $"if ({CSharp.Converter(rule.Enum!)}.Names.Knows(ref reader)) ",
                    TokenTest.Date => rule.Leaf == Leaf.DateOnly ? $"if ({Json}DateCodec.Fits(ref reader)) " : $"if ({Json}DateTimeCodec.Fits(ref reader)) ",
                    _ => "",
                };
                writer.Line(test + Return(model, rule.Case));
            }

            writer.LineIf(rules[rules.Count - 1].Test != TokenTest.Always, "break;");
        }
    }

    private static void Arrays(SourceWriter writer, UnionModel model)
    {
        var rules = model.Plan.Array;
        if (rules.Count == 0)
        {
            return;
        }

        writer.Line($"case {Token}StartArray:");
        using (writer.Indented())
        {
            if (rules.Count == 1)
            {
                writer.Line(Return(model, rules[0].Case));
                return;
            }

            if (CasesOf(model.Plan.Item) is { Count: > 0 } items)
            {
                Switch(writer, model, "Items.ChooseItem", items, otherwise: 0);
            }

            // An empty array has no first item, and belongs to the first rule.
            writer.Line($"var item = {Json}UnionChoice.ArrayElement(ref reader);");
            for (var i = 0; i < rules.Count; i++)
            {
                var empty = i == 0 ? "item == 0 || " : "";
                writer.Line($"if ({empty}(item & ({Json}JsonKinds){CSharp.Number((int)rules[i].ItemKinds)}) != 0) {Return(model, rules[i].Case)}");
            }

            writer.Line("break;");
        }
    }

    private static void Objects(SourceWriter writer, UnionModel model)
    {
        switch (model.Plan.Object)
        {
            case SingleObject single:
                writer.Line($"case {Token}StartObject:");
                using (writer.Indented())
                {
                    writer.Line(Return(model, single.Case));
                }

                break;
            case var plan when CasesOf(plan) is { Count: > 0 } cases:
                var otherwise = plan switch
                {
                    ObjectByText byText => byText.OtherwiseCase,
                    ObjectByShape byShape => byShape.OtherwiseCase,
                    _ => 0,
                };
                writer.Line($"case {Token}StartObject:");
                using (writer.Indented())
                {
                    Switch(writer, model, "Objects.Choose", cases, otherwise);
                    writer.LineIf(otherwise == 0, "break;");
                }

                break;
        }
    }

    private static void Switch(SourceWriter writer, UnionModel model, string choose, EquatableArray<int> cases, int otherwise)
    {
        writer.Line($"switch ({choose}(ref reader))").Line("{");
        using (writer.Indented("}"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                writer.Line($"case {CSharp.Number(i)}: {Return(model, cases[i])}");
            }

            writer.LineIf(otherwise > 0, "default: " + (otherwise > 0 ? Return(model, otherwise) : ""));
        }
    }

    // The case that each place of a choice stands for.
    private static EquatableArray<int> CasesOf(ObjectPlan plan) => plan switch
    {
        ObjectByText byText => byText.Cases.Select(static @case => @case.Case).ToEquatableArray(),
        ObjectByShape byShape => byShape.Cases.Select(static @case => @case.Case).ToEquatableArray(),
        _ => default,
    };

    private static string Return(UnionModel model, int @case) =>
        $"return new({CSharp.Number(@case)}, {TypeText.Read(model.Cases[@case - 1].Type)});";

    private static void Write(SourceWriter writer, UnionModel model, string type)
    {
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {type}? value)"))
        {
            writer.Line("if (value is null) { writer.WriteNullValue(); return; }");
            writer.Line("switch (value.Case)").Line("{");
            using (writer.Indented("}"))
            {
                for (var i = 0; i < model.Cases.Count; i++)
                {
                    var item = model.Cases[i].Type;
                    writer.Line($"case {CSharp.Number(i + 1)}: {TypeText.Write(item, $"({TypeText.Type(item)})value.Value!")}; break;");
                }

                writer.Line($"default: WriteUnknown(writer, value, {CSharp.Literal(model.Name.Name)}, {CSharp.Literal(model.Source)}); break;");
            }
        }
    }
}
