using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a union, by its plan.</summary>
internal static class UnionConverterEmitter
{
    public static void EmitConverter(SourceWriter writer, UnionModel model)
    {
        var type = Name(model.Name);
        var converter = Identifier(model.Name.Converter);
        DeclarationEmitter.EmitConverterHeader(writer, model);
        using (writer.WriteBlock($"{CSharp.Accessibility(model.IsPublic)} sealed class {converter} : {UnionConverter}<{type}, {converter}>, {IJsonCodec}<{type}>"))
        {
            DeclarationEmitter.EmitLevel(writer, model);
            DeclarationEmitter.EmitSchema(writer, model);
            EmitChoice(writer, "Objects", model.Plan.Object);
            EmitLists(writer, model.Plan);
            EmitRead(writer, model, type);
            EmitReadObject(writer, model, type);
            EmitReadList(writer, model, type);
            EmitWrite(writer, model, type);
        }
    }

    private static void EmitChoice(SourceWriter writer, string name, ObjectPlan plan)
    {
        if (plan is not ObjectChoice)
        {
            return;
        }

        writer.Write($"private static readonly {UnionChoice} {name} = ");
        EmitChoice(writer, plan);
        writer.WriteLine(";").WriteLine();
    }

    private static void EmitChoice(SourceWriter writer, ObjectPlan plan)
    {
        switch (plan)
        {
            case ObjectByText byText:
                writer.Write($"{UnionChoice}.ByText({Literal(byText.JsonName)}{Each(byText.Cases, WriteTexts)})");
                EmitShared(writer, byText);
                break;
            case ObjectByShape byShape:
                writer.Write($"{UnionChoice}.ByShape({Joined(byShape.Cases, WriteShape)})");
                EmitEvidence(writer, byShape.Evidence);
                EmitWithin(writer, byShape.Inner);
                EmitSeen(writer, byShape.Seen);
                break;
        }
    }

    private static void EmitShared(SourceWriter writer, ObjectByText plan)
    {
        foreach (var shared in plan.Shared)
        {
            writer.Write($".SharedTexts([{Joined(shared.Texts, WriteText)}], [{Joined(plan.PlacesOf(shared.Among), WritePlace)}], ");
            EmitChoice(writer, shared.Among);
            writer.Write(")");
        }
    }

    private static void EmitEvidence(SourceWriter writer, EquatableArray<MemberEvidence> evidence)
    {
        foreach (var member in evidence)
        {
            switch (member)
            {
                case KindEvidence kinds:
                    writer.Write($".Kinds({Literal(kinds.JsonName)}{Each(kinds.Kinds, WriteKind)})");
                    break;
                case TextEvidence { InnerName: { } inner } texts:
                    writer.Write($".Texts({Literal(texts.JsonName)}, {Literal(inner)}{Each(texts.Texts, WriteListedTexts)})");
                    break;
                case TextEvidence texts:
                    writer.Write($".Texts({Literal(texts.JsonName)}, null{Each(texts.Texts, WriteListedTexts)})");
                    break;
                case NameEvidence names:
                    writer.Write($".Names({Literal(names.JsonName)}{Each(names.Names, WriteName)})");
                    break;
            }
        }
    }

    private static void EmitWithin(SourceWriter writer, InnerChoice? inner)
    {
        if (inner is not null)
        {
            writer.Write($".Within({Literal(inner.JsonName)}, [{Joined(inner.Cases, WriteKinds)}], [{Joined(inner.Cases, WriteInnerShape)}])");
        }
    }

    private static void EmitSeen(SourceWriter writer, ObservedDiscriminator? seen)
    {
        if (seen is not null)
        {
            writer.Write($".Seen({Literal(seen.JsonName)}{Each(seen.Cases, WriteSeenText)})");
        }
    }

    private static void WriteTexts(SourceWriter writer, TextCase item) => writer.Write($", [{Joined(item.Texts, WriteText)}]");

    private static void WriteListedTexts(SourceWriter writer, EquatableArray<string> texts) => writer.Write($", [{Joined(texts, WriteText)}]");

    private static void WriteName(SourceWriter writer, string name) => writer.Write($", {Literal(name)}");

