using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A <see cref="ValueList{T}"/> as a JSON array; the elements are read and written as the options say.</summary>
internal sealed class ValueListConverter<T> : LocatingConverter<ValueList<T>>
{
    protected override ValueList<T>? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw JsonErrors.Token("ValueList", "an array", ref reader);
        var converter = ConverterOf<T>(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadContent(ref reader, converter, options));
        return items.Count == 0 ? ValueList<T>.Empty : new([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var type = InfoOf<T>(options);
        writer.WriteStartArray();
        foreach (var item in value.AsSpan()) WriteContent(writer, item, type);
        writer.WriteEndArray();
    }
}
