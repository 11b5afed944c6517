using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a union, by its plan.</summary>
internal static class UnionConverterEmitter
{
    private const string Json = TypeText.Json;
    private const string Token = "global::System.Text.Json.JsonTokenType.";

    public static void Emit(SourceWriter writer, UnionModel model)
    {
        var type = Fragment.Name(model.Name);
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
        if (plan is not (ObjectByText or ObjectByShape))
        {
            return;
        }

        writer.Part($"private static readonly {Json}UnionChoice {name} = {Json}UnionChoice.");
        if (plan is ObjectByText byText)
        {
            writer.Part($"ByText({Fragment.Literal(byText.JsonName)}");
            foreach (var @case in byText.Cases)
            {
                writer.Part(", [").Joined(@case.Texts, static (writer, text) => writer.Part($"{Fragment.Literal(text)}")).Part("]");
            }

            writer.Part(")");
        }
        else if (plan is ObjectByShape byShape)
        {
            writer.Part("ByShape(").Joined(byShape.Cases, static (writer, @case) => writer.Part($"{Fragment.Converter(@case.Type)}.Shape")).Part(")");
            Within(writer, byShape.Inner);
            Seen(writer, byShape.Seen);
        }

        writer.Line(";").Line();
    }

    private static void Within(SourceWriter writer, InnerChoice? inner)
    {
        if (inner is null)
        {
            return;
        }

        writer.Part($".Within({Fragment.Literal(inner.JsonName)}, [");
        writer.Joined(inner.Cases, static (writer, @case) => writer.Part($"({Json}JsonKinds){(int)@case.Kinds}")).Part("], [");
        writer.Joined(inner.Cases, static (writer, @case) => _ = @case.Object is { } type ? writer.Part($"{Fragment.Converter(type)}.Shape") : writer.Part("null"));
        writer.Part("])");
    }

    private static void Seen(SourceWriter writer, ObservedDiscriminator? seen)
    {
        if (seen is null)
        {
            return;
        }

        writer.Part($".Seen({Fragment.Literal(seen.JsonName)}");
        foreach (var @case in seen.Cases)
        {
            _ = @case.Text is { } text ? writer.Part($", [{Fragment.Literal(text)}]") : writer.Part(", []");
        }

        writer.Part(")");
    }

    private static void Read(SourceWriter writer, UnionModel model, Fragment type)
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
                _ = rule.Test switch
                {
                    TokenTest.KnownValue => writer.Part($"if ({Fragment.Converter(rule.Enum!)}.Names.Knows(ref reader)) "),
                    TokenTest.Date => writer.Part($"if ({Json}{(rule.Scalar == ScalarKind.Date ? "DateCodec" : "DateTimeCodec")}.Fits(ref reader)) "),
                    _ => writer,
                };
                Return(writer, model, rule.Case);
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
                Return(writer, model, rules[0].Case);
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
                Return(writer.Part($"if ({empty}(item & ({Json}JsonKinds){(int)rules[i].ItemKinds}) != 0) "), model, rules[i].Case);
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
                    Return(writer, model, single.Case);
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
                Return(writer.Part($"case {i}: "), model, cases[i]);
            }

            if (otherwise > 0)
            {
                Return(writer.Part("default: "), model, otherwise);
            }
        }
    }

    // The case that each place of a choice stands for.
    private static EquatableArray<int> CasesOf(ObjectPlan plan) => plan switch
    {
        ObjectByText byText => byText.Cases.Select(static @case => @case.Case).ToEquatableArray(),
        ObjectByShape byShape => byShape.Cases.Select(static @case => @case.Case).ToEquatableArray(),
        _ => default,
    };

    private static void Return(SourceWriter writer, UnionModel model, int @case) =>
        writer.Line($"return new({@case}, {Fragment.Read(model.Cases[@case - 1].Type)});");

    private static void Write(SourceWriter writer, UnionModel model, Fragment type)
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
                    writer.Line($"case {i + 1}: {Fragment.WriteAs(item, "value.Value!")}; break;");
                }

                writer.Line($"default: WriteUnknown(writer, value, {Fragment.Literal(model.Name.Name)}, {Fragment.Literal(model.Source)}); break;");
            }
        }
    }
}
