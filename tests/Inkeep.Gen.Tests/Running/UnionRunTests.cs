namespace Inkeep.Gen.Tests.Running;

/// <summary>Emitted unions, enums and catch-alls, compiled, loaded and run.</summary>
public sealed class UnionRunTests
{
    private static readonly LoadedModels Models = LoadedModels.Of("Unions", """
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using Acme.Models.Components;
        using Inkeep.Gen;

        namespace Acme.Models.Components
        {
            public sealed partial class ByToken
            {
                public bool IsShort => TryGetText(out string? text) && text.Length < 2;
            }
        }

        namespace Acme
        {
            public static class Use
            {
                public static string Match() => string.Join(",", new ByToken[] { "a", 1.5, true, new Label { Text = "l" }, (ValueList<Label>)[new() { Text = "m" }] }
                    .Select(static value => value.Match(static text => text, static number => "n" + (number > 1), static boolean => "b" + boolean, static label => label.Text, static list => list[0].Text, static unknown => "?")));

                public static string Switch()
                {
                    var seen = new List<string>();
                    ByText value = new Dog { Type = DogType.Puppy, Name = "Rex" };
                    value.Switch(seen, static (all, cat) => all.Add(cat.Name), static (all, dog) => all.Add(dog.Name + dog.Type.Text), static (all, unknown) => all.Add("?"));
                    return seen[0];
                }

                public static bool Partial() => ((ByToken)"a").IsShort && ((ByToken)"a").IsText && !((ByToken)1).IsText;

                public static bool Equality() => (ByToken)"a" == "a" && (ByToken)"a" != "b" && (ByToken)1.0 != true && ((ByToken)"a").GetHashCode() == ((ByToken)"a").GetHashCode();

                public static string Written() => JsonSerializer.Serialize(new Uses { Open = Small.Xs, ByText = new Cat { Name = "Tom" }, One = new Label { Text = "o" } });

                public static string FromEnum() => JsonSerializer.Serialize<ByEnum>(Large.Xl);

                public static string Unknown()
                {
                    using var document = JsonDocument.Parse("[1]");
                    return JsonSerializer.Serialize(ByText.FromUnknown(document.RootElement));
                }
            }
        }
        """);

    private static readonly LoadedModels CatchAlls = LoadedModels.Of("CatchAlls");

    private static readonly LoadedModels Enums = LoadedModels.Of("Enums");

    [Theory]
    [InlineData("ByToken", "\"a\"", 1)]
    [InlineData("ByToken", "1.50", 2)]
    [InlineData("ByToken", "false", 3)]
    [InlineData("ByToken", """{"text":"t","more":1}""", 4)]
    [InlineData("ByToken", """[{"text":"t"},null]""", 5)]
    [InlineData("ByText", """{"type":"cat","name":"c"}""", 1)]
    [InlineData("ByText", """{"name":"c","extra":{"type":"dog"},"type":"cat"}""", 1)]
    [InlineData("ByText", """{"type":"dog","name":"d"}""", 2)]
    [InlineData("ByText", """{"type":"puppy","name":"d"}""", 2)]
    [InlineData("ByText", """{"type":"bird","name":"b","wings":[2]}""", 0)]
    [InlineData("ByText", "\"neither\"", 0)]
    [InlineData("ByText", "12345678901234567890", 0)]
    [InlineData("ByShape", """{"width":1,"height":2}""", 1)]
    [InlineData("ByShape", """{"width":1,"cloth":"c"}""", 2)]
    [InlineData("ByShape", """{"width":1}""", 1)]
    [InlineData("ObjectOrMap", """{"text":"t"}""", 1)]
    [InlineData("ObjectOrMap", """{"a":1,"b":2}""", 2)]
    [InlineData("ByEnum", "\"xs\"", 1)]
    [InlineData("ByEnum", "\"l\"", 2)]
    [InlineData("ByEnum", "\"2025-01-02T03:04:05Z\"", 3)]
    [InlineData("ByEnum", "\"medium\"", 0)]
    [InlineData("ByItem", """["a","b"]""", 1)]
    [InlineData("ByItem", """[{"text":"t"}]""", 2)]
    [InlineData("ByItem", """[1,"a"]""", 3)]
    [InlineData("ByItem", "[null]", 3)]
    [InlineData("ByItem", "[null,1]", 3)]
    [InlineData("ByItem", "[]", 1)]
    [InlineData("OneMember", """{"text":"t"}""", 1)]
    public void A_value_finds_its_case_and_comes_back(string type, string json, int @case) =>
        Assert.Equal(@case, Assert.IsAssignableFrom<JsonUnion>(Models.RoundTrip(type, json)).Case);

