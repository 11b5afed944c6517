using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Makes the metadata of types and their collections where the types are known statically, so that nothing is instantiated by reflection.</summary>
internal static class TypeInfoFactory
{
    public static JsonTypeInfo? Create<T>(Type type, JsonConverter<T> converter, JsonSerializerOptions options) =>
        CreateOwn(type, converter, options) ?? CreateCollection<T>(type, options);

    private static JsonTypeInfo? CreateOwn<T>(Type type, JsonConverter<T> converter, JsonSerializerOptions options)
    {
        if (type == typeof(T)) return JsonMetadataServices.CreateValueInfo<T>(options, converter);
        if (type == typeof(ValueList<T>)) return JsonMetadataServices.CreateValueInfo<ValueList<T>>(options, new ValueListConverter<T>());
        return type == typeof(ValueMap<T>) ? JsonMetadataServices.CreateValueInfo<ValueMap<T>>(options, new ValueMapConverter<T>()) : null;
    }

    private static JsonTypeInfo? CreateCollection<T>(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(T[])) return JsonMetadataServices.CreateArrayInfo<T>(options, new());
        if (type == typeof(List<T>)) return JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(IList<T>)) return JsonMetadataServices.CreateIListInfo<IList<T>, T>(options, new());
        if (type == typeof(ICollection<T>)) return JsonMetadataServices.CreateICollectionInfo<ICollection<T>, T>(options, new());
        if (type == typeof(IEnumerable<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new());
        if (type == typeof(IReadOnlyList<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyList<T>, T>(options, new());
        if (type == typeof(IReadOnlyCollection<T>)) return JsonMetadataServices.CreateIEnumerableInfo<IReadOnlyCollection<T>, T>(options, new());
        if (type == typeof(IAsyncEnumerable<T>)) return JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new());
        if (type == typeof(Dictionary<string, T>))
        {
            return JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new() { ObjectCreator = static () => [] });
        }

        if (type == typeof(IDictionary<string, T>)) return JsonMetadataServices.CreateIDictionaryInfo<IDictionary<string, T>, string, T>(options, new());
        return type == typeof(IReadOnlyDictionary<string, T>)
            ? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new())
            : null;
    }

    // Classes share the code of their collections, but every struct has its own: compiled ahead of time, a dozen collections of every enum would be
    // most of the program, whoever uses them. There the framework's collections of structs are the business of a context that names them.
    public static JsonTypeInfo? CreateOfStruct<T>(Type type, JsonConverter<T> converter, JsonSerializerOptions options)
        where T : struct
    {
        if (type == typeof(T?)) return JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options));
        return CreateOwn(type, converter, options) ?? (RuntimeFeature.IsDynamicCodeSupported ? CreateCollection<T>(type, options) : null);
    }

    public static JsonTypeInfo? CreateOfEnum<TEnum>(Type type, JsonConverter<TEnum> converter, JsonSerializerOptions options, bool isStrict)
        where TEnum : struct, Enum =>
        CreateOfStruct(type, converter, options) ?? CreateOfStruct(type, new OpenEnumConverter<TEnum>(isStrict), options);

    /// <summary>The metadata of a type that models are made of, or of a collection of it.</summary>
    private static JsonTypeInfo? CreateOfScalar(Type type, Type scalar, JsonSerializerOptions options)
    {
        if (scalar == typeof(string)) return Create(type, JsonMetadataServices.StringConverter, options);
        if (scalar == typeof(byte[])) return Create(type, JsonMetadataServices.ByteArrayConverter, options);
        if (scalar == typeof(object)) return Create(type, JsonMetadataServices.ObjectConverter, options);
        if (scalar == typeof(JsonNode)) return Create(type, JsonMetadataServices.JsonNodeConverter, options);
        if (scalar == typeof(JsonElement)) return CreateOfStruct(type, JsonMetadataServices.JsonElementConverter, options);
        if (scalar == typeof(double)) return CreateOfStruct(type, JsonMetadataServices.DoubleConverter, options);
        if (scalar == typeof(int)) return CreateOfStruct(type, JsonMetadataServices.Int32Converter, options);
        if (scalar == typeof(long)) return CreateOfStruct(type, JsonMetadataServices.Int64Converter, options);
        if (scalar == typeof(bool)) return CreateOfStruct(type, JsonMetadataServices.BooleanConverter, options);
        if (scalar == typeof(decimal)) return CreateOfStruct(type, JsonMetadataServices.DecimalConverter, options);
        if (scalar == typeof(BigInteger)) return CreateOfStruct(type, new BigIntegerConverter(), options);
        if (scalar == typeof(DateTimeOffset)) return CreateOfStruct(type, JsonMetadataServices.DateTimeOffsetConverter, options);
        return scalar == typeof(DateOnly) ? CreateOfStruct(type, JsonMetadataServices.DateOnlyConverter, options) : null;
    }

    public static JsonConverter? CreateConverter<T>(Type type) =>
        type == typeof(ValueList<T>) ? new ValueListConverter<T>() : type == typeof(ValueMap<T>) ? new ValueMapConverter<T>() : null;

    public static JsonConverter? CreateConverterOfEnum<TEnum>(Type type, bool isStrict)
        where TEnum : struct, Enum =>
        type == typeof(OpenEnum<TEnum>) ? new OpenEnumConverter<TEnum>(isStrict) : CreateConverter<TEnum>(type) ?? CreateConverter<OpenEnum<TEnum>>(type);

    public static JsonConverter? CreateConverterOfScalar(Type type, Type scalar)
    {
        if (scalar == typeof(string)) return CreateConverter<string>(type);
        if (scalar == typeof(byte[])) return CreateConverter<byte[]>(type);
        if (scalar == typeof(JsonElement)) return CreateConverter<JsonElement>(type);
        if (scalar == typeof(double)) return CreateConverter<double>(type);
        if (scalar == typeof(int)) return CreateConverter<int>(type);
        if (scalar == typeof(long)) return CreateConverter<long>(type);
        if (scalar == typeof(bool)) return CreateConverter<bool>(type);
        if (scalar == typeof(decimal)) return CreateConverter<decimal>(type);
        if (scalar == typeof(BigInteger)) return CreateConverter<BigInteger>(type);
        if (scalar == typeof(DateTimeOffset)) return CreateConverter<DateTimeOffset>(type);
        return scalar == typeof(DateOnly) ? CreateConverter<DateOnly>(type) : null;
    }

    /// <summary>The metadata of a generated type, of a type that models are made of, or of a collection of one; null for any other type.</summary>
    public static JsonTypeInfo? Find(Type type, JsonSerializerOptions options, ReadingLevel? level = null)
    {
        var content = ContentOf(type);
        if (FindConverter(content) is not { } converter) return CreateOfScalar(type, content, options);
        if (level is { } other) converter.Level = other;
        return converter.CreateTypeInfo(type, options);
    }

    /// <summary>The converter that a generated type bears; null for any other type.</summary>
    public static IModelConverter? FindConverter(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { ConverterType: { } converter } && typeof(IModelConverter).IsAssignableFrom(converter)
            ? (IModelConverter?)Activator.CreateInstance(converter)
            : null;

    /// <summary>The type that a collection, a nullable or an open enum is made of; a type of another kind is its own.</summary>
    public static Type ContentOf(Type type)
    {
        while (true)
        {
            if (type.IsSZArray && type != typeof(byte[])) type = type.GetElementType()!;
            else if (type.IsGenericType) type = type.GetGenericArguments()[^1];
            else return type;
        }
    }
}
