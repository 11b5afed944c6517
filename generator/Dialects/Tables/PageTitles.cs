using System.Globalization;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Gives the types of a page names, each its own.</summary>
internal sealed class PageTitles
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The name, with a number where another type has it.</summary>
    public string Take(string title)
    {
        var name = title;
        while (!_taken.Add(name))
        {
            _numbers[title] = _numbers.TryGetValue(title, out var last) ? last + 1 : 2;
            name = title + _numbers[title].ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
