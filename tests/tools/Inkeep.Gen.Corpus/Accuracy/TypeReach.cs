using System.Reflection;

namespace Inkeep.Gen.Corpus;

/// <summary>Which records can be met below a type, through members, lists, maps and the cases of unions.</summary>
internal static class TypeReach
{
    public static IReadOnlySet<string> Below(Assembly assembly, string name)
    {
        var reached = new HashSet<Type>();
        var left = new Stack<Type>(assembly.GetExportedTypes().Where(type => type.Name == name));
        while (left.TryPop(out var type))
        {
            if (reached.Add(type))
            {
                foreach (var inner in type.GenericTypeArguments.Concat(type.Assembly == assembly ? PartsOf(type) : []))
                {
                    left.Push(inner);
                }
            }
        }

        return reached.Select(type => type.FullName!).ToHashSet(StringComparer.Ordinal);
    }

    // A union hands out each of its cases by a method of this name.
    private static IEnumerable<Type> PartsOf(Type type) => type.IsSubclassOf(typeof(JsonUnion))
        ? type.GetMethods().Where(method => method.Name == "TryGet").Select(method => method.GetParameters()[0].ParameterType.GetElementType()!)
        : ModelMembers.PropertiesOf(type).Select(property => property.PropertyType);
}
