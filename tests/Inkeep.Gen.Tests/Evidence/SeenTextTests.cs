using System.Text.Json;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>Where pages leave the members of a union alike, the texts that samples show in a common member tell them apart.</summary>
public sealed class SeenTextTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Union("Packing", "components.Box", "components.Sack", "components.Tube"),
        Fields("Box", "type! | *string*", "size! | *number*", "lid | *string*"),
        Fields("Sack", "type! | *string*", "size! | *number*", "cloth | *string*"),
        Fields("Tube", "type! | *string*", "size! | *number*", "ends! | *number*"),
    ];

    private static readonly (string Path, string Text)[] Samples =
    [
        ("samples/Box.json", """[{ "type": "box", "size": 1 }, { "type": "box", "size": 2 }]"""),
        ("samples/Sack.json", """{ "type": "sack", "size": 1 }"""),
    ];

    private static readonly LoadedModels Models = LoadedModels.Of(GeneratorInput.Of([.. Pages, .. Samples]));

    private static readonly LoadedModels PagesAlone = LoadedModels.Of(GeneratorInput.Of(Pages));

    [Theory]
    [InlineData("""{"type":"box","size":1}""", 1, 1)]
    [InlineData("""{"type":"sack","size":1}""", 2, 2)]
    [InlineData("""{"size":1,"lid":"x","type":"sack"}""", 2, 1)]
    [InlineData("""{"TYPE":"sack","size":1}""", 2, 2)]
    [InlineData("""{"type":"s\u0061ck","size":1,"lid":"x"}""", 2, 1)]
    [InlineData("""{"type":"sack","size":1,"ends":2}""", 2, 3)]

    // Texts that no sample shows go by members, as do cases without a sample and objects that lack what the text's case requires.
    [InlineData("""{"type":"bag","size":1,"cloth":"x"}""", 2, 2)]
    [InlineData("""{"type":"bag","size":1}""", 1, 1)]
    [InlineData("""{"type":"tube","size":1,"ends":2}""", 3, 3)]
    [InlineData("""{"type":null,"size":1,"cloth":"x"}""", 2, 2)]
    [InlineData("""{"type":["sack"],"size":1}""", 0, 0)]
    [InlineData("""{"type":"box","cloth":"x"}""", 0, 0)]
    public void Text_goes_before_members(string json, int @case, int byPagesAlone)
    {
        if (@case == 0)
        {
            // Fits no case: kept as it is where nothing fits, and an error where a member can't be read, with samples and without.
            Assert.Equal(Outcome(PagesAlone, json), Outcome(Models, json));
            return;
        }

        Assert.Equal(@case, Assert.IsAssignableFrom<JsonUnion>(Models.RoundTrip("Packing", json)).Case);
        Assert.Equal(byPagesAlone, Assert.IsAssignableFrom<JsonUnion>(PagesAlone.RoundTrip("Packing", json)).Case);
    }

    [Fact]
    public void The_remarks_say_which_sample_showed_it() => Assert.Contains(
        "<br/>an object, by its <c>type</c> where it has what the case requires: <c>box</c> is <c>box</c> (seen in samples/Box.json), <c>sack</c> is <c>sack</c> (seen in samples/Sack.json); else by its members (",
        SourceOf("Packing", Samples),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_but_the_union_is_another()
    {
        var with = GeneratorRun.Of(GeneratorInput.Of([.. Pages, .. Samples]));
        var without = GeneratorRun.Of(GeneratorInput.Of(Pages));

        Assert.Equal([HintOf("Packing")], with.Sources.Keys.Where(hint => with.Sources[hint] != without.Sources[hint]));
        Assert.Equal(["INK0016"], without.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Empty(with.Diagnostics);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("""Box: { "type": "box", "size": 1 }""", null)]
    [InlineData("""Box: { "type": "box", "size": 1 } Sack: { "type": "sack", "size": 1 }""", """.Seen("type", ["box"], ["sack"], [])""")]

    // On the wire these are two members.
    [InlineData("""Box: { "Type": "box", "size": 1 } Sack: { "type": "sack", "size": 1 }""", null)]

    // Two samples of one type, or of two, contradict each other.
    [InlineData("""Box: [{ "type": "box", "size": 1 }, { "type": "crate", "size": 1 }] Sack: { "type": "sack", "size": 1 }""", null)]
    [InlineData("""Box: [{ "type": "box", "size": 1 }, { "type": null, "size": 1 }] Sack: { "type": "sack", "size": 1 }""", null)]
    [InlineData("""Box: { "type": "box", "size": 1 } Sack: { "type": "box", "size": 1 } Tube: { "type": "tube", "size": 1, "ends": 2 }""", null)]

    // Where members tell which case a sample shows.
    [InlineData("""Packing: [{ "type": "box", "size": 1, "lid": "a" }, { "type": "tube", "size": 1, "ends": 2 }]""", """.Seen("type", ["box"], [], ["tube"])""")]

    // Identifiers, dates and prose mark nothing.
    [InlineData("""Box: { "type": "a81bc81b-dead-4e5d", "size": 1 } Sack: { "type": "2025-01-02", "size": 1 }""", null)]
    [InlineData("""Box: { "type": "a box", "size": 1 } Sack: { "type": "a sack", "size": 1 }""", null)]
    public void Texts_are_believed_where_nothing_speaks_against_it(string samples, string? expected)
    {
        var packing = SourceOf("Packing", [.. SamplesOf(samples)]);

        Assert.Contains("UnionChoice.ByShape(", packing, StringComparison.Ordinal);
        Assert.Equal(expected is not null, packing.Contains(".Seen(", StringComparison.Ordinal));
        Assert.Contains(expected ?? "", packing, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", null)]
    [InlineData("prototype", null)]
    [InlineData("kind", "kind")]
    [InlineData("entityType", "entityType")]
    [InlineData("entity_type", "entity_type")]
    [InlineData("@type", "@type")]
    public void Only_what_is_called_like_a_mark_is_one(string member, string? expected)
    {
        string it = GeneratorRun.Of(GeneratorInput.Of(
            Union("It", "components.Left", "components.Right"),
            Fields("Left", $"{member}! | *string*"),
            Fields("Right", $"{member}! | *string*"),
            ("samples/Left.json", $$"""{ "{{member}}": "left" }"""),
            ("samples/Right.json", $$"""{ "{{member}}": "right" }"""))).Sources[HintOf("It")];

        Assert.Equal(expected is not null, it.Contains($".Seen(\"{expected}\", [\"left\"], [\"right\"])", StringComparison.Ordinal));
        Assert.Equal(expected is not null, it.Contains(".Seen(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_optional_member_is_no_mark() => Assert.DoesNotContain(".Seen(", Source(
        Union("It", "components.Left", "components.Right"),
        Fields("Left", "type | *string*"),
        Fields("Right", "type | *string*"),
        ("samples/Left.json", """{ "type": "left" }"""),
        ("samples/Right.json", """{ "type": "right" }""")), StringComparison.Ordinal);

    [Fact]
    public void The_member_that_all_cases_share_is_preferred() => Assert.Contains(""".Seen("type", ["a"], ["b"], [])""", Source(
        Union("It", "components.Left", "components.Right", "components.Other"),
        Fields("Left", "kind! | *string*", "type! | *string*"),
        Fields("Right", "kind! | *string*", "type! | *string*"),
        Fields("Other", "type! | *string*"),
        ("samples/Left.json", """{ "kind": "x", "type": "a" }"""),
        ("samples/Right.json", """{ "kind": "y", "type": "b" }""")), StringComparison.Ordinal);

    [Fact]
    public void Values_of_an_enum_that_the_cases_share_are_texts_too() => Assert.Contains(""".Seen("type", ["a"], ["b"])""", Source(
        Union("It", "components.Left", "components.Right"),
        Fields("Left", $"type! | {Link("Kind")}"),
        Fields("Right", $"type! | {Link("Kind")}"),
        Values("Kind", "\"a\" | \"b\" | \"c\""),
        ("samples/Left.json", """{ "type": "a" }"""),
        ("samples/Right.json", """{ "type": "b" }""")), StringComparison.Ordinal);

    [Fact]
    public void A_literal_of_one_page_counts_beside_the_sample_of_another() => Assert.Contains(""".Seen("type", ["a"], ["b"])""", Source(
        Union("It", "components.Left", "components.Right"),
        Fields("Left", "type! | *\"a\"*"),
        Fields("Right", "type! | *string*"),
        ("samples/Right.json", """{ "type": "b" }""")), StringComparison.Ordinal);

    [Fact]
    public void What_pages_or_overlays_say_goes_before_samples()
    {
        (string, string)[] project =
        [
            Union("It", "components.Left", "components.Right"),
            Fields("Left", "type! | *\"a\"*", "kind! | *string*"),
            Fields("Right", "type! | *string*", "kind! | *string*"),
            ("samples/Left.json", """{ "type": "a", "kind": "x" }"""),
            ("samples/Right.json", """{ "type": "b", "kind": "y" }"""),
        ];

        string said = Source([.. project, ("x.overlay.md", "## Right\n\n| Field | Type |\n| --- | --- |\n| `type` | *\"b\"* |\n")]);
        string denied = Source([.. project, ("x.overlay.md", "## Right\n\n| Field | Type |\n| --- | --- |\n| `type` | *any* |\n| `kind` | *any* |\n")]);

        Assert.Contains("""UnionChoice.ByText("type", ["a"], ["b"]);""", said, StringComparison.Ordinal);
        Assert.DoesNotContain(".Seen(", denied, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_are_told_apart_by_their_first_item()
    {
        var models = LoadedModels.Of(GeneratorInput.Of([.. Pages, Union("Load", "components.Box[]", "components.Sack[]"), .. Samples]));

        Assert.Equal(2, Assert.IsAssignableFrom<JsonUnion>(models.RoundTrip("Load", """[{"type":"sack","size":1}]""")).Case);
        Assert.Equal(1, Assert.IsAssignableFrom<JsonUnion>(models.RoundTrip("Load", """[{"type":"box","size":1}]""")).Case);
    }

    [Fact]
    public void A_union_in_a_union_is_told_by_what_is_in_it()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            [.. Pages, Union("Load", "components.Outer", "components.Label"), Union("Outer", "components.Sack", "components.Box"), Fields("Label", "type! | *string*", "size! | *number*"),
            .. Samples, ("samples/Label.json", """{ "type": "label", "size": 1 }""")]));

        Assert.Equal(2, Assert.IsAssignableFrom<JsonUnion>(models.RoundTrip("Load", """{"type":"label","size":1}""")).Case);
        var load = Assert.IsAssignableFrom<JsonUnion>(models.RoundTrip("Load", """{"type":"box","size":1}"""));
        Assert.Equal(2, Assert.IsAssignableFrom<JsonUnion>(load.Value).Case);
    }

    private static string SourceOf(string title, (string, string)[] samples) => GeneratorRun.Of(GeneratorInput.Of([.. Pages, .. samples])).Sources[HintOf(title)];

    private static string Source(params (string, string)[] files) => GeneratorRun.Of(GeneratorInput.Of(files)).Sources[HintOf("It")];

    private static string Outcome(LoadedModels models, string json)
    {
        try
        {
            return Assert.IsAssignableFrom<JsonUnion>(models.RoundTrip("Packing", json)).Case.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (JsonException thrown)
        {
            return thrown.Path!;
        }
    }

    // `Box: [ … ] Sack: { … }`
    private static IEnumerable<(string, string)> SamplesOf(string text)
    {
        var parts = System.Text.RegularExpressions.Regex.Split(text, "([A-Z][a-z]+): ");
        for (int i = 1; i < parts.Length; i += 2) yield return ($"samples/{parts[i]}.json", parts[i + 1]);
    }
}
