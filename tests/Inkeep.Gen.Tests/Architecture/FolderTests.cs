using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>Who may know whom, held against the sources.</summary>
public sealed class FolderTests
{
    // By name, so that tests can be listed without binding all sources.
    public static TheoryData<string> ProjectNames => ["generator", "runtime"];

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void A_folder_knows_only_what_the_table_lets_it_know(string project)
    {
        var (rules, sources) = Of(project);
        var forbidden = Forbidden(rules, sources).Where(arrow => !rules.KnownExceptions.Contains(Arrow(arrow.From, arrow.To)));

        Assert.True(!forbidden.Any(), Explain(rules, forbidden));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void What_is_mended_is_no_exception_any_more(string project)
    {
        var (rules, sources) = Of(project);
        var arrows = Forbidden(rules, sources).Select(arrow => Arrow(arrow.From, arrow.To));

        RuleAssert.Holds(rules.KnownExceptions.Except(arrows).Select(exception => $"'{exception}' exists no more: take it out of {nameof(FolderTables)}.cs."));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Every_folder_has_a_row(string project)
    {
        var (rules, sources) = Of(project);

        RuleAssert.Holds(sources.Folders.Where(folder => !rules.HasRow(folder)).Select(folder => $"The folder {project}/{folder} has no row in {nameof(FolderTables)}.cs."));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void The_table_has_no_circles(string project)
    {
        var (rules, sources) = Of(project);
        var folders = sources.Folders.ToList();

        // Whoever knows nobody of the rest leaves; in a circle, nobody can.
        while (folders.Find(folder => !folders.Exists(other => other != folder && rules.Permits(folder, other))) is { } last) folders.Remove(last);

        Assert.True(folders.Count == 0, "There is a circle among these folders: " + string.Join(", ", folders));
    }

    [Theory]
    [MemberData(nameof(ProjectNames))]
    public void Every_name_is_seen(string project) => RuleAssert.Holds(Of(project).Sources.Unbound);

    [Fact]
    public void Contributing_quotes_the_table()
    {
        string text = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "CONTRIBUTING.md")).ReplaceLineEndings("\n");
        string quotation = "```\n" + string.Join("\n", ProjectNames.Select(project => Of(project.Data).Rules.Print())) + "```\n";

        Assert.True(text.Contains(quotation, StringComparison.Ordinal), "CONTRIBUTING.md has another table than the tests. It has to quote:\n" + quotation);
    }

    private static (FolderRules Rules, SourceProject Sources) Of(string project) => project switch
    {
        "generator" => (FolderTables.Generator, SourceProject.Generator),
        "runtime" => (FolderTables.Runtime, SourceProject.Runtime),
        _ => throw new ArgumentOutOfRangeException(nameof(project), project, "no project of this name"),
    };

    private static IEnumerable<Dependency> Forbidden(FolderRules rules, SourceProject sources) =>
        sources.Dependencies.Where(arrow => !rules.Permits(arrow.From, arrow.To));

    private static string Arrow(string from, string to) => $"{(from.Length == 0 ? "(root)" : from)} -> {(to.Length == 0 ? "(root)" : to)}";

    private static string Explain(FolderRules rules, IEnumerable<Dependency> forbidden)
    {
        var arrows =
            from dependency in forbidden
            group dependency by (dependency.From, dependency.To) into arrow
            let names = arrow.DistinctBy(dependency => (dependency.File, dependency.Type))
            select string.Create(CultureInfo.InvariantCulture, $"\n{Arrow(arrow.Key.From, arrow.Key.To)} is not in the table ({rules.Describe(arrow.Key.From)}):")
                + string.Concat(names.Select(dependency => string.Create(CultureInfo.InvariantCulture, $"\n    {dependency.File}({dependency.Line}) names {dependency.Type}")));
        return "Move what is named, or the code that names it, to where the table allows it; the table is in FolderTables.cs." + string.Concat(arrows);
    }
}
