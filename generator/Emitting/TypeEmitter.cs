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

        // Not indented: nobody reads a file of forty types by its looks, and the blanks are text to hold and to compile.
        var part = new SourceWriter().Line($"namespace {CSharp.Namespace(model.Name.Namespace)}").Line("{");
        Print(part, model);
        part.Line("}");
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
