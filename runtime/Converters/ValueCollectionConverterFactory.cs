using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Makes the converters of <see cref="ValueList{T}"/>, <see cref="ValueMap{T}"/> and <see cref="OpenEnum{TEnum}"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueCollectionConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return DefinitionOf(typeToConvert) is { } type && (type == typeof(ValueList<>) || type == typeof(ValueMap<>) || type == typeof(OpenEnum<>));
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">An enum without a converter made by Inkeep.Gen; without dynamic code also elements that are neither generated models nor simple types.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        var content = TypeInfoFactory.ContentOf(typeToConvert);
        return TypeInfoFactory.CreateConverterOfScalar(typeToConvert, content)
            ?? TypeInfoFactory.FindConverter(content)?.CreateConverter(typeToConvert)
            ?? CreateDynamically(typeToConvert);
    }

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only reached where dynamic code is supported; the analyzer of .NET 8 does not know the check.")]
    private static JsonConverter CreateDynamically(Type type)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || DefinitionOf(type) == typeof(OpenEnum<>))
        {
            throw new NotSupportedException($"{type} can't be converted: its content has no converter made by Inkeep.Gen, nor is it a simple type.");
        }

        var argument = type.GetGenericArguments()[0];
        var converter = DefinitionOf(type) == typeof(ValueList<>) ? typeof(ValueListConverter<>).MakeGenericType(argument) : typeof(ValueMapConverter<>).MakeGenericType(argument);
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private static Type? DefinitionOf(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;
}
