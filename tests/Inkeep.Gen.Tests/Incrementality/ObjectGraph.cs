using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>Everything that an object holds on to, by its fields.</summary>
internal static class ObjectGraph
{
    // What a cached value must not hold: each of these keeps a whole compilation or its files alive, or is never equal to the next run's.
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(AdditionalText),
        typeof(Diagnostic), typeof(AnalyzerConfigOptionsProvider), typeof(AnalyzerConfigOptions), typeof(SourceText), typeof(SemanticModel),
    ];

    /// <summary>The way to each forbidden object: <c>LocatedPage.Page.Location: SourceLocation</c>.</summary>
    public static IReadOnlyList<string> FindForbidden(object root)
    {
        var found = new List<string>();
        Walk(root, root.GetType().Name, new HashSet<object>(ReferenceEqualityComparer.Instance), found);
        return found;
    }

    private static void Walk(object? value, string path, HashSet<object> seen, List<string> found)
    {
        if (value is null or string or Type or MemberInfo or Assembly or Pointer || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        if (Forbidden.Any(type => type.IsInstanceOfType(value)))
        {
            found.Add($"{path}: {value.GetType().Name}");
            return;
        }

        if (!value.GetType().IsValueType && !seen.Add(value))
        {
            return;
        }

        if (value is Array array)
        {
            foreach (var item in (IEnumerable)array)
            {
                Walk(item, path + "[]", seen, found);
            }

            return;
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + NameOf(field), seen, found);
            }
        }
    }

    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;
}
