using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Corpus;

/// <summary>A generated type, as the compiler sees it, so that it can be looked at even where the rest doesn't compile.</summary>
internal sealed record GeneratedType(INamedTypeSymbol Symbol, string HintName)
{
    public string FullName { get; } = Symbol.ToDisplayString();

    /// <summary>The section of a page that gives this kind of type.</summary>
    public string Section => Symbol switch
    {
        { TypeKind: TypeKind.Enum } => "Values",
        { IsRecord: true } => "Fields",
        _ => "Supported Types",
    };

    public string? Converter => Symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == "JsonConverterAttribute")
        .Select(attribute => (attribute.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol)?.ToDisplayString())
        .FirstOrDefault();

    /// <summary>The properties that stand for members: all but the one for extras, which is the last.</summary>
    public int MemberCount => Section == "Fields"
        ? Symbol.GetMembers().OfType<IPropertySymbol>().Count(property => property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }) - 1
        : 0;
}

/// <summary>
/// Which type is which page's, found by what the design promises: the page's title in the namespace of its group, below that of its
/// package where there are several.
/// </summary>
internal sealed class GeneratedTypes
{
    // Placeholders have files of their own, below this folder.
    private const string PlaceholderFolder = "Missing/";

    private readonly Dictionary<string, GeneratedType> _byPage = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pageByType = new(StringComparer.Ordinal);

    public GeneratedTypes(GeneratorRun run, PublishedPages published)
    {
        var all = AllIn(run);
        Placeholders = [.. all.Where(type => type.HintName.Contains(PlaceholderFolder, StringComparison.Ordinal))];
        All = [.. all.Except(Placeholders)];
        var free = All.GroupBy(type => (type.Symbol.Name, Plain(GroupOf(type)))).ToDictionary(same => same.Key, same => new Queue<GeneratedType>(same));
        foreach (var page in published.All.OrderByDescending(page => page.Path.Split('/').Length))
        {
            var type = Namespaces(page.Path)
                .Select(@namespace => free.TryGetValue((page.Title, @namespace), out var found) && found.TryDequeue(out var type) ? type : null)
                .FirstOrDefault(type => type is not null);
            if (type is not null)
            {
                _byPage.Add(page.Path, type);
                _pageByType[type.FullName] = page.Path;
                _pageByType[type.Converter ?? ""] = page.Path;
            }
        }

        Unclaimed = [.. All.Where(type => !_pageByType.ContainsKey(type.FullName))];
    }

    public IReadOnlyList<GeneratedType> All { get; }

    public IReadOnlyList<GeneratedType> Placeholders { get; }

    /// <summary>Types that are no page's.</summary>
    public IReadOnlyList<GeneratedType> Unclaimed { get; }

    public GeneratedType? Of(PublishedPage page) => _byPage.GetValueOrDefault(page.Path);

    /// <summary>The page of a type or of its converter; null when it is no page's.</summary>
    public string? PageOf(string fullName) => _pageByType.GetValueOrDefault(fullName);

    private static List<GeneratedType> AllIn(GeneratorRun run)
    {
        var types = new List<GeneratedType>();
        var namespaces = new Stack<INamespaceSymbol>([run.Compilation.Assembly.GlobalNamespace]);
        while (namespaces.TryPop(out var @namespace))
        {
            foreach (var inner in @namespace.GetNamespaceMembers())
            {
                namespaces.Push(inner);
            }

            types.AddRange(@namespace.GetTypeMembers()
                .Select(type => new GeneratedType(type, type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath.Replace('\\', '/')))
                .Where(type => type.Converter is not null));
        }

        return types;
    }

    private static string GroupOf(GeneratedType type)
    {
        var @namespace = type.Symbol.ContainingNamespace.ToDisplayString();
        return @namespace.StartsWith(SdkFolder.Namespace, StringComparison.Ordinal) ? @namespace[SdkFolder.Namespace.Length..] : @namespace;
    }

    // The first package keeps the plain namespace; a group called like a type of the flat folder gets another name.
    private static IEnumerable<string> Namespaces(string path)
    {
        var folders = path.Split('/')[..^1];
        var models = Array.FindLastIndex(folders, folder => folder.Equals("models", StringComparison.OrdinalIgnoreCase));
        var group = Plain(string.Concat(folders[(models + 1)..]));
        var package = Plain(folders[..models].LastOrDefault(folder => folder is not ("docs" or "doc" or "sdk" or "src")) ?? "");
        return new[] { package + group, package + group + "GROUP", group, group + "GROUP" }.Distinct();
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
