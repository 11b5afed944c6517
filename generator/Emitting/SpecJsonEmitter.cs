namespace Inkeep.Gen.Emitting;

/// <summary>Prints the way into System.Text.Json without reflection.</summary>
internal static class SpecJsonEmitter
{
    public static SourceFile Emit(string @namespace, bool isPublic)
    {
        var writer = SourceFile.Begin("the pages of this project", @namespace).Lines($$"""
            /// <summary>How the models of this project meet System.Text.Json where reflection is off: trimmed, ahead-of-time compiled, or by choice.</summary>
            {{(isPublic ? "public" : "internal")}} static class SpecJson
            {
                /// <summary>Knows every model of the project and lists, arrays and maps of them. Combine it with a JsonSerializerContext of your own.</summary>
                public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver => global::Inkeep.Gen.Json.SpecJsonResolver.Default;

                /// <summary>Read-only options that use <see cref="Resolver"/> and nothing else.</summary>
                public static global::System.Text.Json.JsonSerializerOptions Options => global::Inkeep.Gen.Json.SpecJsonResolver.Options;

                /// <summary>As <see cref="Resolver"/>, but reading anything that the pages don't say is a JsonException. Put it before any other resolver.</summary>
                public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver StrictResolver => global::Inkeep.Gen.Json.SpecJsonResolver.Strict;

                /// <summary>Read-only options that use <see cref="StrictResolver"/> and nothing else.</summary>
                public static global::System.Text.Json.JsonSerializerOptions StrictOptions => global::Inkeep.Gen.Json.SpecJsonResolver.StrictOptions;

                /// <summary>Lists what a value that was read holds and the pages don't say, each with its JSON path, type and page.</summary>
                /// <param name="value">A model, a collection of models, or a type of your own that holds some.</param>
                /// <param name="options">What a type of your own was read with; else null.</param>
                public static global::System.Collections.Generic.IReadOnlyList<global::Inkeep.Gen.JsonFinding> Inspect<T>(T value, global::System.Text.Json.JsonSerializerOptions? options = null) =>
                    global::Inkeep.Gen.JsonInspection.Inspect(value, options);

                /// <summary>The overlay page (<c>*.overlay.md</c>) that would settle the findings.</summary>
                public static string ToOverlay(global::System.Collections.Generic.IEnumerable<global::Inkeep.Gen.JsonFinding> findings) =>
                    global::Inkeep.Gen.JsonInspection.ToOverlay(findings);
            }
            """);
        return new SourceFile("SpecJson.g.cs", writer.ToString(), Bucket: null);
    }
}
