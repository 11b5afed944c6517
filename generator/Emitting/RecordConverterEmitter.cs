using Inkeep.Gen.Json;
using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what reads and writes a record.</summary>
internal static class RecordConverterEmitter
{
    private const string UnlessNull = $"if (reader.TokenType != {JsonTokenType}.Null) ";

    public static void EmitConverter(SourceWriter writer, ObjectModel model)
    {
        var type = Name(model.Name);
        var converter = Identifier(model.Name.Converter);
        DeclarationEmitter.EmitConverterHeader(writer, model);
        using (writer.WriteBlock($"""
            {CSharp.Accessibility(model.IsPublic)} sealed class {converter}
                : {ObjectConverter}<{type}, {converter}>, {IObjectCodec}<{type}>
            """))
        {
            DeclarationEmitter.EmitLevel(writer, model);
            DeclarationEmitter.EmitSchema(writer, model);
            EmitShape(writer, model);
            EmitRead(writer, model, type);
            EmitWrite(writer, model, type);
        }
    }

    private static void EmitShape(SourceWriter writer, ObjectModel model)
    {
        writer.Write($$"""
            public static {{ObjectShape}} Shape { get; } = new(
                {{Literal(model.Name.Name)}}, [{{Joined(model.Members, WriteJsonName)}}]
            """);
        EmitPlaces(writer, model, "required", static member => member.MustBePresent);
        if (model.CatchAll is { } catchAll)
        {
            writer.Write($", catchAll: ({JsonKinds}){(int)catchAll.Kinds}");
        }

        EmitPlaces(writer, model, "nullable", static member => member.Presence == MemberPresence.Nullable);
        writer.WriteIf(model.Members.Any(static member => member.IsInferred), $", kinds: [{Joined(model.Members, WriteKinds)}]");
        writer.Write($", page: {Literal(model.Source)}");
        EmitLiterals(writer, model);
        EmitPlaces(writer, model, "anyText", static member => member.TakesAnyText);
        writer.WriteLine(");").WriteLine();
    }

    private static void WriteJsonName(SourceWriter writer, MemberModel member) => writer.Write($"{Literal(member.JsonName)}");

    private static void WriteKinds(SourceWriter writer, MemberModel member) => writer.Write($"({JsonKinds}){(int)member.ReadKinds}");

    // The places of those members that are so, where there are any.
    private static void EmitPlaces(SourceWriter writer, ObjectModel model, string option, System.Func<MemberModel, bool> isOne)
    {
        var isFirst = true;
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (isOne(model.Members[i]))
            {
                writer.Write(", ").WriteIf(isFirst, $"{option}: [").Write($"{i}");
                isFirst = false;
            }
        }

