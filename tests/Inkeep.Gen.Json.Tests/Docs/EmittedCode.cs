using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>
/// Compares C# that a page shows as emitted with what is emitted. A page may leave out members, attributes, bodies and documentation, and
/// writes names without their namespaces; whatever it does show has to be there.
/// </summary>
internal static partial class EmittedCode
{
    /// <summary>What the page shows and the generator doesn't emit.</summary>
    public static IEnumerable<string> Missing(string shown, IEnumerable<string> emitted)
    {
        var types = emitted.SelectMany(Types).ToLookup(static type => type.Identifier.Text);
        foreach (var type in Types(shown))
        {
            var candidates = types[type.Identifier.Text].Where(other => Header(other) == Header(type)).ToList();
            if (candidates.Count == 0)
            {
                yield return Header(type);
                continue;
            }

            var members = candidates.SelectMany(Members).ToLookup(Text, Documentation, StringComparer.Ordinal);
            foreach (var member in Members(type))
            {
                if (!members[Text(member)].Any(text => text.StartsWith(Documentation(member), StringComparison.Ordinal)))
                {
                    yield return $"{type.Identifier}: {member}";
                }
            }
        }
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> Types(string source) =>
        CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>();

    private static IEnumerable<MemberDeclarationSyntax> Members(BaseTypeDeclarationSyntax type) =>
        type is EnumDeclarationSyntax values ? values.Members : ((TypeDeclarationSyntax)type).Members;

    private static string Header(BaseTypeDeclarationSyntax type)
    {
        var keyword = type is EnumDeclarationSyntax ? "enum" : ((TypeDeclarationSyntax)type).Keyword.Text;
        return $"{type.Modifiers} {keyword} {type.Identifier.Text}";
    }

    private static string Documentation(SyntaxNode member)
    {
        var comments = member.GetLeadingTrivia().Where(static trivia => trivia.HasStructure).Select(static trivia => trivia.ToFullString());
        return Spaces().Replace(string.Concat(comments).Replace("///", " ", StringComparison.Ordinal), " ").Trim();
    }

    private static string Text(SyntaxNode member) => new Shortener().Visit(member).WithoutTrivia().NormalizeWhitespace().ToString();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    private sealed class Shortener : CSharpSyntaxRewriter
    {
        private static readonly SyntaxToken Semicolon = SyntaxFactory.Token(SyntaxKind.SemicolonToken);

        private static readonly AccessorListSyntax GetOnly = SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(
            SyntaxFactory.AccessorDeclaration(SyntaxKind.GetAccessorDeclaration).WithSemicolonToken(Semicolon)));

        public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => null;

        public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => Visit(node.Right);

        public override SyntaxNode? VisitAliasQualifiedName(AliasQualifiedNameSyntax node) => Visit(node.Name);

        public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
            base.VisitMethodDeclaration(node.WithBody(null).WithExpressionBody(null).WithSemicolonToken(Semicolon));

        public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
            base.VisitConversionOperatorDeclaration(node.WithBody(null).WithExpressionBody(null).WithSemicolonToken(Semicolon));

        public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => base.VisitPropertyDeclaration(
            node.ExpressionBody is null ? node : node.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(GetOnly));
    }
}
