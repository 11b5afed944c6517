using System.Globalization;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Snapshots;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>The same pages give the same bytes, whoever builds them, where, and in what order.</summary>
public sealed class DeterminismTests
{
    private static readonly GeneratorInput Input = GeneratorInput.Of(
        [.. SnapshotCases.All
            .Where(@case => @case.Name is not ("Internal" or "Flat"))
            .SelectMany(@case => @case.Input.Pages.Select(page => ("sdks/" + @case.Name + "/" + page.Path, page.Text)))]);

    private static readonly GeneratorRun Plain = GeneratorRun.Of(Input);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void In_any_culture(string name)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            AssertSame(GeneratorRun.Of(Input));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Fact]
    public void In_any_order() => AssertSame(GeneratorRun.Of(Input with { Pages = [.. Input.Pages.Reverse()] }));

    [Theory]
    [InlineData("/home/somebody/else/")]
    [InlineData("/x")]
    [InlineData(@"C:\Users\Ada\source\repos\Acme\")]
    public void In_any_folder(string folder)
    {
        var separator = folder.Contains('\\') ? '\\' : '/';
        var root = folder.TrimEnd(separator) + separator;
        var moved = Input with
        {
            Pages = [.. Input.Pages.Select(page => page with { Path = root + page.Path.Replace('/', separator) })],
            Properties = Input.Properties.SetItem("ProjectDir", folder),
        };

        Assert.Equal(Plain.Sources, GeneratorRun.Of(Rooted(moved)).Sources);
    }

    [Fact]
    public void Twice_in_one_process() => AssertSame(GeneratorRun.Of(Input));

    [Fact]
    public void With_any_line_ends() =>
        Assert.Equal(
            Plain.Sources,
            GeneratorRun.Of(Input with { Pages = [.. Input.Pages.Select(page => page with { Text = page.Text.Replace("\n", "\r\n") })] }).Sources);

    // A path of another system has no root on this one, and would be put below the project's folder.
    private static GeneratorInput Rooted(GeneratorInput input) =>
        Path.IsPathRooted(input.Pages[0].Path) || !OperatingSystem.IsWindows() && input.Pages[0].Path.StartsWith('/')
            ? input
            : input with
            {
                Pages = [.. input.Pages.Select(page => page with { Path = "/" + page.Path })],
                Properties = input.Properties.SetItem("ProjectDir", "/" + input.Properties["ProjectDir"]),
            };

    private static void AssertSame(GeneratorRun run)
    {
        Assert.Null(run.Exception);
        Assert.Equal(Plain.Sources, run.Sources);
        Assert.Equal(Print(Plain), Print(run));
    }

    private static IEnumerable<string> Print(GeneratorRun run) =>
        run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
