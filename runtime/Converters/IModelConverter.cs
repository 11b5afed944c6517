using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A converter made by Inkeep.Gen: it knows the types that hold its own, so that none has to be found by reflection.</summary>
internal interface IModelConverter
{
    /// <summary>How it reads; set before anything is read, by who made the converter. Else as the project's <c>InkeepReading</c> says.</summary>
    ReadingLevel Level { set; }

    /// <summary>The JSON Schema of the converter's type.</summary>
    JsonSchemaText Schema { get; }

    /// <summary>The metadata of the converter's type or of a collection of it; null for any other type.</summary>
    JsonTypeInfo? CreateTypeInfo(Type type, JsonSerializerOptions options);

    /// <summary>The converter of one of the runtime's own generic types around the converter's type; null for any other type.</summary>
    JsonConverter? CreateConverter(Type type);
}
