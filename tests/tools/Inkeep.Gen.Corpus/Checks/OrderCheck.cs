using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>The order in which the compiler gets the files must not show in anything that comes out.</summary>
internal static class OrderCheck
{
    private const string Cause = "output depends on the order of the files";

    public static IEnumerable<Shortfall> Find(GeneratorRun forwards, GeneratorRun backwards, SdkFolder folder)
    {
        foreach (var hintName in forwards.Sources.Keys.Union(backwards.Sources.Keys).Order(StringComparer.Ordinal))
        {
            var left = forwards.Sources.GetValueOrDefault(hintName);
            var right = backwards.Sources.GetValueOrDefault(hintName);
            if (left is null || right is null)
            {
                yield return new Shortfall(Cause, hintName, 0, "the file is there in one order only");
            }
            else if (left != right)
            {
                var (line, one, other) = FirstDifference(left, right);
                yield return new Shortfall(Cause, hintName, line, $"{one}\n    in reverse: {other}");
            }
        }

        var said = forwards.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
        var saidBackwards = backwards.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
        if (said.Except(saidBackwards).Concat(saidBackwards.Except(said)).FirstOrDefault() is { } diagnostic)
        {
            yield return new Shortfall(Cause, folder.Name, 0, "said in one order only: " + diagnostic);
        }
    }

    private static (int Line, string Left, string Right) FirstDifference(string left, string right)
    {
        var (ones, others) = (left.Split('\n'), right.Split('\n'));
        var line = ones.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return (line + 1, ones.ElementAtOrDefault(line)?.Trim() ?? "", others.ElementAtOrDefault(line)?.Trim() ?? "");
    }
}