    private static void WriteKind(SourceWriter writer, int kinds) => writer.Write($", ({JsonKinds}){kinds}");

    private static void WriteItemKinds(SourceWriter writer, ArrayRule rule) => writer.Write($"({JsonKinds}){(int)rule.ItemKinds}");

    private static void WriteNextPlace(SourceWriter writer, int place) => writer.Write($", {place}");

    private static void WritePlace(SourceWriter writer, int place) => writer.Write($"{place}");

    private static void WriteText(SourceWriter writer, string text) => writer.Write($"{Literal(text)}");

    private static void WriteShape(SourceWriter writer, ShapeCase item) => writer.Write($"{Converter(item.Type)}.Shape");

    private static void WriteKinds(SourceWriter writer, InnerCase item) => writer.Write($"({JsonKinds}){(int)item.Kinds}");

    private static void WriteInnerShape(SourceWriter writer, InnerCase item)
    {
        if (item.Object is { } type)
        {
            writer.Write($"{Converter(type)}.Shape");
        }
        else
        {
            writer.Write("null");
        }
    }

    private static void WriteSeenText(SourceWriter writer, ObservedCase item)
    {
        if (item.Text is { } text)
        {
            writer.Write($", [{Literal(text)}]");
        }
        else
        {
            writer.Write(", []");
        }
    }

    private static void EmitRead(SourceWriter writer, UnionModel model, CodeFragment type)
    {
        using (writer.WriteBlock($"public static {type}? Read(ref {Utf8JsonReader} reader)"))
        {
            using (writer.WriteBlock("switch (reader.TokenType)"))
            {
                writer.WriteLine($"case {JsonTokenType}.Null: return null;");
                EmitTokens(writer, model, $"case {JsonTokenType}.String:", model.Plan.Text);
                EmitTokens(writer, model, $"case {JsonTokenType}.Number:", model.Plan.Number);
                EmitTokens(writer, model, $"case {JsonTokenType}.True or {JsonTokenType}.False:", model.Plan.Boolean);
                EmitArrays(writer, model);
                EmitObjects(writer, model);
            }

            writer.WriteLine($"""

                return new(0, {AnyCodec}.Read(ref reader));
                """);
        }

        writer.WriteLine();
    }

    private static void EmitLists(SourceWriter writer, UnionPlan plan)
    {
        if (plan.Array.Count < 2)
        {
            return;
        }

        writer.Write($"private static readonly {UnionChoice} Lists = {UnionChoice}.ByItem([{Joined(plan.Array, WriteItemKinds)}]");
        if (plan.Item is ObjectChoice items)
        {
            writer.Write(", ");
            EmitChoice(writer, items);
            writer.Write($"{Each(plan.ListsOf(items), WriteNextPlace)}");
        }

        writer.WriteLine(");").WriteLine();
    }

    private static void EmitReadList(SourceWriter writer, UnionModel model, CodeFragment type)
    {
        var rules = model.Plan.Array;
        if (rules.Count >= 2)
        {
            EmitReadChoice(writer, model, type, "ReadList", rules.Select(static (rule, place) => (place, rule.Case)));
        }
    }

    private static void EmitReadObject(SourceWriter writer, UnionModel model, CodeFragment type)
    {
        if (model.Plan.Object is ObjectChoice { IsGuess: true } choice)
        {
            EmitReadChoice(writer, model, type, "ReadObject", choice.OtherwiseCase > 0 ? CasesOf(choice).Append((-1, choice.OtherwiseCase)) : CasesOf(choice));
        }
    }

    // A choice that may be wrong is made by the runtime, which tries the next one when the first can't hold the value.
    private static void EmitReadChoice(SourceWriter writer, UnionModel model, CodeFragment type, string method, IEnumerable<(int Place, int Case)> cases)
    {
        using (writer.WriteBlock($"private static {type} {method}(int choice, ref {Utf8JsonReader} reader)"))
        {
            using (writer.WriteBlock("switch (choice)"))
            {
                EmitCases(writer, model, cases);
                writer.WriteLine($"default: return new(0, {AnyCodec}.Read(ref reader));");
            }
        }

        writer.WriteLine();
    }

