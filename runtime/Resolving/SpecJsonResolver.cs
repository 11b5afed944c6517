using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>Tells System.Text.Json about generated models without reflection over their members: for trimmed and Native AOT applications and wherever
/// reflection-based serialization is off.</summary>
/// <remarks>
/// It knows every generated type, the simple types that models are made of, and of both: arrays, lists and the interfaces they implement,
/// <c>IAsyncEnumerable</c>, dictionaries with string keys, <see cref="ValueList{T}"/>, <see cref="ValueMap{T}"/>, <see cref="OpenEnum{TEnum}"/> and nullables.
/// Compiled ahead of time it knows of enums and other structs the runtime's own collections only; name others in a context of yours.
/// For any other type it has no answer, so it can be combined with other resolvers in a <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>.
/// </remarks>
public sealed class SpecJsonResolver : IJsonTypeInfoResolver
{
    private static JsonSerializerOptions? s_strictOptions;
    private readonly bool _isStrict;

    private SpecJsonResolver(bool isStrict) => _isStrict = isStrict;

    /// <summary>The resolver.</summary>
    public static SpecJsonResolver Default { get; } = new(isStrict: false);

    /// <summary>The same, but reading anything that the pages do not say is a <see cref="JsonException"/>, see <see cref="JsonInspection.Inspect"/>.</summary>
    /// <remarks>It must come before any resolver that finds the converter of a model by its attribute, as reflection does. Writing is as usual.</remarks>
    public static SpecJsonResolver Strict { get; } = new(isStrict: true);

    /// <summary>Read-only options with <see cref="Default"/> alone and a buffer size that suits models in streams.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(Default);

    /// <summary>The same with <see cref="Strict"/>.</summary>
    public static JsonSerializerOptions StrictOptions => s_strictOptions ??= CreateOptions(Strict);

    /// <summary>Read-only options for models and for types of your own: the models come first, since another source generator sees of a model
    /// that you extend your part only, and would write it without its documented members.</summary>
    /// <param name="resolvers">The resolvers of your own types, as <c>AppJson.Default</c> of your <c>JsonSerializerContext</c>.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="resolvers"/> is null.</exception>
    public static JsonSerializerOptions OptionsWith(params IJsonTypeInfoResolver[] resolvers)
    {
        ArgumentNullException.ThrowIfNull(resolvers);
        return CreateOptions(JsonTypeInfoResolver.Combine([Default, .. resolvers]));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> or <paramref name="options"/> is null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return TypeInfoFactory.Find(type, options, _isStrict);
    }

    // Whatever a converter reads is tokenised twice in a stream unless the whole value is in the buffer.
    private static JsonSerializerOptions CreateOptions(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver, DefaultBufferSize = 64 * 1024 };
        options.MakeReadOnly();
        return options;
    }
}
