using System.Globalization;

namespace Inkeep.Gen.Naming;

/// <summary>
/// A set of taken names that can find the next free numbered one. It remembers the last number of each name, because counting from two
/// each time would take quadratic time on a page whose names differ only in characters that C# doesn't allow.
/// </summary>
/// <param name="reserved">Names that are always taken; the set is shared and never changed.</param>
internal sealed class NumberedNames(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _last;

    public bool Contains(string name) => reserved.Contains(name) || _taken.Contains(name);

    /// <summary>Takes exactly this name; false when it is already taken.</summary>
    public bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);

    /// <summary>Takes <paramref name="stem"/> with the lowest free number, starting from two.</summary>
    public string TakeNumbered(string stem)
    {
        _last ??= new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = _last.TryGetValue(stem, out var last) ? last + 1 : 2; ; i++)
        {
            var name = stem + i.ToString(CultureInfo.InvariantCulture);
            if (TryTake(name))
            {
                _last[stem] = i;
                return name;
            }
        }
    }
}
