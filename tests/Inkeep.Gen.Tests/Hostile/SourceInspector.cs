using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Reads a generated source as the compiler does, and says what in it can only have come from a text that broke out of its place.</summary>
internal static class SourceInspector
{
    private static readonly string[] Elements = ["summary", "remarks", "para", "c", "see", "br", "b", "i", "list", "listheader", "item", "term", "description", "example", "code"];

    /// <summary>What is wrong with the source; empty when nothing is.</summary>
    public static IEnumerable<string> Complaints(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        var trivia = root.DescendantTrivia(descendIntoTrivia: true).ToList();
        return tree.GetDiagnostics().Select(static diagnostic => diagnostic.ToString())
            .Concat(Directives(trivia))
            .Concat(Comments(trivia))
            .Concat(Documentation(root))
            .Concat(Characters(tree.ToString()))
            .Concat(Members(root));
    }

    /// <summary>
    /// The tree of the source without what it names: kinds of nodes and tokens, but neither the text of identifiers and literals nor how
    /// many parts a qualified name has.
    /// </summary>
    public static string Shape(SyntaxTree tree)
    {
        var shape = new StringBuilder();
        var pending = new Stack<SyntaxNodeOrToken>();
        pending.Push(tree.GetRoot());
        while (pending.TryPop(out var next))
        {
            var node = next.AsNode();

            // Some texts have an attribute more, which Members looks at.
            if (node is AttributeListSyntax { Parent: EnumMemberDeclarationSyntax })
            {
                continue;
            }

            if (node is QualifiedNameSyntax or MemberAccessExpressionSyntax)
            {
                shape.Append("Name ");
                foreach (var argument in node.DescendantNodes().OfType<TypeArgumentListSyntax>().Where(list => !list.Ancestors().TakeWhile(other => other != node).OfType<TypeArgumentListSyntax>().Any()).Reverse())
                {
                    pending.Push(argument);
                }

                continue;
            }

            shape.Append(next.Kind()).Append(' ');
            foreach (var child in next.ChildNodesAndTokens().Reverse())
            {
                pending.Push(child);
            }
        }

        return shape.ToString();
    }

    private static IEnumerable<string> Directives(List<SyntaxTrivia> trivia)
    {
        var directives = trivia.Where(static item => item.IsDirective).Select(static item => item.Kind()).ToList();
        if (!directives.SequenceEqual([SyntaxKind.NullableDirectiveTrivia, SyntaxKind.PragmaWarningDirectiveTrivia]))
        {
            yield return "directives: " + string.Join(", ", directives);
        }

        if (trivia.Any(static item => item.IsKind(SyntaxKind.DisabledTextTrivia) || item.IsKind(SyntaxKind.SkippedTokensTrivia)))
        {
            yield return "text that is no code";
        }
    }

    private static IEnumerable<string> Comments(List<SyntaxTrivia> trivia)
    {
        if (trivia.Count(static item => item.IsKind(SyntaxKind.SingleLineCommentTrivia)) != 1 || trivia.Any(static item => item.IsKind(SyntaxKind.MultiLineCommentTrivia)))
        {
            yield return "comments other than the first line";
        }
    }

    private static IEnumerable<string> Documentation(SyntaxNode root)
    {
        foreach (var comment in root.DescendantNodes(descendIntoTrivia: true).OfType<DocumentationCommentTriviaSyntax>())
        {
            foreach (var element in comment.DescendantNodes())
            {
                var (name, attributes) = element switch
                {
                    XmlElementSyntax full => (full.StartTag.Name.ToString(), full.StartTag.Attributes),
                    XmlEmptyElementSyntax empty => (empty.Name.ToString(), empty.Attributes),
                    XmlCDataSectionSyntax or XmlCommentSyntax or XmlProcessingInstructionSyntax => (element.Kind().ToString(), default),
                    _ => (null, default),
                };
                if (name is not null && (!Elements.Contains(name) || name is "summary" or "remarks" or "example" != (element.Parent == comment)))
                {
                    yield return "an element of documentation: " + name;
                }

                if (attributes.Any(attribute => (name, attribute.Name.ToString()) is not (("see", "href" or "cref") or ("list", "type"))))
                {
                    yield return "an attribute of documentation: " + attributes;
                }
            }

            if (comment.Content.OfType<XmlElementSyntax>().GroupBy(static element => element.StartTag.Name.ToString()).Any(static same => same.Count() > 1))
            {
                yield return "an element of documentation twice";
            }
        }
    }

