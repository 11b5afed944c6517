using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the way into System.Text.Json without reflection.</summary>
internal static class SpecJsonEmitter
{
    public static SourceFile Emit(string @namespace, bool isPublic)
    {
        var writer = FileHeader.Begin("the pages of this project", @namespace).WriteLine($$"""
            /// <summary>How the models of this project meet System.Text.Json where reflection is off: trimmed, ahead-of-time compiled, or by choice.</summary>
            {{CSharp.Accessibility(isPublic)}} static class SpecJson
            {
                /// <summary>Knows every model of the project and lists, arrays and maps of them. Combine it with a JsonSerializerContext of your own.</summary>
                public static {{IJsonTypeInfoResolver}} Resolver => {{SpecJsonResolver}}.Default;

                /// <summary>Read-only options that use <see cref="Resolver"/> and nothing else.</summary>
                public static {{JsonSerializerOptions}} Options => {{SpecJsonResolver}}.Options;

                /// <summary>As <see cref="Resolver"/>, but reading anything that the pages don't say is a JsonException. Put it before any other resolver.</summary>
                public static {{IJsonTypeInfoResolver}} StrictResolver => {{SpecJsonResolver}}.Strict;

                /// <summary>Read-only options that use <see cref="StrictResolver"/> and nothing else.</summary>
                public static {{JsonSerializerOptions}} StrictOptions => {{SpecJsonResolver}}.StrictOptions;

                /// <summary>Lists what a value that was read holds and the pages don't say, each with its JSON path, type and page.</summary>
                /// <param name="value">A model, a collection of models, or a type of your own that holds some.</param>
                /// <param name="options">What a type of your own was read with; else null.</param>
                public static {{IReadOnlyList}}<{{JsonFinding}}> Inspect<T>(T value, {{JsonSerializerOptions}}? options = null) =>
                    {{JsonInspection}}.Inspect(value, options);

                /// <summary>The overlay page (<c>*.overlay.md</c>) that would settle the findings.</summary>
                public static string ToOverlay({{IEnumerable}}<{{JsonFinding}}> findings) =>
                    {{JsonInspection}}.ToOverlay(findings);
            }
            """);
        return new SourceFile("SpecJson.g.cs", writer.ToString(), Bucket: null);
    }
}
