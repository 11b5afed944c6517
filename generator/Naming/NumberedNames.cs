using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inkeep.Gen.Naming;

/// <summary>
/// Names that are taken, and the next free one with a number behind it. The last number is remembered: a page can list any number of
/// names that differ in nothing that C# can hold, and counting from two each time would take quadratic time.
/// </summary>
/// <param name="reserved">Names that nobody can take; shared, and never changed.</param>
internal sealed class NumberedNames(HashSet<string> reserved)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private Dictionary<string, int>? _last;

    public bool Contains(string name) => reserved.Contains(name) || _taken.Contains(name);

    /// <summary>Takes this very name; false when it is taken already.</summary>
    public bool TryTake(string name) => !reserved.Contains(name) && _taken.Add(name);

    /// <summary>Takes <paramref name="stem"/> with the lowest number from two on that is free.</summary>
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
