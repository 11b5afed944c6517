using System.Globalization;
using Inkeep.Gen.Fuzz.Checks;
using Inkeep.Gen.Fuzz.Runs;

namespace Inkeep.Gen.Fuzz.Shrinking;

/// <summary>Writes the pages of a round that failed, with what went wrong.</summary>
internal static class ReproductionWriter
{
    /// <summary>The folder that the pages are in.</summary>
    public static string Write(string output, int seed, Round round, Failure failure)
    {
        var folder = Path.Combine(output, string.Create(CultureInfo.InvariantCulture, $"seed-{seed}-round-{round.Number}"));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "failure.txt"), failure.Kind + "\n" + failure.Details + "\n\n" + string.Join("\n", round.Properties.Select(static pair => pair.Key + "=" + pair.Value)) + "\n");
        foreach (var page in round.Untouched.Concat(round.Mutated))
        {
            var path = Path.Combine(folder, "pages", page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Text);
        }

        return folder;
    }
}