    private static IEnumerable<string> Characters(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            var isPair = char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]);
            if ((char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' or '\u200e' or '\u200f' or '\u061c' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') || (char.IsSurrogate(c) && !isPair))
            {
                yield return $"the character U+{(int)c:X4} at {i}";
                yield break;
            }

            i += isPair ? 1 : 0;
        }
    }

    private static bool IsExample(PropertyDeclarationSyntax property) =>
        property.Identifier.Text == "Example"
        && property.ExpressionBody?.Expression is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var json }] } call
        && call.Expression.ToString().EndsWith("JsonConverter.Parse", StringComparison.Ordinal)
        && json.IsKind(SyntaxKind.Utf8StringLiteralExpression);

    // Nothing but JSON and types.
    private static bool IsSchema(PropertyDeclarationSyntax property) =>
        property.Identifier.Text == "Schema"
        && property.ExpressionBody?.Expression is ImplicitObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: [{ Expression: var json }, ..] } creation
        && json.IsKind(SyntaxKind.Utf8StringLiteralExpression)
        && JsonDocument.Parse(((LiteralExpressionSyntax)json).Token.ValueText).RootElement.ValueKind == JsonValueKind.Object
        && creation.ArgumentList.Arguments.Skip(1).All(static reference => reference.Expression is TypeOfExpressionSyntax);

    private static bool IsCase(PropertyDeclarationSyntax property) =>
        property.Identifier.Text.StartsWith("Is", StringComparison.Ordinal)
        && property.ExpressionBody?.Expression is BinaryExpressionSyntax { Left: IdentifierNameSyntax { Identifier.Text: "Case" }, Right: LiteralExpressionSyntax };

    // Only what models are made of, and nothing called that is not theirs, the runtime's or one of three of the framework's.
    private static IEnumerable<string> Members(SyntaxNode root)
    {
        foreach (var member in root.DescendantNodes().OfType<MemberDeclarationSyntax>())
        {
            var isKnown = member switch
            {
                PropertyDeclarationSyntax { AccessorList: { } accessors, ExpressionBody: null } => accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
                PropertyDeclarationSyntax { ExpressionBody: not null } property => property.Identifier.Text is "Resolver" or "Options" || IsExample(property) || IsSchema(property) || IsCase(property),
                MethodDeclarationSyntax method => method.Identifier.Text is "GetJsonSchema" or "Equals" or "GetHashCode" or "Read" or "ReadList" or "ReadObject" or "Write" or "FromUnknown" or "Match" or "Switch" || method.Identifier.Text.StartsWith("TryGet", StringComparison.Ordinal),
                FieldDeclarationSyntax field => field.Modifiers.ToString() == "private static readonly" && field.Declaration.Type.ToString() == "global::Inkeep.Gen.CompilerServices.UnionChoice",
                ConversionOperatorDeclarationSyntax or ConstructorDeclarationSyntax or EnumMemberDeclarationSyntax => true,
                BaseNamespaceDeclarationSyntax or RecordDeclarationSyntax or ClassDeclarationSyntax or EnumDeclarationSyntax => member.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax,
                _ => false,
            };
            if (!isKnown)
            {
                yield return $"a member of another kind: {member.Kind()} {member}";
            }
        }

        foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute.Name.ToString() is not ("global::System.CodeDom.Compiler.GeneratedCode" or "global::System.Text.Json.Serialization.JsonConverter"
                or "global::System.Obsolete" or "global::System.Diagnostics.CodeAnalysis.MaybeNullWhen" or "global::System.ComponentModel.EditorBrowsable"
                or "global::System.ComponentModel.TypeConverter" or "global::System.Runtime.Serialization.EnumMember" or "global::System.Flags" or "global::System.Text.Json.Serialization.JsonStringEnumMemberName"))
            {
                yield return "the attribute " + attribute.Name;
            }
        }

        foreach (var call in root.DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            var called = call.Expression.ToString();
            if (called.StartsWith("global::System.", StringComparison.Ordinal) && called != "global::System.HashCode.Combine")
            {
                yield return "a call of " + called;
            }
        }

        foreach (var statement in root.DescendantNodes().OfType<UnsafeStatementSyntax>().Cast<SyntaxNode>()
            .Concat(root.DescendantNodes().OfType<LocalFunctionStatementSyntax>())
            .Concat(root.DescendantNodes().OfType<UsingDirectiveSyntax>())
            .Concat(root.DescendantNodes().OfType<ExternAliasDirectiveSyntax>())
            .Concat(root.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>()))
        {
            yield return "a " + statement.Kind();
        }
    }
}