    [Theory]
    [InlineData("""{"open":"s","byText":{"type":"bird"}}""")]
    [InlineData("""{"open":"anything","one":{"text":"t"},"byText":null,"byShape":{"cloth":"c"}}""")]
    [InlineData("""{"open":null,"byText":{"type":"bird"},"byShape":[1]}""")]
    public void Members_that_are_unions_come_back(string json) => Models.RoundTrip("Uses", json);

    [Fact]
    public void Null_is_no_case() => Assert.Null(Models.Read("ByText", "null"));

    [Fact]
    public void Members_that_stand_for_another_type_have_that_type()
    {
        Assert.Equal(Models.Type("Label"), Models.Type("Uses").GetProperty("One")!.PropertyType);
        Assert.Equal(typeof(OpenEnum<>).MakeGenericType(Models.Type("Small")), Models.Type("Uses").GetProperty("Open")!.PropertyType);
    }

    [Theory]
    [InlineData("Match", "a,nTrue,bTrue,l,m")]
    [InlineData("Switch", "Rexpuppy")]
    [InlineData("Partial", true)]
    [InlineData("Equality", true)]
    [InlineData("Written", """{"one":{"text":"o"},"open":"xs","byText":{"name":"Tom","type":"cat"}}""")]
    [InlineData("FromEnum", "\"xl\"")]
    [InlineData("Unknown", "[1]")]
    public void A_user_sees(string method, object expected) => Assert.Equal(expected, Models.Call(method));

    [Theory]
    [InlineData("Typed", """{"id":"a","x":1,"y":2.5,"z":"text","n":null}""")]
    [InlineData("Anything", """{"id":"a","x":1,"extras":"e","z":{"deep":[1]},"n":null}""")]
    [InlineData("Models", """{"x":{"id":"a"},"y":{"id":"b","c":3}}""")]
    [InlineData("Ordinary", """{"additionalProperties":true,"x":1}""")]
    public void Catch_alls_come_back(string type, string json) => CatchAlls.RoundTrip(type, json);

    [Fact]
    public void A_typed_catch_all_takes_what_is_of_its_type()
    {
        var value = CatchAlls.Read("Typed", """{"id":"a","x":1,"z":"text"}""")!;
        Assert.Equal(["x"], ((ValueMap<double>)value.GetType().GetProperty("AdditionalProperties")!.GetValue(value)!).Select(item => item.Key));
        Assert.Equal(["z"], ((JsonExtras)value.GetType().GetProperty("Extras")!.GetValue(value)!).Names);
    }

    [Theory]
    [InlineData("Size", "\"extra-large\"", "ExtraLarge")]
    [InlineData("Size", "\"\"", "Empty")]
    [InlineData("Size", "\"*exe\"", "AsteriskExe")]
    [InlineData("Size", "\"line\\nbreak\"", "LineBreak")]
    [InlineData("Lineup", "-1", "Minus1")]
    [InlineData("Lineup", "0", "_0")]
    [InlineData("Big", "9007199254740993", "_9007199254740993")]
    public void An_enum_alone_comes_back(string type, string json, string name) => Assert.Equal(name, Enums.RoundTrip(type, json)!.ToString());

    [Fact]
    public void Values_of_text_enums_begin_at_one() => Assert.Equal(
        [1, 2, 3, 4, 5, 6, 7, 8, 9],
        Enum.GetValuesAsUnderlyingType(Enums.Type("Size")).Cast<int>());
}
