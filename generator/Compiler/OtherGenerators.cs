using System.Runtime.CompilerServices;
using System.Threading;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Inkeep.Gen.Compiler;

/// <summary>Which generators of .NET run in the project only where it asks for them.</summary>
internal sealed record GeneratorSwitches(bool RequestDelegates, bool ConfigurationBinding)
{
    public bool AreOff => !RequestDelegates && !ConfigurationBinding;

    public static GeneratorSwitches Of(AnalyzerConfigOptionsProvider options) =>
        new(IsOn(options, "EnableRequestDelegateGenerator"), IsOn(options, "EnableConfigurationBindingGenerator"));

    private static bool IsOn(AnalyzerConfigOptionsProvider options, string name) =>
        string.Equals(CompilerInput.Property(options, name), "true", StringComparison.OrdinalIgnoreCase);
}

/// <summary>
/// Finds what other generators of the project look into. Of those that .NET brings it can be known; what a package's own generator looks
/// into, only that one knows.
/// </summary>
internal static class OtherGenerators
{
    private const string Serializer = "The serializer's generator";
    private const string RequestDelegates = "The generator of request delegates";
    private const string Binder = "The generator of configuration binding";

    // Calls of each tree, since a key that is pressed changes one tree of many.
    private static readonly ConditionalWeakTable<SyntaxTree, InvocationExpressionSyntax[]> CallsOfTrees = new();

    /// <summary>The types of <c>[JsonSerializable]</c>, and of their members.</summary>
    public static EquatableList<SeenType> InContext(GeneratorAttributeSyntaxContext context)
    {
        var walk = new SeenTypes(Serializer);
        foreach (var attribute in context.Attributes)
        {
            if (attribute.ApplicationSyntaxReference?.GetSyntax() is { } place)
            {
                walk.Add(attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol, place, hasMembers: true);
            }
        }

        return walk.ToList();
    }

    /// <summary>The types of handlers, and of what is bound to configuration, where the project has these generators on.</summary>
    public static EquatableList<SeenType> InCalls(Compilation compilation, GeneratorSwitches switches, CancellationToken token)
    {
        if (switches.AreOff)
        {
            return new(default);
        }

        var (handlers, bound) = (new SeenTypes(RequestDelegates), new SeenTypes(Binder));
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var call in CallsOfTrees.GetValue(tree, tree => CallsIn(tree.GetRoot(token))))
            {
                model ??= compilation.GetSemanticModel(tree);
                var called = model.GetSymbolInfo(call, token);
                var space = (called.Symbol ?? called.CandidateSymbols.FirstOrDefault())?.ContainingNamespace?.ToDisplayString() ?? "";
                if (switches.RequestDelegates && space.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal))
                {
                    foreach (var (type, place) in call.ArgumentList.Arguments.SelectMany(argument => OfHandler(argument.Expression, model, token)))
                    {
                        handlers.Add(type, place, hasMembers: false);
                    }
                }
                else if (switches.ConfigurationBinding && space.StartsWith("Microsoft.Extensions", StringComparison.Ordinal))
                {
                    foreach (var type in NameOf(call) is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : call.ArgumentList.Arguments.Select(static argument => argument.Expression))
                    {
                        bound.Add(model.GetTypeInfo(type, token).Type, type, hasMembers: true);
                    }
                }
            }
        }

        return new(handlers.ToList().Items.Concat(bound.ToList().Items).ToEquatableArray());
    }

    private static InvocationExpressionSyntax[] CallsIn(SyntaxNode root) => root.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(static call => NameOf(call)?.Identifier.ValueText
            is "Map" or "MapGet" or "MapPost" or "MapPut" or "MapPatch" or "MapDelete" or "MapMethods" or "MapFallback"
            or "Configure" or "AddOptions" or "Bind" or "BindConfiguration" or "Get" or "GetValue")
        .ToArray();

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name;

    private static IEnumerable<(ITypeSymbol? Type, SyntaxNode Place)> OfHandler(ExpressionSyntax handler, SemanticModel model, CancellationToken token)
    {
        if (handler is ParenthesizedLambdaExpressionSyntax lambda)
        {
            return lambda.ParameterList.Parameters.Select(static parameter => parameter.Type).Append(lambda.ReturnType).OfType<TypeSyntax>()
                .Select(type => (model.GetTypeInfo(type, token).Type, (SyntaxNode)type));
        }

        var group = handler is IdentifierNameSyntax or MemberAccessExpressionSyntax ? model.GetSymbolInfo(handler, token) : default;
        return (group.Symbol ?? group.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
            ? method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType).Select(type => ((ITypeSymbol?)type, (SyntaxNode)handler))
            : [];
    }
}
