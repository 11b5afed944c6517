using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>A <see cref="ValueMap{T}"/> as a JSON object; the values are read and written as the options say.</summary>
internal sealed class ValueMapConverter<T> : LocatingConverter<ValueMap<T>>
{
    protected override ValueMap<T>? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw JsonErrors.Token("ValueMap", "an object", ref reader);
        var converter = ConverterOf<T>(options);
        var entries = new NamedValues<T>(4);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            if (!reader.Read()) throw JsonErrors.Incomplete();
            entries.Set(name, ReadContent(ref reader, converter, options));
        }

        return entries.Count == 0 ? ValueMap<T>.Empty : new(entries);
    }

    public override void Write(Utf8JsonWriter writer, ValueMap<T> value, JsonSerializerOptions options)
    {
        var type = InfoOf<T>(options);
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            WriteContent(writer, item, type);
        }

        writer.WriteEndObject();
    }
}
