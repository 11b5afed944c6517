using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints an enum and what reads and writes it.</summary>
internal static class EnumEmitter
{
    public static void EmitEnum(SourceWriter writer, EnumModel model, EmitSettings settings)
    {
        DeclarationEmitter.EmitTypeHeader(writer, model);
        writer.WriteLine($"[{TypeConverterAttribute}(typeof({EnumTypeConverter}<{Name(model.Name)}>))]");
        writer.WriteLineIf(model.IsFlags, $"[{EnumFlagsAttribute}]");
        using (writer.WriteBlock($"{CSharp.Accessibility(model.IsPublic)} enum {Identifier(model.Name.Name)}{(model.IsLong ? " : long" : "")}"))
        {
            foreach (var member in model.Members)
            {
                DeclarationEmitter.EmitDocumentation(writer, member.Documentation);
                EmitText(writer, member, settings);
                writer.WriteLine($"{Identifier(member.Name)} = {member.Number},");
            }
        }
    }

    // For whoever doesn't ask the converter: URL builders, schema tools, other serializers, and converters for all enums in a project's options.
    private static void EmitText(SourceWriter writer, EnumMemberModel member, EmitSettings settings)
    {
        if (member.Text != member.Name)
        {
            writer.WriteLine($"[{EnumMemberAttribute}(Value = {Literal(member.Text)})]");
            // Text that is blank at an end is refused by the attribute.
            writer.WriteLineIf(settings.HasEnumMemberNames && member.Text.Length > 0 && member.Text.Trim() == member.Text, $"[{JsonStringEnumMemberNameAttribute}({Literal(member.Text)})]");
        }
    }

    public static void EmitConverter(SourceWriter writer, EnumModel model)
    {
        var type = Name(model.Name);
        var converter = Identifier(model.Name.Converter);
        DeclarationEmitter.EmitConverterHeader(writer, model);
        using (writer.WriteBlock($"{CSharp.Accessibility(model.IsPublic)} sealed class {converter} : {EnumConverter}<{type}, {converter}>, {IEnumCodec}<{type}>"))
        {
            DeclarationEmitter.EmitLevel(writer, model);
            DeclarationEmitter.EmitSchema(writer, model);
            if (model.IsNumeric)
            {
                writer.WriteLine($$"""
                    public static {{EnumNames}}<{{type}}> Names { get; } = {{EnumNames}}<{{type}}>.{{(model.IsFlags ? "Flags" : "Numbers")}}({{Literal(model.Name.Name)}}, [{{Joined(model.Members, WriteNumber)}}], {{Literal(model.Source)}});
                    """);
            }
            else
            {
                // Nothing in brackets could be a text as well as a list of texts.
                var cast = model.Members.Count == 0 ? "(string[])" : "";
                writer.WriteLine($$"""
                    public static {{EnumNames}}<{{type}}> Names { get; } = new({{Literal(model.Name.Name)}}, {{cast}}[{{Joined(model.Members, WriteText)}}], {{Literal(model.Source)}});
                    """);
            }
        }
    }

    private static void WriteNumber(SourceWriter writer, EnumMemberModel member) => writer.Write($"{member.Number}");

    private static void WriteText(SourceWriter writer, EnumMemberModel member) => writer.Write($"{Literal(member.Text)}");
}
