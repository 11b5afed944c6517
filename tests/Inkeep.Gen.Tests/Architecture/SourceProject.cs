using System.Collections.Immutable;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>The sources of a project, bound by Roslyn, and what each file of them names.</summary>
/// <remarks>
/// Sources, because an assembly does not tell everything: constants, <c>nameof</c> and members of enums are mere values in it, and a cast to an enum
/// is nothing at all.
/// </remarks>
internal sealed class SourceProject
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // The project file of the generator says these.
    private const string GeneratorUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Inkeep.Gen.Collections;
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Inkeep.Gen", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation _compilation;
    private readonly string[] _roots;
    private readonly List<Dependency> _dependencies = [];
    private readonly List<(string File, int Line, string Folder, string Assembly, string Type)> _libraries = [];
    private readonly List<string> _unbound = [];

    /// <summary>Binds sources.</summary>
    /// <param name="files">Paths, relative to the repository, and texts.</param>
    /// <param name="roots">The folders that folders are told from: <c>generator</c>.</param>
    /// <param name="symbols">The preprocessor's symbols.</param>
    public SourceProject(IEnumerable<(string Path, string Text)> files, string[] roots, params string[] symbols)
    {
        _roots = roots;
        var parsing = new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: symbols);
        _compilation = CSharpCompilation.Create(
            "sources",
            files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parsing, file.Path)),
            References,
            // Who names what doesn't depend on what can be null, and to find that out takes as long as all the rest.
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        foreach (var tree in _compilation.SyntaxTrees) Read(tree);
    }

    /// <summary>The generator with the files of the runtime that it links.</summary>
    public static SourceProject Generator { get; } =
        new([.. RepositorySources.In("generator"), .. RepositorySources.In("runtime/Shared"), ("", GeneratorUsings)], ["generator", "runtime"], "INKEEP_GENERATOR");

    /// <summary>The runtime, for the newest framework.</summary>
    public static SourceProject Runtime { get; } =
        new([.. RepositorySources.In("runtime"), ("", ImplicitUsings)], ["runtime"], "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    public IReadOnlyList<Dependency> Dependencies => _dependencies;

    /// <summary>What files name of other assemblies.</summary>
    public IReadOnlyList<(string File, int Line, string Folder, string Assembly, string Type)> Libraries => _libraries;

    /// <summary>Names that mean nothing to the compiler, so that the rules could not see what they name.</summary>
    public IReadOnlyList<string> Unbound => _unbound;

    public IEnumerable<string> Folders => _compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => FolderOf(tree.FilePath)).Distinct();

    /// <summary>Each file with the namespaces declared in it.</summary>
    public IEnumerable<(string File, string Folder, string Namespace)> Namespaces =>
        from tree in _compilation.SyntaxTrees
        from declaration in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
        select (tree.FilePath, FolderOf(tree.FilePath), declaration.Name.ToString());

    private void Read(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        string from = FolderOf(tree.FilePath);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (ExpressionSyntax or ConstructorInitializerSyntax) || IsConverterOfType(node)) continue;
            var info = model.GetSymbolInfo(node);
            // The tests' compiler is older than the one that builds: of a call that it can't choose, it still tells what is meant.
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            if (symbol is null)
            {
                if (node is SimpleNameSyntax { Identifier.ValueText: not ("_" or "var" or "nameof" or "field") } name) _unbound.Add($"{tree.FilePath}({LineOf(name)}): {name}");
                continue;
            }

            Read(tree.FilePath, from, node, symbol.OriginalDefinition);
        }
    }

    private void Read(string file, string from, SyntaxNode node, ISymbol symbol)
    {
        if (symbol is INamespaceSymbol or ILocalSymbol or IParameterSymbol or ITypeParameterSymbol or IRangeVariableSymbol or ILabelSymbol) return;
        var declarations = symbol.DeclaringSyntaxReferences is [] && symbol.ContainingType is { } type ? type.DeclaringSyntaxReferences : symbol.DeclaringSyntaxReferences;
        string to = declarations is [var declaration, ..] ? FolderOf(declaration.SyntaxTree.FilePath) : "";
        string name = (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.Name ?? symbol.Name;
        if (declarations is []) _libraries.Add((file, LineOf(node), from, symbol.ContainingAssembly?.Name ?? "", name));
        else if (to != from) _dependencies.Add(new(file, LineOf(node), from, to, name));
    }

    // A type and the converter in its attribute know each other by nature. No other attribute, and no other use of the converter, is let off.
    private static bool IsConverterOfType(SyntaxNode node) =>
        node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { Parent.Parent: AttributeSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: "JsonConverter" } } };

    private string FolderOf(string file)
    {
        string folder = file.Contains('/') ? file[..file.LastIndexOf('/')] : "";
        string? root = _roots.FirstOrDefault(root => folder == root || FolderRule.IsInside(folder, root));
        return root is null ? folder : folder[root.Length..].TrimStart('/');
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
