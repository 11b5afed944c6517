using System.Globalization;
using System.Reflection;
using System.Text;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// System.Text.Json's own generator, and what a user of it would write for the same pages: a record for each Fields page, an enum for
/// each Values page. A union has no equal there, and is a JsonElement, which costs that generator nothing.
/// </summary>
internal sealed class PeerRecords
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly List<(string Name, Page Page)> _pages = [];

    /// <summary>The peers of these pages, the records once more under other names until there are so many.</summary>
    public PeerRecords(IEnumerable<InMemoryPage> pages, int records = 0)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var once = pages.Select(file => PageParser.Parse(file.Path, file.Text, default).Page).Where(page => page is ObjectPage or EnumPage).Select(page => page!).ToList();
        foreach (var page in once) Add(page);
        while (Records < records)
        {
            foreach (var page in once.OfType<ObjectPage>().Take(records - Records)) Add(page);
        }

        void Add(Page page)
        {
            string name = "Peer" + page.Title;
            while (!taken.Add(name)) name += "Too";
            _byName.TryAdd(page.Title, name);
            _pages.Add((name, page));
        }
    }

    public int Records => _pages.Count(page => page.Page is ObjectPage);

    public int Enums => _pages.Count(page => page.Page is EnumPage);

    /// <summary>The generator as the SDK brings it.</summary>
    public static IIncrementalGenerator Generator()
    {
        var type = Assembly.LoadFrom(GeneratorPath).GetTypes().Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type));
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }

    public static string GeneratorPath => BuildFacts.Of("JsonSourceGenerator");

    /// <summary>The context, then a file for each type.</summary>
    public IEnumerable<string> Sources() => _pages.Select(page => Source(page.Name, page.Page)).Prepend(Context());

    /// <summary>The same file with a comment more on one line.</summary>
    public static string Edited(string source) => source.Replace("/// <summary>A member.</summary>", "/// <summary>A member (edited).</summary>", StringComparison.Ordinal);

    private string Context()
    {
        var source = new StringBuilder("namespace Peers;\n[global::System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy = global::System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]\n");
        foreach (var (name, page) in _pages)
        {
            if (page is ObjectPage) source.Append(CultureInfo.InvariantCulture, $"[global::System.Text.Json.Serialization.JsonSerializable(typeof({name}))]\n");
        }

        return source.Append("public sealed partial class PeerContext : global::System.Text.Json.Serialization.JsonSerializerContext;\n").ToString();
    }

    private string Source(string name, Page page) => "#nullable enable\nnamespace Peers;\n" + page switch
    {
        EnumPage values => Enum(name, values),
        ObjectPage fields => Record(name, fields),
        _ => throw new InvalidOperationException("Neither a record nor an enum: " + name),
    };

    private static string Enum(string name, EnumPage page)
    {
        var names = new EnumMemberNamer();
        return $$"""
            [global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<{{name}}>))]
            public enum {{name}} { {{string.Join(", ", page.Values.Select(value => CSharp.Identifier(names.Name(value.Text))))}} }
            """;
    }

    private string Record(string name, ObjectPage page)
    {
        var names = new MemberNamer(name);
        var members = page.Fields.Where(field => field.Type is not NotSerializableType).Select(field => $$"""
                /// <summary>A member.</summary>
                public {{(field.IsRequired ? "required " : "")}}{{TypeOf(field.Type)}}{{(field.IsRequired ? "" : "?")}} {{names.Name(field.Name)}} { get; init; }
            """);
        return $"public sealed record {name}\n{{\n{string.Join("\n", members)}\n}}\n";
    }

    private string TypeOf(TypeExpression type) => type switch
    {
        ScalarType { Kind: ScalarKind.String } or TextLiteralType => "string",
        ScalarType { Kind: ScalarKind.Number } => "double",
        ScalarType { Kind: ScalarKind.Boolean } or BooleanLiteralType => "bool",
        ScalarType { Kind: ScalarKind.DateTime } => "global::System.DateTimeOffset",
        ScalarType { Kind: ScalarKind.Date } => "global::System.DateOnly",
        ScalarType { Kind: ScalarKind.Decimal } => "decimal",
        ArrayType list => "global::System.Collections.Generic.IReadOnlyList<" + TypeOf(list.Element) + ">",
        MapType map => "global::System.Collections.Generic.Dictionary<string, " + TypeOf(map.Value) + ">",
        TypeReference reference when _byName.TryGetValue(reference.Name, out var name) => name,
        _ => "global::System.Text.Json.JsonElement",
    };
}

/// <summary>What the build of this program knows of the SDK that built it.</summary>
internal static class BuildFacts
{
    public static string Of(string name) => typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == name).Value!;
}
