using System;
using Inkeep.Gen.Models;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints a type with its converter: one model, one file.</summary>
internal static class TypeEmitter
{
    public static SourceFile Emit(TypeModel model)
    {
        var writer = new SourceWriter();
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

        return new SourceFile(model.HintName, model.Source, model.Name.Namespace, writer.ToString());
    }
}
