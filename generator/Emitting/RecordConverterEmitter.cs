using System.Globalization;
using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a record.</summary>
internal static class RecordConverterEmitter
{
    private const string Json = TypeText.Json;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        var type = CSharp.Global(model.Name);
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
        var names = string.Join(", ", model.Members.Select(static member => CSharp.Literal(member.JsonName)));
        var needed = Places(model, static member => member.IsNeeded);
        writer.Line($$"""public static {{Json}}ObjectShape Shape { get; } = new(""");
        using (writer.Indented())
        {
            writer.Line($"{CSharp.Literal(model.Name.Name)}, [{names}]{(needed.Length > 0 ? $", required: [{needed}]" : "")}{Options(model)});");
        }

        writer.Line();
    }

    private static string Options(ObjectModel model) =>
        (model.CatchAll is { } catchAll ? $", catchAll: ({Json}JsonKinds){Index((int)catchAll.Kinds)}" : "")
        + (model.RefusesNulls ? ", strictNulls: true" : "")
        + (model.Members.Any(static member => member.IsNullable) ? $", nullable: [{Places(model, static member => member.IsNullable)}]" : "")
        + (model.Members.Any(static member => member.IsInferred) ? $", kinds: [{string.Join(", ", model.Members.Select(static member => $"({Json}JsonKinds){Index((int)Kinds(member))}"))}]" : "")
        + $", page: {CSharp.Literal(model.Source)}"
        + Literals(model)
        + (model.Members.Any(static member => member.TakesAnyText) ? $", anyText: [{Places(model, static member => member.TakesAnyText)}]" : "");

    private static string Places(ObjectModel model, System.Func<MemberModel, bool> isOne) =>
        string.Join(", ", model.Members.Select((member, i) => (member, i)).Where(item => isOne(item.member)).Select(static item => Index(item.i)));

    // A documented type refuses what it can't hold; only a guessed one steps aside.
    private static JsonKinds Kinds(MemberModel member) => member.IsInferred ? Kinds(member.Type) : JsonKinds.Any;

    // The one text of a member that the page gives one value; an enum of one value knows its own.
    private static string Literals(ObjectModel model)
    {
        var pairs = model.Members
            .Select(static member => (member.JsonName, Text: member.Initializer switch
            {
                TextInitializer text => text.Text,
                BooleanInitializer boolean => CSharp.Boolean(boolean.Value),
                _ => null,
            }))
            .Where(static pair => pair.Text is not null)
            .Select(static pair => $"{CSharp.Literal(pair.JsonName)}, {CSharp.Literal(pair.Text!)}")
            .ToList();
        return pairs.Count == 0 ? "" : $", literals: [{string.Join(", ", pairs)}]";
    }

    private static JsonKinds Kinds(TypeRef type) => type switch
    {
        LeafRef { Kind: Leaf.Double or Leaf.Int64 or Leaf.Int32 } => JsonKinds.Number,
        LeafRef { Kind: Leaf.Boolean } => JsonKinds.Boolean,
        LeafRef { Kind: Leaf.JsonElement } => JsonKinds.Any,
        LeafRef => JsonKinds.Text,
        _ => JsonKinds.Array,
    };

    private static void Read(SourceWriter writer, ObjectModel model, string type)
    {
        using (writer.Block($"public static {type}? Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            writer.Line($"if (!{Json}ObjectReader.Begin(ref reader, Shape, out var members)) return null;");
            foreach (var member in model.Members)
            {
                writer.Line(Declaration(member));
            }

            writer.LineIf(model.CatchAll is not null, CatchAllDeclaration(model.CatchAll));
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
            writer.Line($"case {Index(i)}: {condition}{Variable(member)} = {ReadText(member.Type)}{bang}; break;");
        }

        if (model.CatchAll is { } catchAll)
        {
            var bang = TypeText.IsReference(catchAll.Value) ? "!" : "";
            writer.Line($"case {Index(model.Members.Count)}: ({Identifiers.Escape(catchAll.Variable)} ??= new()).Add(members.Name, {TypeText.Read(catchAll.Value)}{bang}); break;");
        }
    }

    // The commonest types have a short name on the walk itself.
    private static string ReadText(TypeRef type) => type switch
    {
        LeafRef { Kind: Leaf.String } => "members.Text(ref reader)",
        LeafRef { Kind: Leaf.Double } => "members.Number(ref reader)",
        LeafRef { Kind: Leaf.Boolean } => "members.Boolean(ref reader)",
        _ => TypeText.Read(type),
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

    private static string Declaration(MemberModel member)
    {
        var type = TypeText.Type(member.Type);
        return (member.IsRequired && !member.IsNullable, TypeText.IsReference(member.Type)) switch
        {
            (true, true) => $"{type} {Variable(member)} = null!;",
            (true, false) => $"{type} {Variable(member)} = default;",
            _ => $"{type}? {Variable(member)} = null;",
        };
    }

    private static string CatchAllDeclaration(CatchAllModel? catchAll) =>
        catchAll is null ? "" : $"{TypeText.Type(new MapRef(catchAll.Value))}.Builder? {Identifiers.Escape(catchAll.Variable)} = null;";

    private static void Write(SourceWriter writer, ObjectModel model, string type)
    {
        using (writer.Block($"public static void Write(global::System.Text.Json.Utf8JsonWriter writer, {type}? value)"))
        {
            writer.Line("if (value is null) { writer.WriteNullValue(); return; }");
            writer.Line($"var members = new {Json}ObjectWriter(writer, Shape, value.{model.ExtrasName});");
            for (var i = 0; i < model.Members.Count; i++)
            {
                writer.Line(Write(model.Members[i], Index(i)));
            }

            writer.LineIf(model.CatchAll is not null, model.CatchAll is null ? "" : $"members.CatchAll<{TypeText.Type(model.CatchAll.Value)}, {TypeText.Codec(model.CatchAll.Value)}>(value.{model.CatchAll.Name});");
            writer.Line("members.End();");
        }
    }

    private static string Write(MemberModel member, string index)
    {
        var value = "value." + member.Name;
        return (member.Type, member.IsRequired) switch
        {
            _ when member.IsNullable => NullableWrite(member, index, value),
            (LeafRef, true) => $"members.Write({index}, {value});",
            (LeafRef, false) => $"members.Optional({index}, {value});",
            (EnumRef enumeration, true) => $"members.Write({index}, {value}, {CSharp.Converter(enumeration.Name)}.Names);",
            (EnumRef enumeration, false) => $"members.Optional({index}, {value}, {CSharp.Converter(enumeration.Name)}.Names);",
            (_, true) => $"members.Name({index}); {TypeText.Write(member.Type, value)};",
            _ => $"if (members.Has({index}, {value})) {TypeText.Write(member.Type, value)};",
        };
    }

    // It has to be there, so null is written as null.
    private static string NullableWrite(MemberModel member, string index, string value) => member.Type switch
    {
        LeafRef leaf when TypeText.IsReference(leaf) => $"members.Write({index}, {value});",
        LeafRef => $"if ({value} is {{ }} {Variable(member)}) members.Write({index}, {Variable(member)}); else members.Null({index});",
        EnumRef enumeration => $"if ({value} is {{ }} {Variable(member)}) members.Write({index}, {Variable(member)}, {CSharp.Converter(enumeration.Name)}.Names); else members.Null({index});",
        _ => $"members.Name({index}); {TypeText.Write(member.Type, value)};",
    };

    private static string Variable(MemberModel member) => Identifiers.Escape(member.Variable);

    private static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);
}
