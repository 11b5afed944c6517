using System.Linq;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a record.</summary>
internal static class RecordConverterEmitter
{
    private const string Json = TypeText.Json;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        var type = Fragment.Name(model.Name);
        var converter = Identifiers.Escape(model.Name.Converter);
        SourceHead.Converter(writer, model);
        writer.Line($"{SourceHead.Access(model)} sealed class {converter}");
        using (writer.Indented())
        {
            writer.Line($": {Json}ObjectConverter<{type}, {converter}>, {Json}IObjectCodec<{type}>");
        }

        writer.Line("{");
        using (writer.Indented("}"))
        {
            Shape(writer, model);
            Read(writer, model, type);
            Write(writer, model, type);
        }
    }

    private static void Shape(SourceWriter writer, ObjectModel model)
    {
        writer.Line($$"""public static {{Json}}ObjectShape Shape { get; } = new(""");
        using (writer.Indented())
        {
            writer.Part($"{Fragment.Literal(model.Name.Name)}, [");
            writer.Joined(model.Members, static (writer, member) => writer.Part($"{Fragment.Literal(member.JsonName)}")).Part("]");
            Places(writer, model, "required", static member => member.IsNeeded);
            Options(writer, model);
            writer.Line(");");
        }

        writer.Line();
    }

    private static void Options(SourceWriter writer, ObjectModel model)
    {
        if (model.CatchAll is { } catchAll)
        {
            writer.Part($", catchAll: ({Json}JsonKinds){(int)catchAll.Kinds}");
        }

        writer.Part(model.RefusesNulls ? ", strictNulls: true" : "");
        Places(writer, model, "nullable", static member => member.IsNullable);
        if (model.Members.Any(static member => member.IsInferred))
        {
            writer.Part(", kinds: [").Joined(model.Members, static (writer, member) => writer.Part($"({Json}JsonKinds){(int)Kinds(member)}")).Part("]");
        }

        writer.Part($", page: {Fragment.Literal(model.Source)}");
        Literals(writer, model);
        Places(writer, model, "anyText", static member => member.TakesAnyText);
    }

    // The places of those members that are so, where there are any.
    private static void Places(SourceWriter writer, ObjectModel model, string option, System.Func<MemberModel, bool> isOne)
    {
        var isFirst = true;
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (isOne(model.Members[i]))
            {
                _ = isFirst ? writer.Part($", {option}: [{i}") : writer.Part($", {i}");
                isFirst = false;
            }
        }

        writer.Part(isFirst ? "" : "]");
    }

    // A documented type refuses what it can't hold; only a guessed one steps aside.
    private static JsonKinds Kinds(MemberModel member) => member.IsInferred ? Kinds(member.Type) : JsonKinds.Any;

    // The one text of a member that the page gives one value; an enum of one value knows its own.
    private static void Literals(SourceWriter writer, ObjectModel model)
    {
        var isFirst = true;
        foreach (var member in model.Members)
        {
            var text = member.Initializer switch
            {
                TextInitializer literal => literal.Text,
                BooleanInitializer boolean => CSharp.Boolean(boolean.Value),
                _ => null,
            };
            if (text is not null)
            {
                writer.Part(isFirst ? ", literals: [" : ", ").Part($"{Fragment.Literal(member.JsonName)}, {Fragment.Literal(text)}");
                isFirst = false;
            }
        }

        writer.Part(isFirst ? "" : "]");
    }

    private static JsonKinds Kinds(TypeRef type) => type switch
    {
        ScalarRef { Kind: ScalarKind.Number or ScalarKind.Int64 or ScalarKind.Int32 } => JsonKinds.Number,
        ScalarRef { Kind: ScalarKind.Boolean } => JsonKinds.Boolean,
        ScalarRef { Kind: ScalarKind.Any } => JsonKinds.Any,
        ScalarRef => JsonKinds.String,
        _ => JsonKinds.Array,
    };

    private static void Read(SourceWriter writer, ObjectModel model, Fragment type)
    {
        using (writer.Block($"public static {type}? Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Line($"if (!{Json}ObjectReader.Begin(ref reader, Shape, out var members)) return null;");
            foreach (var member in model.Members)
            {
                Declaration(writer, member);
            }

            if (model.CatchAll is { } catchAll)
            {
                writer.Line($"{Fragment.Type(new MapRef(catchAll.Value))}.Builder? {Identifiers.Escape(catchAll.Variable)} = null;");
            }

            Loop(writer, model);
            writer.Line();
            Result(writer, model);
        }

        writer.Line();
    }

    private static void Loop(SourceWriter writer, ObjectModel model)
    {
        // C# warns of a switch without cases.
        if (model.Members.Count == 0 && model.CatchAll is null)
        {
            writer.Line("while (members.Next(ref reader) >= 0) { }");
            return;
        }

        writer.Line("int member;");
        writer.Line("while ((member = members.Next(ref reader)) >= 0)").Line("{");
        using (writer.Indented("}"))
        {
            writer.Line("switch (member)").Line("{");
            using (writer.Indented("}"))
            {
                Cases(writer, model);
            }
        }
    }

    private static void Cases(SourceWriter writer, ObjectModel model)
    {
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var bang = member.IsRequired && !member.IsNullable && TypeText.IsReference(member.Type) ? "!" : "";
            var isNullableValue = member.IsNullable && !TypeText.IsReference(member.Type);
            var condition = isNullableValue ? "if (reader.TokenType != global::System.Text.Json.JsonTokenType.Null) " : "";
            writer.Part($"case {i}: {condition}{Variable(member)} = ");
            Read(writer, member.Type);
            writer.Line($"{bang}; break;");
        }

        if (model.CatchAll is { } catchAll)
        {
            var bang = TypeText.IsReference(catchAll.Value) ? "!" : "";
            writer.Line($"case {model.Members.Count}: ({Identifiers.Escape(catchAll.Variable)} ??= new()).Add(members.Name, {Fragment.Read(catchAll.Value)}{bang}); break;");
        }
    }

    // The commonest types have a short name on the walk itself.
    private static void Read(SourceWriter writer, TypeRef type) => _ = type switch
    {
        ScalarRef { Kind: ScalarKind.String } => writer.Part("members.Text(ref reader)"),
        ScalarRef { Kind: ScalarKind.Number } => writer.Part("members.Number(ref reader)"),
        ScalarRef { Kind: ScalarKind.Boolean } => writer.Part("members.Boolean(ref reader)"),
        _ => writer.Part($"{Fragment.Read(type)}"),
    };

    private static void Result(SourceWriter writer, ObjectModel model)
    {
        writer.Line("return new()").Line("{");
        using (writer.Indented("};"))
        {
            foreach (var member in model.Members)
            {
                writer.Line($"{member.Name} = {Variable(member)},");
            }

            writer.LineIf(model.CatchAll is not null, $"{model.CatchAll?.Name} = {Identifiers.Escape(model.CatchAll?.Variable ?? "")}?.ToValueMap(),");
            writer.Line($"{model.ExtrasName} = members.Extras,");
        }
    }

    private static void Declaration(SourceWriter writer, MemberModel member)
    {
        var type = Fragment.Type(member.Type);
        _ = (member.IsRequired && !member.IsNullable, TypeText.IsReference(member.Type)) switch
        {
            (true, true) => writer.Line($"{type} {Variable(member)} = null!;"),
            (true, false) => writer.Line($"{type} {Variable(member)} = default;"),
            _ => writer.Line($"{type}? {Variable(member)} = null;"),
        };
    }

    private static void Write(SourceWriter writer, ObjectModel model, Fragment type)
    {
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {type}? value)"))
        {
            writer.Line("if (value is null) { writer.WriteNullValue(); return; }");
            writer.Line($"var members = new {Json}ObjectWriter(writer, Shape, value.{model.ExtrasName});");
            for (var i = 0; i < model.Members.Count; i++)
            {
                Write(writer, model.Members[i], i);
            }

            if (model.CatchAll is { } catchAll)
            {
                writer.Line($"members.CatchAll<{Fragment.Type(catchAll.Value)}, {Fragment.Codec(catchAll.Value)}>(value.{catchAll.Name});");
            }

            writer.Line("members.End();");
        }
    }

    private static void Write(SourceWriter writer, MemberModel member, int place)
    {
        var value = "value." + member.Name;
        _ = (member.Type, member.IsRequired) switch
        {
            _ when member.IsNullable => NullableWrite(writer, member, place, value),
            (ScalarRef, true) => writer.Line($"members.Write({place}, {value});"),
            (ScalarRef, false) => writer.Line($"members.Optional({place}, {value});"),
            (EnumRef enumeration, true) => writer.Line($"members.Write({place}, {value}, {Fragment.Converter(enumeration.Name)}.Names);"),
            (EnumRef enumeration, false) => writer.Line($"members.Optional({place}, {value}, {Fragment.Converter(enumeration.Name)}.Names);"),
            (_, true) => writer.Line($"members.Name({place}); {Fragment.Write(member.Type, value)};"),
            _ => writer.Line($"if (members.Has({place}, {value})) {Fragment.Write(member.Type, value)};"),
        };
    }

    // It has to be there, so null is written as null.
    private static SourceWriter NullableWrite(SourceWriter writer, MemberModel member, int place, string value) => member.Type switch
    {
        ScalarRef leaf when TypeText.IsReference(leaf) => writer.Line($"members.Write({place}, {value});"),
        ScalarRef => writer.Line($"if ({value} is {{ }} {Variable(member)}) members.Write({place}, {Variable(member)}); else members.Null({place});"),
        EnumRef enumeration => writer.Line($"if ({value} is {{ }} {Variable(member)}) members.Write({place}, {Variable(member)}, {Fragment.Converter(enumeration.Name)}.Names); else members.Null({place});"),
        _ => writer.Line($"members.Name({place}); {Fragment.Write(member.Type, value)};"),
    };

    private static string Variable(MemberModel member) => Identifiers.Escape(member.Variable);
}
