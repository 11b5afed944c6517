using System.Linq;
using Inkeep.Gen.Models;
using Inkeep.Gen.Primitives;

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
        var type = CSharp.Global(model.Name);
        var converter = Identifiers.Escape(model.Name.Converter);
        SourceHead.Converter(writer, model);
        writer.Line($"{SourceHead.Access(model)} sealed class {converter} : {Json}EnumConverter<{type}, {converter}>, {Json}IEnumCodec<{type}>");
        writer.Line("{");
        using (writer.Indented("}"))
        {
            var title = CSharp.Literal(model.Name.Name);
            var values = string.Join(", ", model.Members.Select(member => model.IsNumeric ? CSharp.Number(member.Number) : CSharp.Literal(member.Text)));

            // Nothing in brackets could be a text as well as a list of texts.
            var list = model.Members.Count == 0 && !model.IsNumeric ? "(string[])[]" : $"[{values}]";
            var arguments = $"{title}, {list}, {CSharp.Literal(model.Source)}";
            writer.Line(model.IsNumeric
                ? $$"""public static {{Json}}EnumNames<{{type}}> Names { get; } = {{Json}}EnumNames<{{type}}>.Numbers({{arguments}});"""
                : $$"""public static {{Json}}EnumNames<{{type}}> Names { get; } = new({{arguments}});""");
        }
    }
}
