using Inkeep.Gen.Testing;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Running;

/// <summary>What the C# value can't say is written back as it came, wherever in a model it lies.</summary>
public sealed class ExactnessRunTests
{
    private static readonly LoadedModels Models = LoadedModels.Of(
        GeneratorInput.Of(
            Union("Weight", "number", "string"),
            Union("Moment", "Date", "boolean"),
            Fields(
                "Parcel",
                $"weight! | {Link("Weight")}",
                $"tare | {Link("Weight")}",
                $"moment | {Link("Moment")}",
                $"weights | {Link("Weight")}[]",
                "serial! | *number*",
                "serials | *number*[][]",
                "bySize | Record<string, *number*>",
                "sent | [Date](https://developer.mozilla.org/docs/Web/JavaScript/Reference/Global_Objects/Date)",
                "price | *Decimal*",
                "raw | *Uint8Array*",
                "additionalProperties | Record<string, *number*>")),
        """
        namespace Acme;

        using System.Collections.Generic;
        using System.Text.Json;
        using Acme.Models.Components;

        public static class Use
        {
            private const string Json = "{\"weight\":9007199254740993,\"serial\":9007199254740993}";

            public static string Changed() => JsonSerializer.Serialize(JsonSerializer.Deserialize<Parcel>(Json)! with { Weight = 1.5, Serial = 2 });

            public static bool NotANumberIsItself()
            {
                var parcel = new Parcel { Weight = 1.5, Serial = double.NaN };
                return parcel.Equals(parcel with { }) && new HashSet<Parcel> { parcel }.Contains(parcel with { });
            }
        }
        """);

    [Theory]
    [InlineData("""{"weight":9007199254740993,"serial":1}""", """{"weight":9007199254740992,"serial":1}""")]
    [InlineData("""{"weight":"a","tare":1e-500,"serial":1}""", """{"weight":"a","tare":0,"serial":1}""")]
    [InlineData("""{"weight":1,"moment":"2031-05-17","serial":1}""", """{"weight":1,"moment":"2031-05-17T00:00:00Z","serial":1}""")]
    [InlineData("""{"weight":1,"weights":["x",9007199254740993],"serial":1}""", """{"weight":1,"weights":["x",9007199254740992],"serial":1}""")]
    [InlineData("""{"weight":1,"serial":9007199254740993}""", """{"weight":1,"serial":9007199254740992}""")]
    [InlineData("""{"weight":1,"serial":1,"serials":[[],[3,9007199254740993]]}""", """{"weight":1,"serial":1,"serials":[[],[3,9007199254740992]]}""")]
    [InlineData("""{"weight":1,"serial":1,"bySize":{"a":9007199254740993}}""", """{"weight":1,"serial":1,"bySize":{"a":9007199254740992}}""")]
    [InlineData("""{"weight":1,"serial":1,"sent":"2031-05-17T08:09:10.123456789Z"}""", """{"weight":1,"serial":1,"sent":"2031-05-17T08:09:10.1234567Z"}""")]
    [InlineData("""{"weight":1,"serial":1,"sent":"2031-05-17T08:09:10"}""", """{"weight":1,"serial":1,"sent":"2031-05-17T08:09:10Z"}""")]
    [InlineData("""{"weight":1,"serial":1,"more":9007199254740993}""", """{"weight":1,"serial":1,"more":9007199254740992}""")]
    public void It_is_written_as_it_came_and_differs_from_what_it_would_be_rounded_to(string json, string rounded)
    {
        var value = Models.RoundTrip("Parcel", json);
        Assert.Equal(json, Models.Write("Parcel", value));
        Assert.False(Equals(value, Models.Read("Parcel", rounded)));
        Assert.False(Equals(Models.Read("Parcel", rounded), value));
    }

    [Theory]
    [InlineData("""{"weight":1,"serial":1,"price":"12.50","raw":"-_8"}""", """{"weight":1,"serial":1,"price":12.50,"raw":"+/8="}""")]
    public void Another_spelling_is_written_as_it_came_and_equal(string json, string other)
    {
        var value = Models.RoundTrip("Parcel", json);
        Assert.Equal(json, Models.Write("Parcel", value));
        Assert.Equal(value, Models.Read("Parcel", other));
    }

    [Fact]
    public void Another_value_is_written_in_its_own_form() => Assert.Equal("""{"weight":1.5,"serial":2}""", Models.Call("Changed"));

    [Fact]
    public void Not_a_number_equals_its_copy() => Assert.Equal(true, Models.Call("NotANumberIsItself"));
}
