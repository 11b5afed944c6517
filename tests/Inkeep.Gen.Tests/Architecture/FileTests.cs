using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>Files and names, in the whole repository.</summary>
public sealed class FileTests
{
    private const int LongestFile = 400;

    private static readonly string[] EmptyWords = ["Helper", "Helpers", "Manager", "Util", "Utils", "Utility", "Utilities"];

    private static readonly List<(string Path, int Lines, List<string> Types)> Files =
        [.. RepositorySources.In("").Select(file => (file.Path, file.Text.AsSpan().Count('\n'), TypesIn(file.Text)))];

    // Files that hold no type of their name today. The list only shrinks.
    private static readonly string[] KnownFileNames =
    [
        "tests/tools/Inkeep.Gen.Benchmarks/Json/Peers/ConversationClasses.cs",
        "tests/tools/Inkeep.Gen.Benchmarks/Json/Peers/Newtonsoft.cs",
        "tests/tools/Inkeep.Gen.Benchmarks/Json/Peers/PeerEnums.cs",
        "tests/Inkeep.Gen.Testing/InMemoryFiles.cs",
    ];

    [Fact]
    public void No_file_is_long() => RuleAssert.Holds(Files.Where(file => file.Lines > LongestFile).Select(file => $"{file.Path} has {file.Lines} lines"));

    [Fact]
    public void Type_names_say_what_a_type_does() =>
        RuleAssert.Holds(
            from file in Files
            from type in file.Types
            where EmptyWords.Any(word => type.EndsWith(word, StringComparison.Ordinal))
            select $"{file.Path} declares {type}");

    // ValueMap.Builder.cs is a part of ValueMap; Polyfills.cs holds what a newer framework would have.
    private static IEnumerable<string> OtherwiseNamed =>
        from file in Files
        let name = Path.GetFileName(file.Path).Split('.')[0]
        where file.Types.Count > 0 && name != "Polyfills" && !file.Types.Contains(name)
        select file.Path;

    [Fact]
    public void A_file_is_called_like_a_type_in_it() => RuleAssert.Holds(OtherwiseNamed.Except(KnownFileNames));

    [Fact]
    public void A_renamed_file_is_no_exception_any_more() => RuleAssert.Holds(KnownFileNames.Except(OtherwiseNamed));

    [Fact]
    public void A_namespace_of_the_generator_is_its_folder() =>
        RuleAssert.Holds(
            from place in SourceProject.Generator.Namespaces
            // Polyfills have the framework's names.
            where !place.Namespace.StartsWith("System.", StringComparison.Ordinal)
            let expected = place.Folder.Length == 0 ? "Inkeep.Gen" : "Inkeep.Gen." + place.Folder.Replace('/', '.')
            where place.Namespace != expected
            select $"{place.File} declares the namespace {place.Namespace}, not {expected}");

    [Theory]
    [InlineData("Microsoft.CodeAnalysis", new[] { "", "Compiler", "Diagnostics" })]
    [InlineData("Markdig", new[] { "Markdown" })]
    public void Only_some_folders_of_the_generator_name_types_of(string library, string[] folders) =>
        RuleAssert.Holds(
            from use in SourceProject.Generator.Libraries
            where use.Assembly == library || use.Assembly.StartsWith(library + ".", StringComparison.Ordinal)
            where !folders.Any(folder => use.Folder == folder || folder.Length > 0 && FolderRule.IsInside(use.Folder, folder))
            select $"{use.File}({use.Line}) names {use.Type} of {library}; only {string.Join(", ", folders)} may");

    private static List<string> TypesIn(string text) =>
    [
        .. CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes()
            .Select(node => node is BaseTypeDeclarationSyntax type ? type.Identifier.ValueText : (node as DelegateDeclarationSyntax)?.Identifier.ValueText)
            .OfType<string>(),
    ];
}