        writer.WriteIf(!isFirst, "]");
    }

    private static void EmitLiterals(SourceWriter writer, ObjectModel model)
    {
        var isFirst = true;
        foreach (var member in model.Members)
        {
            if (member.Initializer?.JsonText is { } text)
            {
                writer.Write(", ").WriteIf(isFirst, "literals: [").Write($"{Literal(member.JsonName)}, {Literal(text)}");
                isFirst = false;
            }
        }

        writer.WriteIf(!isFirst, "]");
    }

    private static void EmitRead(SourceWriter writer, ObjectModel model, CodeFragment type)
    {
        using (writer.WriteBlock($"public static {type}? Read(ref {Utf8JsonReader} reader)"))
        {
            writer.WriteLine($"if (!{ObjectReader}.Begin(ref reader, Shape, out var members)) return null;");
            foreach (var member in model.Members)
            {
                EmitVariable(writer, member);
            }

            if (model.CatchAll is { } catchAll)
            {
                writer.WriteLine($"{Type(catchAll.Type)}.Builder? {Identifier(catchAll.Variable)} = null;");
            }

            EmitLoop(writer, model);
            writer.WriteLine();
            EmitReturn(writer, model);
        }

        writer.WriteLine();
    }

    private static void EmitVariable(SourceWriter writer, MemberModel member)
    {
        var type = Type(member.Type);
        var variable = Identifier(member.Variable);
        if (member.CanBeNull)
        {
            writer.WriteLine($"{type}? {variable} = null;");
        }
        else if (member.Type.IsClass)
        {
            writer.WriteLine($"{type} {variable} = null!;");
        }
        else
        {
            writer.WriteLine($"{type} {variable} = default;");
        }
    }

    private static void EmitLoop(SourceWriter writer, ObjectModel model)
    {
        // C# warns of a switch without cases.
        if (model.Members.Count == 0 && model.CatchAll is null)
        {
            writer.WriteLine("while (members.Next(ref reader) >= 0) { }");
            return;
        }

        writer.WriteLine("int member;");
        using (writer.WriteBlock("while ((member = members.Next(ref reader)) >= 0)"))
        using (writer.WriteBlock("switch (member)"))
        {
            for (var i = 0; i < model.Members.Count; i++)
            {
                EmitReadCase(writer, model.Members[i], i);
            }

            if (model.CatchAll is { } catchAll)
            {
                var bang = catchAll.Value.IsClass ? "!" : "";
                writer.WriteLine($"case {model.Members.Count}: ({Identifier(catchAll.Variable)} ??= new())[members.Name] = {ReadMethod(catchAll.Value)}(ref reader){bang}; break;");
            }
        }
    }

    private static void EmitReadCase(SourceWriter writer, MemberModel member, int place)
    {
        // Only a class is read as null where JSON has null.
        var condition = member.Presence == MemberPresence.Nullable && !member.Type.IsClass ? UnlessNull : "";
        // What a value type can't hold is read as its default, which is not null yet. Any JSON is a value of any.
        var (before, after) = member switch
        {
            { CanBeNull: true, Type: { IsClass: false } and not ScalarRef { Kind: ScalarKind.Any } } => ("members.OrNull(", ")"),
            { CanBeNull: false, Type.IsClass: true } => ("", "!"),
            _ => ("", ""),
        };
        writer.Write($"case {place}: {condition}{Identifier(member.Variable)} = {before}");
        if (member.Type is ScalarRef scalar && ReaderMethodOf(scalar.Kind) is { } method)
        {
            writer.Write($"members.{method}");
        }
        else
        {
            writer.Write($"{ReadMethod(member.Type)}");
        }

        writer.WriteLine($"(ref reader){after}; break;");
    }

    private static void EmitReturn(SourceWriter writer, ObjectModel model)
    {
        using (writer.WriteBlock("return new()", close: "};"))
        {
            foreach (var member in model.Members)
            {
                writer.WriteLine($"{Identifier(member.Name)} = {Identifier(member.Variable)},");
            }

            if (model.CatchAll is { } catchAll)
            {
                writer.WriteLine($"{Identifier(catchAll.Name)} = {Identifier(catchAll.Variable)}?.ToValueMap(),");
            }

            writer.WriteLine($"{Identifier(model.ExtrasName)} = members.Extras,");
        }
    }

    private static void EmitWrite(SourceWriter writer, ObjectModel model, CodeFragment type)
    {
        using (writer.WriteBlock($"public static void Write({Utf8JsonWriter} writer, {type}? value)"))
        {
            writer.WriteLine($$"""
                if (value is null) { writer.WriteNullValue(); return; }
                var members = new {{ObjectWriter}}(writer, Shape, value.{{Identifier(model.ExtrasName)}});
                """);
            for (var i = 0; i < model.Members.Count; i++)
            {
                EmitMemberWrite(writer, model.Members[i], i);
            }

            if (model.CatchAll is { } catchAll)
            {
                writer.WriteLine($"members.CatchAll<{Type(catchAll.Value)}, {Codec(catchAll.Value)}>(value.{Identifier(catchAll.Name)});");
            }

            writer.WriteLine("members.End();");
        }
    }

    // A member that is always there is written as null where it is null.
    private static void EmitMemberWrite(SourceWriter writer, MemberModel member, int place)
    {
        var name = Identifier(member.Name);
        var variable = Identifier(member.Variable);
        switch (member.Presence, member.Type)
        {
            case (MemberPresence.Required, ScalarRef) or (MemberPresence.Nullable, ScalarRef { IsClass: true }):
                writer.WriteLine($"members.Write({place}, value.{name});");
                break;
            case (MemberPresence.Required, EnumRef type):
                writer.WriteLine($"members.Write({place}, value.{name}, {Converter(type.Name)}.Names);");
                break;
            case (MemberPresence.Nullable, ScalarRef):
                writer.WriteLine($$"""if (value.{{name}} is { } {{variable}}) members.Write({{place}}, {{variable}}); else members.Null({{place}});""");
                break;
            case (MemberPresence.Nullable, EnumRef type):
                writer.WriteLine($$"""if (value.{{name}} is { } {{variable}}) members.Write({{place}}, {{variable}}, {{Converter(type.Name)}}.Names); else members.Null({{place}});""");
                break;
            case (MemberPresence.Optional, ScalarRef):
                writer.WriteLine($"members.Optional({place}, value.{name});");
                break;
            case (MemberPresence.Optional, EnumRef type):
                writer.WriteLine($"members.Optional({place}, value.{name}, {Converter(type.Name)}.Names);");
                break;
            case (MemberPresence.Optional, _):
                writer.WriteLine($"if (members.Has({place}, value.{name})) {WriteMethod(member.Type)}(writer, value.{name});");
                break;
            default:
                writer.WriteLine($"if (members.Begins({place}, value.{name})) {WriteMethod(member.Type)}(writer, value.{name});");
                break;
        }
    }
}
