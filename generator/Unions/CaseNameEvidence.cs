using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Unions;

/// <summary>Finds a member that is called as discriminators are, and whose text may be the name of the case, less the words that all cases share.</summary>
internal static class CaseNameEvidence
{
    public static NameEvidence? Of(IReadOnlyList<CandidateObject> objects)
    {
        var member = objects
            .SelectMany(static known => known.Fields)
            .Where(static field => field.Kinds == JsonKinds.String && DiscriminatorHeuristic.IsMark(field.Name))
            .GroupBy(static field => field.Name, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .FirstOrDefault();
        if (member is null || member.Count() < 2)
        {
            return null;
        }

        var names = WithoutCommonWords(objects.Select(static known => known.Known.Type.Name).ToList())
            .Select((name, place) => objects[place].Find(member.Key) is null ? "" : name)
            .ToList();
        return names.Where(static name => name.Length > 0).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal).Take(2).Count() == 2
            ? new NameEvidence(member.Key, names.ToEquatableArray())
            : null;
    }

    private static IEnumerable<string> WithoutCommonWords(List<string> names)
    {
        var words = names.ConvertAll(WordsOf);
        var least = words.Min(static name => name.Count);
        var start = 0;
        while (start < least && words.TrueForAll(name => name[start] == words[0][start]))
        {
            start++;
        }

        var end = 0;
        while (start + end < least && words.TrueForAll(name => name[name.Count - 1 - end] == words[0][words[0].Count - 1 - end]))
        {
            end++;
        }

        return words.Select(name => string.Concat(name.Skip(start).Take(name.Count - start - end)));
    }

    private static List<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i == name.Length || Words.BeginsWord(name, i))
            {
                words.Add(name.Substring(start, i - start));
                start = i;
            }
        }

        return words;
    }
}
