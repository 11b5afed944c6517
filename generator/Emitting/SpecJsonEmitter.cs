namespace Inkeep.Gen.Emitting;

/// <summary>Prints the way into System.Text.Json without reflection.</summary>
internal static class SpecJsonEmitter
{
    public static SourceFile Emit(string @namespace, bool isPublic)
    {
        var writer = new SourceWriter().Lines($$"""
            /// <summary>How the models of this project meet System.Text.Json where reflection is off: trimmed, ahead-of-time compiled, or by choice.</summary>
            {{(isPublic ? "public" : "internal")}} static class SpecJson
            {
                /// <summary>Knows every model of the project and lists, arrays and maps of them. Combine it with a JsonSerializerContext of your own.</summary>
                public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver => global::Inkeep.Gen.Json.SpecJsonResolver.Default;

                /// <summary>Read-only options that use <see cref="Resolver"/> and nothing else.</summary>
                public static global::System.Text.Json.JsonSerializerOptions Options => global::Inkeep.Gen.Json.SpecJsonResolver.Options;
            }
            """);
        return new SourceFile("SpecJson.g.cs", "the pages of this project", @namespace, writer.ToString());
    }
}
