using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inkeep.Gen.Linking.Naming;

/// <summary>
/// Names that are taken, and the next free one with a number behind it. The last number is remembered: a page can list any number of
/// names that differ in nothing that C# can hold, and counting from two each time would take quadratic time.
/// </summary>
internal sealed class NumberedNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    public bool Contains(string name) => _taken.Contains(name);

    /// <summary>Takes this very name; false when it is taken already.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes <paramref name="stem"/> with the lowest number from two on that is free.</summary>
    public string TakeNumbered(string stem)
    {
        for (var i = _last.TryGetValue(stem, out var last) ? last + 1 : 2; ; i++)
        {
            var name = stem + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(name))
            {
                _last[stem] = i;
                return name;
            }
        }
    }
}