    private static void EmitTokens(SourceWriter writer, UnionModel model, string label, EquatableArray<TokenRule> rules)
    {
        if (rules.Count == 0)
        {
            return;
        }

        writer.WriteLine(label);
        using (writer.Indent())
        {
            foreach (var rule in rules)
            {
                EmitTest(writer, rule);
                EmitReturn(writer, model, rule.Case);
            }

            writer.WriteLineIf(rules[rules.Count - 1].Test != TokenTest.Always, "break;");
        }
    }

    private static void EmitTest(SourceWriter writer, TokenRule rule)
    {
        switch (rule.Test)
        {
            case TokenTest.KnownValue:
                writer.Write($"if ({Converter(rule.Enum!)}.Names.Knows(ref reader)) ");
                break;
            case TokenTest.Date:
                writer.Write($"if ({CodecOf(rule.DateKind)}.Fits(ref reader)) ");
                break;
        }
    }

    private static void EmitArrays(SourceWriter writer, UnionModel model)
    {
        var rules = model.Plan.Array;
        if (rules.Count == 0)
        {
            return;
        }

        writer.WriteLine($"case {JsonTokenType}.StartArray:");
        using (writer.Indent())
        {
            if (rules.Count == 1)
            {
                EmitReturn(writer, model, rules[0].Case);
                return;
            }

            writer.WriteLine($"return ({Name(model.Name)})Lists.Read(ref reader, ReadList);");
        }
    }

    private static void EmitObjects(SourceWriter writer, UnionModel model)
    {
        if (model.Plan.Object is NoObject)
        {
            return;
        }

        writer.WriteLine($"case {JsonTokenType}.StartObject:");
        using (writer.Indent())
        {
            switch (model.Plan.Object)
            {
                case SingleObject single:
                    EmitReturn(writer, model, single.Case);
                    break;
                case ObjectChoice { IsGuess: true }:
                    writer.WriteLine($"return ({Name(model.Name)})Objects.Read(ref reader, ReadObject);");
                    break;
                case ObjectChoice choice:
                    EmitSwitch(writer, model, "Objects.Choose", choice);
                    writer.WriteLineIf(choice.OtherwiseCase == 0, "break;");
                    break;
            }
        }
    }

    private static void EmitSwitch(SourceWriter writer, UnionModel model, string choose, ObjectChoice choice)
    {
        using (writer.WriteBlock($"switch ({choose}(ref reader))"))
        {
            EmitCases(writer, model, CasesOf(choice));
            if (choice.OtherwiseCase > 0)
            {
                writer.Write("default: ");
                EmitReturn(writer, model, choice.OtherwiseCase);
            }
        }
    }

    private static void EmitCases(SourceWriter writer, UnionModel model, IEnumerable<(int Place, int Case)> cases)
    {
        foreach (var (place, @case) in cases)
        {
            writer.Write($"case {place}: ");
            EmitReturn(writer, model, @case);
        }
    }

    private static IEnumerable<(int Place, int Case)> CasesOf(ObjectChoice choice) => Enumerable.Range(0, choice.Places).Select(place => (place, choice.CaseAt(place)));

    private static void EmitReturn(SourceWriter writer, UnionModel model, int @case) =>
        writer.WriteLine($"return new({@case}, {ReadMethod(model.Cases[@case - 1].Type)}(ref reader));");

    private static void EmitWrite(SourceWriter writer, UnionModel model, CodeFragment type)
    {
        using (writer.WriteBlock($"public static void Write({Utf8JsonWriter} writer, {type}? value)"))
        {
            writer.WriteLine("if (value is null) { writer.WriteNullValue(); return; }");
            using (writer.WriteBlock("switch (value.Case)"))
            {
                for (var i = 0; i < model.Cases.Count; i++)
                {
                    var item = model.Cases[i].Type;
                    writer.WriteLine($"case {i + 1}: {WriteMethod(item)}(writer, ({Type(item)})value.Value!); break;");
                }

                writer.WriteLine($"default: WriteUnknown(writer, value, {Literal(model.Name.Name)}, {Literal(model.Source)}); break;");
            }
        }
    }
}
