using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Pipeline;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Compiler;

/// <summary>Collects types as another generator does: through arrays, type arguments and, if it looks there, the members of the project's own types.</summary>
internal sealed class SeenTypes(string generator)
{
    // A context can name a type from which thousands can be reached.
    private const int MostTypes = 1_000;

    private readonly HashSet<ITypeSymbol> _looked = new(SymbolEqualityComparer.Default);
    private readonly List<SeenType> _seen = [];

    public EquatableList<SeenType> ToList() => new(_seen.ToEquatableArray());

    public void Add(ITypeSymbol? type, SyntaxNode place, bool hasMembers)
    {
        if (type is IArrayTypeSymbol array)
        {
            Add(array.ElementType, place, hasMembers);
            return;
        }

        if (type is not INamedTypeSymbol named || _looked.Count >= MostTypes || !_looked.Add(named))
        {
            return;
        }

        foreach (var argument in named.TypeArguments)
        {
            Add(argument, place, hasMembers);
        }

        var isUnknown = named.TypeKind == TypeKind.Error;
        if (isUnknown || !named.DeclaringSyntaxReferences.IsEmpty)
        {
            var span = place.GetLocation().GetLineSpan();
            var (start, end) = (span.StartLinePosition, span.EndLinePosition);
            _seen.Add(new(
                isUnknown ? named.Name : named.OriginalDefinition.ToDisplayString(),
                IsPart: !isUnknown,
                generator,
                span.Path,
                new TextRange(place.SpanStart, place.Span.Length, start.Line, start.Character, end.Line, end.Character)));
            if (hasMembers && !isUnknown)
            {
                AddMembers(named, place);
            }
        }
    }

    private void AddMembers(INamedTypeSymbol type, SyntaxNode place)
    {
        foreach (var member in type.GetMembers())
        {
            Add((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type, place, hasMembers: true);
        }

        Add(type.BaseType, place, hasMembers: true);
    }
}
