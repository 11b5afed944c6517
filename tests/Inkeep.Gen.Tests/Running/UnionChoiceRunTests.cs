using System.Text;
using System.Text.Json;
using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Running;

/// <summary>Which case a value is read as when its members have the same names, and what happens when that case can't hold it.</summary>
public sealed class UnionChoiceRunTests
{
    private static readonly LoadedModels Models = LoadedModels.Of(GeneratorInput.Of(
        // Two of four share a text.
        Union("Reading", "components.LampReading", "components.TankReading", "components.DoorReading", "components.GateReading"),
        Fields("LampReading", "sort! | *\"lamp\"*", "value! | *boolean*"),
        Fields("TankReading", "sort! | *\"tank\"*", "value! | *number*"),
        Fields("DoorReading", "sort! | " + Link("DoorSort"), "value! | *string*"),
        Fields("GateReading", "sort! | *\"door\"*", "value! | " + Link("Hinge")),
        Values("DoorSort", "\"door\" | \"hatch\""),
        Fields("Hinge", "side! | *string*"),

        // One listed text beside any text; nothing is required.
        Union("Strip", "components.FilmStrip", "components.SoundStrip"),
        Fields("FilmStrip", "id | *string*", "sort | *string*", "state | *string*", "width | *number*"),
        Fields("SoundStrip", "id | *string*", "sort | " + Link("SoundSort"), "state | *string*", "language | *string*"),
        Values("SoundSort", "\"sound\""),
        Union("Source", "components.FetchedSource", "components.StampSource"),
        Fields("FetchedSource", "sort | *string*", "url | *string*", "from | *number*", "until | *number*"),
        Fields("StampSource", "sort! | *\"stamp\"*", "url! | *string*"),

        // The kind of a common member.
        Union("Entry", "components.FlagEntry", "components.CountEntry", "components.WordEntry", "components.WordsEntry"),
        Fields("FlagEntry", "value! | *boolean*", "note | *string*"),
        Fields("CountEntry", "value! | *number*", "note | *string*"),
        Fields("WordEntry", "value! | *string*", "note | *string*"),
        Fields("WordsEntry", "value! | *string*[]", "note | *number*"),

        // The text of a member inside.
        Union("Post", "components.LetterPost", "components.ParcelPost"),
        Fields("LetterPost", "content! | " + Link("Letter"), "stamp | *string*"),
        Fields("ParcelPost", "content! | " + Link("Parcel"), "stamp | *string*"),
        Fields("Letter", "sort! | *\"letter\"*", "pages | *number*"),
        Fields("Parcel", "sort! | *\"parcel\"*", "pages | *number*"),

        // The case's name.
        Union("Order", "components.OpenLidOrder", "components.ShutLidOrder", "components.Wash_2Order"),
        Fields("OpenLidOrder", "orderType! | *string*", "who | *string*"),
        Fields("ShutLidOrder", "orderType! | *string*", "who | *string*"),
        Fields("Wash_2Order", "orderType! | *string*", "who | *string*"),

        // Lists.
        Union("Lists", "string[]", "number[]", "components.LampReading[]", "components.GateReading[]", "components.Letter[]"),

        // What can't be told before it is read.
        Union("Deep", "components.DeepA", "components.DeepB", "{ [k: string]: components.Deep[] }"),
        Fields("DeepA", "items! | *number*[]", "in | *components.Deep*"),
        Fields("DeepB", "items! | *boolean*[]", "in | *components.Deep*")));

    private static readonly LoadedModels Numbers = LoadedModels.Of(GeneratorInput.Of(
        Union("Size", "number", "components.Other"),
        Fields("Other", "a | *string*"),
        Fields("Box", $"size | {Link("Size")}", $"sizes | {Link("Size")}[]", $"byName | {{ [k: string]: {Link("Size")} }}")));

