using System.Globalization;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Pages;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Diagnostics;

public sealed class FindingTests
{
    private const string Path = "models/components/crate.md";

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, FindingCases.All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_finding_says_what_is_wrong_and_stands_where_it_is(int index)
    {
        var expected = FindingCases.All[index];
        var page = MarkedText.Of(expected.Page);

        var run = GeneratorRun.Of(GeneratorInput.Of([(Path, page.Text), .. expected.Others]));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(IdOf(expected.Id), diagnostic.Id);
        Assert.Equal(expected.Severity, diagnostic.Severity);
        Assert.Equal(expected.Message, Message(diagnostic));
        AssertPlace(page, diagnostic);
    }

    [Fact]
    public void Places_are_right_in_pages_with_other_line_ends()
    {
        foreach (var expected in FindingCases.All)
        {
            var page = MarkedText.Of(expected.Page.Replace("\n", "\r\n", StringComparison.Ordinal));

            var diagnostic = Assert.Single(GeneratorRun.Of(GeneratorInput.Of([(Path, page.Text), .. expected.Others])).Diagnostics);

            Assert.Equal(IdOf(expected.Id), diagnostic.Id);
            AssertPlace(page, diagnostic);
        }
    }

    [Fact]
    public void Every_finding_is_provoked_by_a_test()
    {
        FindingId[] elsewhere =
        [
            FindingId.PageFailed, FindingId.MarkdigNotLoaded, FindingId.InvalidOption, FindingId.FileListedTwice,
            FindingId.FrameworkNotSupported, FindingId.LanguageVersionTooLow, FindingId.RuntimeMissing, FindingId.RuntimeOfAnotherVersion, FindingId.NamespaceTaken,
            FindingId.NotSeenByOthers,
            .. Enum.GetValues<FindingId>().Where(static id => id.ToString().StartsWith("Overlay", StringComparison.Ordinal) || id.ToString().StartsWith("Sample", StringComparison.Ordinal)),
        ];

        Assert.Equal(Enum.GetValues<FindingId>(), FindingCases.All.Select(@case => @case.Id).Concat(elsewhere).Distinct().Order());
    }

    [Fact]
    public void A_missing_page_is_an_error_where_the_project_wants_one()
    {
        var expected = FindingCases.All.First(@case => @case.Id == FindingId.MissingPage);
        var page = MarkedText.Of(expected.Page);
        var input = GeneratorInput.Of((Path, page.Text));

        var diagnostic = Assert.Single(GeneratorRun.Of(input.WithProperty("InkeepMissingPages", "Error")).Diagnostics);

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        AssertPlace(page, diagnostic);
        Assert.Empty(GeneratorRun.Of(input.WithProperty("InkeepMissingPages", "Infer")).Diagnostics);
        Assert.Empty(GeneratorRun.Of(input.WithMetadata(Path, "InkeepMissingPages", "Infer")).Diagnostics);
    }

    [Theory]
    [InlineData("InkeepVisibility", "hidden", "'hidden' is not a valid value for InkeepVisibility, so the default is used. Valid values: public, internal.")]
    [InlineData("InkeepMissingPages", "1", "'1' is not a valid value for InkeepMissingPages, so the default is used. Valid values: Warn, Infer, Error.")]
    public void An_option_without_such_a_value_is_reported_once(string name, string value, string message)
    {
        var input = GeneratorInput.Of((Path, FindingCases.Object("Crate")));

        var ofProject = Assert.Single(GeneratorRun.Of(input.WithProperty(name, value)).Diagnostics);
        var ofFile = Assert.Single(GeneratorRun.Of(input.WithMetadata(Path, name, value)).Diagnostics);

        foreach (var diagnostic in new[] { ofProject, ofFile })
        {
            Assert.Equal(IdOf(FindingId.InvalidOption), diagnostic.Id);
            Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
            Assert.Equal(message, Message(diagnostic));
        }

        Assert.Equal(Location.None, ofProject.Location);
        AssertPlace(MarkedText.Of("⟦⟧" + FindingCases.Object("Crate")), ofFile);
    }

    [Theory]
    [InlineData(Path)]
    [InlineData("models//components/crate.md")]
    [InlineData("models/../models/./components/crate.md")]
    [InlineData("models\\components\\crate.md")]
    [InlineData("/project//models/components/crate.md")]
    public void A_file_that_is_listed_twice_is_an_error_and_left_out(string again)
    {
        var crate = PageReading.WithRows("| `a` | [components.Lid](lid.md) | :heavy_check_mark: | x |", "| `b` | *components.Gone* | :heavy_check_mark: | x |");
        var run = GeneratorRun.Of(GeneratorInput.Of((Path, crate), (again, crate), ("models/components/lid.md", FindingCases.Object("Lid"))));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(IdOf(FindingId.FileListedTwice), diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("'/project/models/components/crate.md' is listed more than once as an AdditionalFile, so it is left out. List it once.", Message(diagnostic));
        AssertPlace(MarkedText.Of("⟦⟧"), diagnostic);
        Assert.Equal(["Acme.Models.Components.Lid.g.cs", "SpecJson.g.cs"], run.Sources.Keys);
    }

    [Fact]
    public void A_finding_takes_no_other_page_and_no_other_row_along()
    {
        var broken = FindingCases.All.Where(@case => @case.Others.Length == 0).Select((@case, i) => ($"models/g{i}/crate.md", MarkedText.Of(@case.Page).Text));
        var run = GeneratorRun.Of(GeneratorInput.Of([.. broken, (Path, FindingCases.Object("Whole"))]));

        Assert.Contains("Acme.Models.Components.Whole.g.cs", run.Sources.Keys);
        using var models = CompiledModels.Of(run);
        Assert.Empty(models.Errors);
    }

    internal static void AssertPlace(MarkedText page, Diagnostic diagnostic, string path = Path)
    {
        var place = diagnostic.Location.GetLineSpan();
        var span = diagnostic.Location.SourceSpan;
        Assert.Equal("/project/" + path, place.Path);
        Assert.Equal(page.Marked, page.Text.Substring(span.Start, span.Length));
        Assert.Equal((page.Start, page.End), (span.Start, span.End));
        Assert.Equal(MarkedText.PlaceOf(page.Text, page.Start), (place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(MarkedText.PlaceOf(page.Text, page.End), (place.EndLinePosition.Line, place.EndLinePosition.Character));
    }

    private static string IdOf(FindingId id) => "INK" + ((int)id).ToString("0000", CultureInfo.InvariantCulture);

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);
}
