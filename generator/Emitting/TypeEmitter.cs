using Inkeep.Gen.Models;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints a type with its converter: one model, one file, or the part of one.</summary>
internal static class TypeEmitter
{
    public static SourceFile Emit(TypeModel model, EmitSettings settings)
    {
        if (!settings.IsBucketed)
        {
            var file = FileHeader.Begin(model.Source, model.Name.Namespace);
            EmitType(file, model, settings);
            return new SourceFile(model.HintName, file.ToString(), Bucket: null);
        }

        // Not indented: nobody reads a file of forty types by its looks, and the blanks are text to hold and to compile.
        var part = new SourceWriter().WriteLine($$"""
            namespace {{CSharp.Namespace(model.Name.Namespace)}}
            {
            """);
        EmitType(part, model, settings);
        part.WriteLine("}");
        return new SourceFile(model.HintName, part.ToString(), SourceBuckets.NumberOf(model.HintName));
    }

    private static void EmitType(SourceWriter writer, TypeModel model, EmitSettings settings)
    {
        switch (model)
        {
            case ObjectModel record:
                RecordEmitter.EmitRecord(writer, record);
                RecordConverterEmitter.EmitConverter(writer, record);
                break;
            case EnumModel enumeration:
                EnumEmitter.EmitEnum(writer, enumeration, settings);
                EnumEmitter.EmitConverter(writer, enumeration);
                break;
            case UnionModel union:
                UnionEmitter.EmitClass(writer, union);
                UnionConverterEmitter.EmitConverter(writer, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(model));
        }
    }
}
