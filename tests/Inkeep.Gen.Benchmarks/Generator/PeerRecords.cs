using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>System.Text.Json's own generator, and C# records for it, of as many members as the pages have on average.</summary>
internal static class PeerRecords
{
    public static ISourceGenerator Generator()
    {
        string path = typeof(PeerRecords).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == "JsonSourceGenerator").Value!;
        var type = Assembly.LoadFrom(path).GetTypes().Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type));
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }

    public static string Source(int count, bool edited)
    {
        var source = new StringBuilder("#nullable enable\nusing System.Collections.Generic;\nusing System.Text.Json;\nusing System.Text.Json.Serialization;\nnamespace Peers;\n");
        source.Append(edited ? "// edited\n" : "// as it was\n");
        for (int i = 0; i < count; i++)
        {
            source.Append("[JsonSerializable(typeof(Model").Append(i).Append("))]\n");
        }

        source.Append("public sealed partial class PeerContext : JsonSerializerContext;\n");
        for (int i = 0; i < count; i++)
        {
            source.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                public sealed record Model{{i}}
                {
                    public required string Id { get; init; }
                    public required string Title { get; init; }
                    public string? Description { get; init; }
                    public string? Url { get; init; }
                    public double? Count { get; init; }
                    public bool? IsPublic { get; init; }
                    public Kind{{i % 88}} Kind { get; init; }
                    public List<Model{{(i + 1) % count}}>? Items { get; init; }
                    public Dictionary<string, JsonElement>? Properties { get; init; }
                }

                """);
        }

        for (int i = 0; i < 88; i++) source.Append("[JsonConverter(typeof(JsonStringEnumConverter<Kind").Append(i).Append(">))] public enum Kind").Append(i).Append(" { One, Two, Three }\n");
        return source.ToString();
    }
}
