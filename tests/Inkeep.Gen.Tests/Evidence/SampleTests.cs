using System.Globalization;
using System.Text.Json;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Diagnostics;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>A captured payload beside the pages teaches what they leave out: by widening, never by narrowing.</summary>
public sealed class SampleTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Fields("Crate", "toolCalls! | *string*", "weight! | *number*", "count! | *number*", "isOpen! | *boolean*", $"labels | {Link("Label")}[]", $"byShelf | Record<string, {Link("Label")}>", "packing | *components.Packing*"),
        Fields("Label", "printedAt! | *string*", "userId | *string*"),
        Union("Packing", "components.Box", "components.Sack"),
        Fields("Box", "kind! | *\"box\"*", "innerWidth! | *number*"),
        Fields("Sack", "kind! | *\"sack\"*", "innerWidth! | *number*"),
    ];

    private const string Crates =
        """
        [
          { "tool_calls": "a", "weight": null, "count": 1, "is-open": null, "extra": "x",
            "labels": [{ "printed_at": "now", "user-id": "1" }], "byShelf": { "low": { "printed_at": "then", "color": 3 } },
            "packing": { "kind": "box", "inner_width": 3 } },
          { "tool_calls": "b", "weight": 2.5, "count": 2, "is-open": true, "extra": ["x"], "odd name": [1, 2] }
        ]
        """;

    private static readonly LoadedModels Models = LoadedModels.Of(GeneratorInput.Of([.. Pages, ("samples/Crate.json", Crates)]),
        """
        using System.Text.Json;
        using Acme.Models.Components;

        namespace Acme
        {
            public static class Use
            {
                // Compiles only where the samples are believed.
                public static string New() => JsonSerializer.Serialize(new Crate
                {
                    ToolCalls = "a", Weight = null, Count = 1, IsOpen = null, Extra = JsonDocument.Parse("1").RootElement, OddName = [1],
                    Labels = [new Label { PrintedAt = "now", UserId = "u", Color = 2 }],
                    Packing = new Box { InnerWidth = 1 },
                });

                public static string Unseen() => JsonSerializer.Serialize(new Sack { InnerWidth = 1 });
            }
        }
        """);

    [Fact]
    public void What_code_makes_is_spelled_as_samples_are() => Assert.Equal(
        """{"tool_calls":"a","weight":null,"count":1,"is-open":null,"labels":[{"printed_at":"now","user-id":"u","color":2}],"packing":{"kind":"box","inner_width":1},"extra":1,"odd name":[1]}""",
        Models.Call("New"));

    [Fact]
    public void What_no_sample_shows_is_as_documented() => Assert.Equal("""{"kind":"sack","innerWidth":1}""", Models.Call("Unseen"));

    [Fact]
    public void Json_comes_back()
    {
        using var crates = JsonDocument.Parse(Crates);
        Assert.All(crates.RootElement.EnumerateArray(), crate => Models.RoundTrip("Crate", crate.GetRawText()));

        // Documented spellings and kinds that no sample had are read as before.
        Models.RoundTrip("Crate", """{"toolCalls":"a","weight":1,"count":1.5,"isOpen":false,"extra":{"a":1},"odd name":"x"}""");
    }

    [Fact]
    public void The_documentation_says_which_sample()
    {
        string crate = GeneratorRun.Of(GeneratorInput.Of([.. Pages, ("samples/Crate.json", Crates)])).Sources[HintOf("Crate")];

        Assert.Contains("/// <remarks>Wire name: seen in samples/Crate.json.</remarks>\n    public required string ToolCalls", crate, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Nullable: seen in samples/Crate.json.</remarks>\n    public required double? Weight", crate, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Wire name: seen in samples/Crate.json. Nullable: seen in samples/Crate.json.</remarks>", crate, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Member: seen in samples/Crate.json.</remarks>\n    public global::System.Text.Json.JsonElement? Extra", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void An_overlay_goes_before_samples()
    {
        string crate = GeneratorRun.Of(GeneratorInput.Of([.. Pages, ("samples/Crate.json", Crates), ("x.overlay.md",
            """
            ## Crate

            | Field       | Wire name   | Nullable |
            | ----------- | ----------- | -------- |
            | `toolCalls` | `ToolCalls` |          |
            | `weight`    |             | no       |
            """)])).Sources[HintOf("Crate")];

        Assert.Contains("[\"ToolCalls\", \"weight\", \"count\", \"is-open\"", crate, StringComparison.Ordinal);
        Assert.Contains("public required double Weight", crate, StringComparison.Ordinal);
        Assert.Contains("public required bool? IsOpen", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_go_before_the_policy_of_the_project()
    {
        var input = GeneratorInput.Of([.. Pages, ("samples/Label.json", """{ "printedAt": "now" }""")]).WithProperty("InkeepWireNames", "SnakeCase");

        var sources = GeneratorRun.Of(input).Sources;

        Assert.Contains("[\"printedAt\", \"user_id\"]", sources[HintOf("Label")], StringComparison.Ordinal);
        Assert.Contains("[\"tool_calls\", \"weight\"", sources[HintOf("Crate")], StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Wire names: InkeepWireNames is SnakeCase.</remarks>", sources[HintOf("Crate")], StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_numbers_stay_numbers_unless_the_project_asks()
    {
        var input = GeneratorInput.Of([.. Pages, ("samples/Crate.json", Crates)]);

        Assert.Contains("public required double Count", GeneratorRun.Of(input).Sources[HintOf("Crate")], StringComparison.Ordinal);
        string asked = GeneratorRun.Of(input.WithProperty("InkeepWholeNumbers", "Integer")).Sources[HintOf("Crate")];
        Assert.Contains("public required long Count", asked, StringComparison.Ordinal);
        Assert.Contains("public required double? Weight", asked, StringComparison.Ordinal);
    }

    [Fact]
    public void Samples_that_spell_differently_teach_no_spelling()
    {
        var input = GeneratorInput.Of([.. Pages, ("samples/Label.json", """[{ "printed_at": "a" }, { "printed-at": "b" }]""")]);

        Assert.Contains("[\"printedAt\", \"userId\"]", GeneratorRun.Of(input).Sources[HintOf("Label")], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/models/components/Label.json")]
    [InlineData("docs/models/components/Label.second.json")]
    [InlineData("samples/components/Label.json")]
    [InlineData("test/samples/Label/17.json")]
    [InlineData("samples/components/Label/a.b.json")]
    public void A_sample_is_found_by_its_path(string path) => Assert.Contains(
        "[\"printed_at\", \"userId\"]",
        GeneratorRun.Of(GeneratorInput.Of([.. Pages, (path, """{ "printed_at": "a" }""")])).Sources[HintOf("Label")],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("label.md", "Label.json")]
    [InlineData("label.md", "samples/Label.json")]
    [InlineData("models/label.md", "samples/Label.json")]
    public void Pages_and_samples_may_lie_in_the_folder_of_the_project(string page, string sample)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of((page, Fields("Label", "printedAt! | *string*").Text), (sample, """{ "printed_at": "a" }""")));

        Assert.Null(run.Exception);
        Assert.Contains("[\"printed_at\"]", run.Sources["Acme.Models.Label.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/Crate.json", "Acme.Models.Components")]
    [InlineData("samples/components/Crate.json", "Acme.Models.Components")]
    [InlineData("samples/acme/Crate.json", "Acme.Models.Components")]
    [InlineData("samples/acme/components/Crate.json", "Acme.Models.Components")]
    [InlineData("samples/zeta-gcp/Crate.json", null)]
    [InlineData("samples/packages/zeta-gcp/Crate/components/Crate.json", null)]
    [InlineData("samples/packages/zeta-gcp/components/Crate.json", "Acme.Models.ZetaGcp.Components")]
    [InlineData("samples/zeta-gcp/Bag.json", "Acme.Models.ZetaGcp.Components")]
    [InlineData("samples/zeta-gcp/components/Crate.json", "Acme.Models.ZetaGcp.Components")]
    [InlineData("samples/ZetaGcp/Components/Crate/1.json", "Acme.Models.ZetaGcp.Components")]
    [InlineData("samples/operations/Crate.json", "Acme.Models.ZetaGcp.Operations")]
    [InlineData("samples/acme/operations/Crate.json", null)]
    [InlineData("samples/gcp/Crate.json", null)]
    [InlineData("samples/Sack.json", null)]
    [InlineData("samples/operations/Sack.json", "Acme.Models.ZetaGcp.Operations")]
    public void Folders_tell_which_of_several_types_a_sample_shows(string path, string? expected)
    {
        string crate = Fields("Crate", "innerWidth | *number*").Text;
        var run = GeneratorRun.Of(GeneratorInput.Of(
            ("acme/docs/models/components/crate.md", crate),
            ("packages/zeta-gcp/docs/models/components/crate.md", crate),
            ("packages/zeta-gcp/docs/models/operations/crate.md", crate),
            ("packages/zeta-gcp/docs/models/components/sack.md", crate.Replace("Crate", "Sack")),
            ("packages/zeta-gcp/docs/models/operations/sack.md", crate.Replace("Crate", "Sack")),
            ("packages/zeta-gcp/docs/models/components/bag.md", crate.Replace("Crate", "Bag")),
            ("packages/zeta-gcp/docs/models/components/inner/bag.md", crate.Replace("Crate", "Bag")),
            (path, """{ "inner_width": 1 }""")));

        var taught = run.Sources.Where(source => source.Value.Contains("inner_width", StringComparison.Ordinal)).Select(source => source.Key);
        Assert.Equal(expected is null ? [] : [$"{expected}.{Path.GetFileName(path)[0] switch { 'B' => "Bag", 'S' => "Sack", _ => "Crate" }}.g.cs"], taught);
        Assert.Equal(expected is null ? ["INK0031"] : [], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("data/Label.json")]
    [InlineData("samples/data.json")]
    public void Other_json_is_left_alone(string path)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of([.. Pages, (path, "{ \"printed_at\": ")]));

        Assert.Contains("[\"printedAt\", \"userId\"]", run.Sources[HintOf("Label")], StringComparison.Ordinal);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != "INK0029");
    }

    [Theory]
    [InlineData("TestData/Truncated.json")]
    [InlineData("Cities.json")]
    [InlineData("data/Label.json")]
    [InlineData("docs/models/operations/Label.json")]
    [InlineData("docs/models/components/Lable.json")]
    [InlineData("stylecop.json")]
    [InlineData("stylecop.json", "/home/ada/samples/Shop/")]
    [InlineData("Label.json", "/home/ada/samples/Shop/")]
    [InlineData("Label.json", "/home/ada/Samples/components/")]
    public void Json_that_is_called_like_no_type_here_is_never_read(string path, string directory = GeneratorInput.ProjectDirectory)
    {
        var input = GeneratorInput.Of([.. Pages.Select(page => (directory + page.Path, page.Text)), (directory + path, "{ \"printed_at\": ")]) with { TracksSteps = true };

        var run = GeneratorRun.Of(input.WithProperty("ProjectDir", directory));

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Pages.Length, run.Outputs(TrackingNames.Parse).Count());
        Assert.Contains("[\"printedAt\", \"userId\"]", run.Sources[HintOf("Label")], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INK0029", "samples/Label.json", "{ \"printedAt\": \"a\",⟦⟧}", "The sample is ignored because it is not valid JSON: a member name in double quotes is expected")]
    [InlineData("INK0029", "samples/Label.json", "{ \"printedAt\": 0⟦⟧1 }", null)]
    [InlineData("INK0029", "samples/Label.json", "{}\n⟦⟧{}", "The sample is ignored because it is not valid JSON: there is more text after the value")]
    [InlineData("INK0029", "samples/Label.json", "⟦⟧", "The sample is ignored because it is not valid JSON: it ends too early")]
    [InlineData("INK0030", "samples/Label.json", "[{ \"printedAt\": \"a\" },\n ⟦{ \"userId\": \"a\" }⟧]", "'$[1]' does not match 'Label': the required member 'printedAt' is missing. If the sample is right, correct the page with an overlay.")]
    [InlineData("INK0030", "samples/Label.json", "{ \"printed_at\": ⟦5⟧ }", "'$.printed_at' does not match 'Label': the value is not a string. If the sample is right, correct the page with an overlay.")]
    [InlineData("INK0030", "samples/Label.json", "⟦5⟧", "'$' does not match 'Label': the value is not an object. If the sample is right, correct the page with an overlay.")]
    [InlineData("INK0031", "samples/Lable.json", "⟦{ \"printedAt\": \"a\" }⟧", "The sample is ignored: 'Lable' is not declared by any page. Name a sample after its type, as in 'samples/components/Conversation.json'.")]
    public void A_finding_says_what_is_wrong_and_stands_where_it_is(string id, string path, string sample, string? message)
    {
        var text = MarkedText.Of(sample);

        var run = GeneratorRun.Of(GeneratorInput.Of([.. Pages, (path, text.Text)]));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message ?? diagnostic.GetMessage(CultureInfo.InvariantCulture), diagnostic.GetMessage(CultureInfo.InvariantCulture));
        FindingTests.AssertPlace(text, diagnostic, path);
    }

    [Fact]
    public void A_sample_shows_a_missing_page()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Fields("Crate", $"maker | {Link("Maker")}", $"boss | {Link("Boss")}"),
            Fields("Shelf", "crates! | [components.Crate](../../models/components/crate.md)[]"),
            ("samples/Shelf.json", """{ "crates": [{ "maker": { "full_name": "Ada", "age": 36 } }] }"""),
            ("samples/Boss.json", """[{ "town": "Turin" }]""")).WithProperty("InkeepMissingPages", "Infer"));

        Assert.Equal(typeof(string), models.Type("Maker").GetProperty("FullName")!.PropertyType);
        Assert.Equal(typeof(string), models.Type("Boss").GetProperty("Town")!.PropertyType);
        models.RoundTrip("Crate", """{"maker":{"full_name":"Ada","age":36}}""");
    }

    [Fact]
    public void A_sample_and_an_example_show_one_member_of_a_missing_page()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Example("Shelf", """{ maker: { fullName: "Ada" } }""", $"maker | {Link("Maker")}"),
            ("samples/Shelf.json", """{ "maker": { "full_name": null } }""")).WithProperty("InkeepMissingPages", "Infer"));

        Assert.Equal(typeof(string), models.Type("Maker").GetProperty("FullName")!.PropertyType);
        Assert.Null(models.Type("Maker").GetProperty("FullNameValue"));
        models.RoundTrip("Maker", """{"full_name":"Ada"}""");
    }

    [Fact]
    public void Examples_show_missing_pages_however_deep()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Fields("Crate", $"maker | {Link("Maker")}"),
            Example("Shelf", """{ crates: [{ maker: { fullName: "Ada" } }] }""", $"crates! | {Link("Crate")}[]")).WithProperty("InkeepMissingPages", "Infer"));

        Assert.Equal(typeof(string), models.Type("Maker").GetProperty("FullName")!.PropertyType);
    }
}
