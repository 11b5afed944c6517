using System.Text.RegularExpressions;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>What CONTRIBUTING.md leads to is there.</summary>
public sealed partial class ContributingTests
{
    [Fact]
    public void Every_file_and_folder_that_it_names_exists()
    {
        string root = RepositoryFolder.Path;
        string text = File.ReadAllText(Path.Combine(root, "CONTRIBUTING.md"));

        var named = NamedPath().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(named.Count > 20, $"Only {named.Count} paths were found");
        RuleAssert.Holds(named.Where(path => !File.Exists(Path.Combine(root, path)) && !Directory.Exists(Path.Combine(root, path))));
    }

    [GeneratedRegex("`((?:generator|runtime|tests)/[A-Za-z0-9_./]+)`")]
    private static partial Regex NamedPath();
}
