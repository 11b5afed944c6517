using System.Text.Json;
using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Running;

/// <summary>Emitted records, compiled, loaded and run.</summary>
public sealed class RecordRunTests
{
    private const string Full =
        """
        {"id":"a","weight":1.5,"isOpen":true,"content":{"any":[1,null]},"packedAt":"2025-01-02T03:04:05+01:00","bestBefore":"2025-06-01",
         "serial":123456789012345678901234567890,"price":1.10,"seal":"AQI=","kind":"crate","isCrate":true,"label":{"text":"t"},"size":"small",
         "status":"stored","owner":"me","tags":["x","y"],"labels":[{"text":"u"}],"sizes":["small","large"],"owners":["a",{"text":"b"}],
         "prices":{"a":1,"b":2.5},"labelsByShelf":{"s":{"text":"v"}},"grid":[[1,2],[],[3]],"shelves":{"a":{"b":[{"text":"w"}]}}}
        """;

    private static readonly LoadedModels Models = LoadedModels.Of("TypeCells", """"
        using System;
        using System.Collections.Generic;
        using System.Text.Json;
        using Acme.Models;
        using Acme.Models.Components;
        using Inkeep.Gen;

        namespace Acme.Models.Components
        {
            // Users add to what is generated.
            public sealed partial record Label
            {
                public string Shout => Text.ToUpperInvariant();

                public bool IsEmpty() => Text.Length == 0;
            }
        }

        namespace Acme
        {
            public static class Use
            {
                public static string WithoutLiterals() => JsonSerializer.Serialize(New());

                public static string Partial() => new Label { Text = "abc" }.Shout + new Label { Text = "" }.IsEmpty();

                public static string With()
                {
                    var update = new CrateUpdate { Id = "a", Tags = ["x"] };
                    return JsonSerializer.Serialize(update with { Id = null, Size = Size.Large });
                }

                public static bool EqualLists() => new CrateUpdate { Tags = ["x"], Grid = [[1], []] } == new CrateUpdate { Tags = ["x"], Grid = [[1], []] };

                public static bool EqualExtras()
                {
                    using var one = JsonDocument.Parse("1");
                    return new Label { Text = "a" } == new Label { Text = "a", Extras = default(JsonExtras).With("b", one.RootElement) };
                }

                public static string Default() => new CrateUpdate { Default = "d", Kind = "other" }.Default + new CrateUpdate().Kind + new CrateUpdate().IsCrate;

                public static string ThroughSpecJson() =>
                    JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Label>>("""[{"text":"a"}]""", SpecJson.Options), SpecJson.Options);

                private static Crate New() => new()
                {
                    Id = "a", Weight = 1, IsOpen = false, Content = default, PackedAt = new(2025, 1, 2, 3, 4, 5, TimeSpan.Zero), BestBefore = new(2025, 6, 1),
                    Serial = 5, Price = 1.10m, Seal = [1, 2], Label = new() { Text = "t" }, Size = Size.Small, Owner = "me", Tags = [], Labels = [],
                    Sizes = [Size.Small], Owners = [], Prices = ValueMap<double>.Empty, LabelsByShelf = ValueMap<Label>.Empty, Grid = [[]],
                    Shelves = ValueMap<ValueMap<ValueList<Label>>>.Empty,
                };
            }
        }
        """");

    [Fact]
    public void Everything_comes_back() => Models.RoundTrip("Crate", Full);

    [Fact]
    public void Members_behind_the_eighth_are_hashed()
    {
        string[] names = [.. "abcdefghijklmnopqrstuvwxyz".Select(static letter => letter.ToString())];
        var models = LoadedModels.Of(GeneratorInput.Of(Fields("Wide", [.. names.Select(static name => name + " | *number*")])));

        var hashes = names.Select(name => models.Read("Wide", $$"""{"{{name}}":1}""")!.GetHashCode()).ToHashSet();

        Assert.Equal(names.Length, hashes.Count);
        Assert.Equal(models.Read("Wide", """{"z":1}""")!.GetHashCode(), models.Read("Wide", """{"z":1}""")!.GetHashCode());
    }

    [Fact]
    public void Everything_optional_comes_back() => Models.RoundTrip("CrateUpdate",
        """
        {"id":"a","weight":0,"isOpen":false,"content":"x","packedAt":"2025-01-02T03:04:05Z","bestBefore":"2025-06-01","serial":-1,"price":0.1,"seal":"",
         "kind":"crate","isCrate":true,"label":{"text":"t"},"size":"large","status":"stored","owner":{"text":"o"},"tags":[],"sizes":[],"prices":{},"grid":[[]],"default":"d"}
        """);

    [Fact]
    public void Nothing_optional_stays_nothing() => Models.RoundTrip("CrateUpdate", "{}");

    [Fact]
    public void A_record_without_fields_keeps_all() => Models.RoundTrip("Empty", """{"a":1,"b":{"c":null}}""");

    [Theory]
    [InlineData("id")]
    [InlineData("content")]
    [InlineData("seal")]
    [InlineData("kind")]
    [InlineData("label")]
    [InlineData("size")]
    [InlineData("status")]
    [InlineData("owner")]
    [InlineData("tags")]
    [InlineData("labels")]
    [InlineData("sizes")]
    [InlineData("prices")]
    [InlineData("grid")]
    [InlineData("shelves")]
    public void A_null_comes_back_in_any_member_that_can_hold_it(string name)
    {
        var crate = JsonNode.Parse(Full)!.AsObject();
        crate[name] = null;
        Models.RoundTrip("Crate", crate.ToJsonString());

        if (name is not ("labels" or "shelves"))
        {
            Models.RoundTrip("CrateUpdate", $$"""{"{{name}}":null}""");
        }
    }

    [Theory]
    [InlineData("weight")]
    [InlineData("isOpen")]
    [InlineData("packedAt")]
    [InlineData("bestBefore")]
    [InlineData("serial")]
    [InlineData("price")]
    [InlineData("isCrate")]
    public void A_null_number_boolean_or_date_is_refused_where_it_is_required(string name)
    {
        var crate = JsonNode.Parse(Full)!.AsObject();
        crate[name] = null;

        Assert.Equal("$." + name, Assert.Throws<JsonException>(() => Models.Read("Crate", crate.ToJsonString())).Path);
        Models.RoundTrip("CrateUpdate", $$"""{"{{name}}":null}""");
    }

    [Theory]
    [InlineData("id")]
    [InlineData("weight")]
    [InlineData("kind")]
    [InlineData("size")]
    [InlineData("owner")]
    [InlineData("grid")]
    public void An_absent_required_member_throws(string name)
    {
        var crate = JsonNode.Parse(Full)!.AsObject();
        crate.Remove(name);

        var thrown = Assert.Throws<JsonException>(() => Models.Read("Crate", crate.ToJsonString()));
        Assert.Contains(name, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_required_any_is_one_without_a_value()
    {
        var crate = JsonNode.Parse(Full)!.AsObject();
        crate.Remove("content");
        Models.RoundTrip("Crate", crate.ToJsonString());
    }

    [Fact]
    public void Undocumented_members_and_values_come_back()
    {
        var crate = Full.Replace("\"small\"", "\"gigantic\"").Replace("\"stored\"", "\"lost\"").Replace("\"owner\":\"me\"", "\"owner\":{\"text\":\"x\",\"new\":[true]},\"zzz\":12345678901234567890");
        Models.RoundTrip("Crate", crate);
    }

    [Theory]
    [InlineData("is_open", true)]
    [InlineData("IsOpen", true)]
    [InlineData("is-open", true)]
    [InlineData("isopenn", false)]
    public void Another_spelling_is_the_member(string name, bool isMember)
    {
        var update = Models.RoundTrip("CrateUpdate", $$"""{"{{name}}":true}""");
        Assert.Equal(isMember ? true : null, Models.Type("CrateUpdate").GetProperty("IsOpen")!.GetValue(update));
    }

    [Fact]
    public void Values_that_differ_are_not_equal()
    {
        var crate = Models.Read("Crate", Full);
        foreach (var (old, other) in new[] { ("\"a\"", "\"b\""), ("1.5", "1.6"), ("[1,null]", "[1,2]"), ("+01:00", "+02:00"), ("AQI=", "AQM="), ("[1,2]", "[2,1]"), ("{\"text\":\"w\"}", "{\"text\":\"W\"}"), ("\"y\"", "\"z\"") })
        {
            Assert.NotEqual(crate, Models.Read("Crate", Full.Replace(old, other)));
        }

        Assert.NotEqual(crate, Models.Read("Crate", Full.Replace("{\"id\"", "{\"extra\":1,\"id\"")));
        Assert.NotEqual(Models.Read("CrateUpdate", "{}"), Models.Read("CrateUpdate", "{\"id\":null}"));
    }

    [Fact]
    public void What_a_user_makes_is_written_as_the_pages_say() => Assert.Equal(
        """{"id":"a","weight":1,"isOpen":false,"packedAt":"2025-01-02T03:04:05Z","bestBefore":"2025-06-01","serial":5,"price":1.10,"seal":"AQI=","kind":"crate","isCrate":true,"label":{"text":"t"},"size":"small","status":"stored","owner":"me","tags":[],"labels":[],"sizes":["small"],"owners":[],"prices":{},"labelsByShelf":{},"grid":[[]],"shelves":{}}""",
        ((string)Models.Call("WithoutLiterals")!).Replace("\\u002B00:00", "Z").Replace("+00:00", "Z"));

    [Theory]
    [InlineData("Partial", "ABCTrue")]
    [InlineData("With", """{"kind":"crate","isCrate":true,"size":"large","status":"stored","tags":["x"]}""")]
    [InlineData("EqualLists", true)]
    [InlineData("EqualExtras", false)]
    [InlineData("Default", "dcrateTrue")]
    [InlineData("ThroughSpecJson", """[{"text":"a"}]""")]
    public void A_user_sees(string method, object expected) => Assert.Equal(expected, Models.Call(method));
}
