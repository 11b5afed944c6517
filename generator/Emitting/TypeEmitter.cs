using System;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints a type with its converter: one model, one file, or the part of one.</summary>
internal static class TypeEmitter
{
    public static SourceFile Emit(TypeModel model, bool isBucketed)
    {
        if (!isBucketed)
        {
            var file = SourceFile.Begin(model.Source, model.Name.Namespace);
            Print(file, model);
            return new SourceFile(model.HintName, file.ToString(), Bucket: null);
        }

        var part = new SourceWriter();
        using (part.Block($"namespace {CSharp.Namespace(model.Name.Namespace)}"))
        {
            Print(part, model);
        }

        return new SourceFile(model.HintName, part.ToString(), SourceBuckets.NumberOf(model.HintName));
    }

    private static void Print(SourceWriter writer, TypeModel model)
    {
        switch (model)
        {
            case ObjectModel record:
                RecordEmitter.Emit(writer, record);
                RecordConverterEmitter.Emit(writer, record);
                break;
            case EnumModel enumeration:
                EnumEmitter.Emit(writer, enumeration);
                break;
            case UnionModel union:
                UnionEmitter.Emit(writer, union);
                UnionConverterEmitter.Emit(writer, union);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(model));
        }
    }
}
