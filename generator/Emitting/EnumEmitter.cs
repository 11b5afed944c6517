using Inkeep.Gen.Markdown;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints an enum and what reads and writes it.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, EnumModel model)
    {
        SourceHead.Type(writer, model);
        using (writer.Block($"{SourceHead.Access(model)} enum {RecordEmitter.Name(model)}{(model.IsLong ? " : long" : "")}"))
        {
            foreach (var member in model.Members)
            {
                SourceHead.Documentation(writer, member.Documentation);
                writer.Line($"{Identifiers.Escape(member.Name)} = {CSharp.Number(member.Number)},");
            }
        }

        Converter(writer, model);
    }

    private static void Converter(SourceWriter writer, EnumModel model)
    {
        const string Json = TypeText.Json;
        var type = Fragment.Name(model.Name);
        var converter = Identifiers.Escape(model.Name.Converter);
        SourceHead.Converter(writer, model);
        writer.Line($"{SourceHead.Access(model)} sealed class {converter} : {Json}EnumConverter<{type}, {converter}>, {Json}IEnumCodec<{type}>");
        writer.Line("{");
        using (writer.Indented("}"))
        {
            writer.Part($$"""public static {{Json}}EnumNames<{{type}}> Names { get; } = """);
            _ = model.IsNumeric ? writer.Part($"{Json}EnumNames<{type}>.Numbers(") : writer.Part("new(");
            writer.Part($"{Fragment.Literal(model.Name.Name)}, ");
            Values(writer, model);
            writer.Line($", {Fragment.Literal(model.Source)});");
        }
    }

    private static void Values(SourceWriter writer, EnumModel model)
    {
        // Nothing in brackets could be a text as well as a list of texts.
        writer.Part(model.Members.Count == 0 && !model.IsNumeric ? "(string[])[" : "[");
        if (model.IsNumeric)
        {
            writer.Joined(model.Members, static (writer, member) => writer.Part(CSharp.Number(member.Number)));
        }
        else
        {
            writer.Joined(model.Members, static (writer, member) => writer.Part($"{Fragment.Literal(member.Text)}"));
        }

        writer.Part("]");
    }
}