    [Theory]
    [InlineData("Reading", """{"sort":"lamp","value":true}""", "LampReading")]
    [InlineData("Reading", """{"value":2,"sort":"tank"}""", "TankReading")]
    [InlineData("Reading", """{"sort":"hatch","value":"shut"}""", "DoorReading")]
    [InlineData("Reading", """{"sort":"door","value":"shut"}""", "DoorReading")]
    [InlineData("Reading", """{"sort":"door","value":{"side":"left"}}""", "GateReading")]
    [InlineData("Reading", """{"sort":"roof","value":1}""", null)]
    [InlineData("Strip", """{"id":"1","sort":"sound","state":"ok"}""", "SoundStrip")]
    [InlineData("Strip", """{"id":"1","sort":"film","state":"ok"}""", "FilmStrip")]
    [InlineData("Strip", """{"sort":"sound","width":1}""", "SoundStrip")]
    [InlineData("Strip", """{"language":"la"}""", "SoundStrip")]
    [InlineData("Strip", """{"id":"1"}""", "FilmStrip")]
    [InlineData("Source", """{"sort":"stamp","url":"u"}""", "StampSource")]
    [InlineData("Source", """{"sort":"stamp"}""", "FetchedSource")]
    [InlineData("Source", """{"sort":"film","url":"u"}""", "FetchedSource")]
    [InlineData("Entry", """{"value":true}""", "FlagEntry")]
    [InlineData("Entry", """{"value":3}""", "CountEntry")]
    [InlineData("Entry", """{"VALUE":"a"}""", "WordEntry")]
    [InlineData("Entry", """{"value":["a"]}""", "WordsEntry")]
    [InlineData("Entry", """{"value":{"a":1}}""", null)]
    [InlineData("Entry", """{"value":[1]}""", null)]
    [InlineData("Entry", """{"value":3,"note":4}""", null)]
    [InlineData("Post", """{"content":{"sort":"letter"}}""", "LetterPost")]
    [InlineData("Post", """{"stamp":"s","content":{"pages":1,"sort":"parcel"}}""", "ParcelPost")]
    [InlineData("Order", """{"orderType":"OPEN_LID"}""", "OpenLidOrder")]
    [InlineData("Order", """{"who":"x","orderType":"shut-lid"}""", "ShutLidOrder")]
    [InlineData("Order", """{"order_type":"wash2"}""", "Wash_2Order")]
    [InlineData("Order", """{"orderType":"other"}""", "OpenLidOrder")]
    [InlineData("Deep", """{"items":[1]}""", "DeepA")]
    [InlineData("Deep", """{"items":[true]}""", "DeepB")]
    [InlineData("Deep", """{"items":[{"items":[true]}]}""", "ValueMap`1")]
    [InlineData("Deep", """{"items":[true],"in":{"items":[true],"in":{"items":[1]}}}""", "DeepB")]
    [InlineData("Deep", """{"items":[1,true]}""", "ValueMap`1")]
    [InlineData("Deep", """{"items":"x","in":{"items":"x"}}""", null)]
    public void The_case_that_fits_is_taken_or_the_json_is_kept(string type, string json, string? expected)
    {
        var value = Assert.IsAssignableFrom<JsonUnion>(Models.RoundTrip(type, json));

        Assert.Equal(expected, value.IsUnknown ? null : value.Value!.GetType().Name);
    }

    [Theory]
    [InlineData("""["a"]""", 1)]
    [InlineData("""[1,2]""", 2)]
    [InlineData("""[]""", 1)]
    [InlineData("""[1,"a"]""", 0)]
    [InlineData("""[null,1]""", 0)]
    [InlineData("""[true]""", 0)]
    [InlineData("""[{"sort":"door","value":{"side":"left"}}]""", 4)]
    [InlineData("""[{"sort":"letter"}]""", 5)]
    public void A_list_that_none_can_hold_is_kept(string json, int @case) =>
        Assert.Equal(@case, Assert.IsAssignableFrom<JsonUnion>(Models.RoundTrip("Lists", json)).Case);

    [Theory]
    [InlineData("""{"size":9007199254740993}""")]
    [InlineData("""{"sizes":[9007199254740993,1e-400]}""")]
    [InlineData("""{"byName":{"a":9007199254740993}}""")]
    public void A_number_that_is_a_case_comes_back_as_it_was(string json) => Assert.Equal(json, Numbers.Write("Box", Numbers.Read("Box", json)));

    [Fact]
    public void The_text_of_the_first_item_decides_for_the_list() =>
        Assert.Equal("$[1].value", Assert.Throws<JsonException>(() => Models.Read("Lists", """[{"sort":"lamp","value":true},{"sort":"lamp","value":1}]""")).Path);

    [Theory]
    [InlineData("""{"sort":"lamp","value":3}""", "$.value")]
    [InlineData("""{"sort":"door","value":{"side":1}}""", "$.value.side")]
    [InlineData("""{"value":3,"sort":"door"}""", "$.value")]
    public void Where_a_listed_text_decides_the_error_is_that_case_s(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Models.Read("Reading", json)).Path);

    [Theory]
    [InlineData("""{"items":[1,}""")]
    [InlineData("""{"items":[true,}""")]
    [InlineData("""{"items":[true],"in":{"items":[1}}""")]
    public void Broken_json_stays_an_error(string json) => Assert.Throws<JsonException>(() => Models.Read("Deep", json));

    // Each level doesn't fit its first case, and only the outermost fits none: without a limit that were 2 to the power of 60 readings.
    [Fact]
    public void Nested_unions_do_not_multiply_the_work()
    {
        var json = new StringBuilder();
        for (var level = 0; level < 60; level++)
        {
            json.Append("{\"in\":");
        }

        json.Append("{\"items\":[1,true]}");
        for (var level = 0; level < 60; level++)
        {
            json.Append(level % 2 == 0 ? ",\"items\":[true,1]}" : ",\"items\":[true]}");
        }

        Assert.IsAssignableFrom<JsonUnion>(Models.RoundTrip("Deep", json.ToString()));
    }
}
