using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the way into System.Text.Json without reflection.</summary>
internal static class SpecJsonEmitter
{
    public static SourceFile Emit(string @namespace, bool isPublic, EmitSettings settings)
    {
        var writer = FileHeader.Begin("the pages of this project", @namespace).WriteLine($$"""
            /// <summary>Connects the models of this project to System.Text.Json without reflection, for trimming and ahead-of-time compilation.</summary>
            {{CSharp.Accessibility(isPublic)}} static class SpecJson
            {
                /// <summary>Resolves every model of the project, and lists, arrays and maps of them. Put it before your own JsonSerializerContext.</summary>
                public static {{IJsonTypeInfoResolver}} Resolver => {{SpecJsonResolver}}.Default;

                /// <summary>Read-only options with <see cref="Resolver"/> as the only resolver.</summary>
                public static {{JsonSerializerOptions}} Options => {{SpecJsonResolver}}.Options;

                /// <summary>Read-only options for the models and for types of your own, in the order that loses nothing.</summary>
                /// <param name="resolvers">The resolvers of your own types, such as the Default of a JsonSerializerContext.</param>
                public static {{JsonSerializerOptions}} OptionsWith(params {{IJsonTypeInfoResolver}}[] resolvers) => {{SpecJsonResolver}}.OptionsWith(resolvers);

                /// <summary>Like <see cref="Resolver"/>, but JSON that the pages don't document throws a JsonException. Put it before any other resolver.</summary>
                public static {{IJsonTypeInfoResolver}} StrictResolver => {{SpecJsonResolver}}.Strict;

                /// <summary>Read-only options with <see cref="StrictResolver"/> as the only resolver.</summary>
                public static {{JsonSerializerOptions}} StrictOptions => {{SpecJsonResolver}}.StrictOptions;

                /// <summary>Like <see cref="Resolver"/>, but keeps JSON that the pages don't document, and throws a JsonException at what a type can't hold.</summary>
                public static {{IJsonTypeInfoResolver}} TolerantResolver => {{SpecJsonResolver}}.Tolerant;

                /// <summary>Read-only options with <see cref="TolerantResolver"/> as the only resolver.</summary>
                public static {{JsonSerializerOptions}} TolerantOptions => {{SpecJsonResolver}}.TolerantOptions;

                /// <summary>Like <see cref="Resolver"/>, but reads every JSON: what is absent or doesn't fit is known to a model's extras and written back as it came.</summary>
                public static {{IJsonTypeInfoResolver}} LenientResolver => {{SpecJsonResolver}}.Lenient;

                /// <summary>Read-only options with <see cref="LenientResolver"/> as the only resolver.</summary>
                public static {{JsonSerializerOptions}} LenientOptions => {{SpecJsonResolver}}.LenientOptions;

                /// <summary>Calls the observer with each finding in each model that is read from now on, until the result is disposed of.</summary>
                public static {{RuntimeApi.IDisposable}} Observe({{RuntimeApi.Action}}<{{JsonFinding}}> observer) => {{JsonInspection}}.Observe(observer);

                /// <summary>Lists how a value that was read differs from the pages: each difference with its JSON path, type and page.</summary>
                /// <param name="value">A model, a collection of models, or an object of your own that contains models.</param>
                /// <param name="options">The options that an object of your own was read with; otherwise null.</param>
                public static {{IReadOnlyList}}<{{JsonFinding}}> Inspect<T>(T value, {{JsonSerializerOptions}}? options = null) =>
                    {{JsonInspection}}.Inspect(value, options);

                /// <summary>Returns an overlay page (<c>*.overlay.md</c>) that documents the findings.</summary>
                public static string ToOverlay({{IEnumerable}}<{{JsonFinding}}> findings) =>
                    {{JsonInspection}}.ToOverlay(findings);
            """);
        if (settings.HasSchemas)
        {
            using (writer.Indent())
            {
                EmitSchema(writer);
            }
        }

        writer.WriteLine("}");
        return new SourceFile("SpecJson.g.cs", writer.ToString(), Bucket: null);
    }

    private static void EmitSchema(SourceWriter writer) => writer.WriteLine($$"""

        /// <summary>Returns the JSON Schema (draft 2020-12) of a model, with what the pages say of it and of the models in it.</summary>
        /// <param name="isClosed">Whether nothing but what the pages list is allowed, as for an AI model's answer; else what reading accepts.</param>
        public static {{JsonObject}} GetJsonSchema<T>(bool isClosed = false) => {{ModelSchema}}.Get(typeof(T), isClosed);
        """);
}
