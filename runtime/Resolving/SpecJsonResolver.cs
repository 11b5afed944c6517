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
    private static JsonSerializerOptions? s_tolerantOptions;
    private static JsonSerializerOptions? s_lenientOptions;
    private readonly ReadingLevel? _level;

    private SpecJsonResolver(ReadingLevel? level) => _level = level;

    /// <summary>The resolver. Models are read as the <c>InkeepReading</c> of their project, folder or page says.</summary>
    public static SpecJsonResolver Default { get; } = new(null);

    /// <summary>The same, but reading anything that the pages do not say is a <see cref="JsonException"/>, see <see cref="JsonInspection.Inspect"/>.</summary>
    /// <remarks>It must come before any resolver that finds the converter of a model by its attribute, as reflection does. Writing is as usual.</remarks>
    public static SpecJsonResolver Strict { get; } = new(ReadingLevel.Strict);

    /// <summary>The same, but everything is kept that the types have room for, and a <see cref="JsonException"/> says what they can't hold.</summary>
    /// <remarks><inheritdoc cref="Strict" path="/remarks"/></remarks>
    public static SpecJsonResolver Tolerant { get; } = new(ReadingLevel.Tolerant);

    /// <summary>The same, but everything is read: a required member may be absent, and JSON that a member's type can't hold is set aside and written back.</summary>
    /// <remarks><see cref="JsonExtras.Absent"/> and <see cref="JsonExtras.SetAside"/> say which. <inheritdoc cref="Strict" path="/remarks"/></remarks>
    public static SpecJsonResolver Lenient { get; } = new(ReadingLevel.Lenient);

    /// <summary>Read-only options with <see cref="Default"/> alone and a buffer size that suits models in streams.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(Default);

    /// <summary>The same with <see cref="Strict"/>.</summary>
    public static JsonSerializerOptions StrictOptions => s_strictOptions ??= CreateOptions(Strict);

    /// <summary>The same with <see cref="Tolerant"/>.</summary>
    public static JsonSerializerOptions TolerantOptions => s_tolerantOptions ??= CreateOptions(Tolerant);

    /// <summary>The same with <see cref="Lenient"/>.</summary>
    public static JsonSerializerOptions LenientOptions => s_lenientOptions ??= CreateOptions(Lenient);

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
        return TypeInfoFactory.Find(type, options, _level);
    }

    // Whatever a converter reads is tokenised twice in a stream unless the whole value is in the buffer.
    private static JsonSerializerOptions CreateOptions(IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver, DefaultBufferSize = 64 * 1024 };
        options.MakeReadOnly();
        return options;
    }
}
