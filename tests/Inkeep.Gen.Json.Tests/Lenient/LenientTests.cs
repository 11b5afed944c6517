using System.Text.Json;
using System.Text.Json.Nodes;
using Acme.Models;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;
using Content = Acme.Models.Chat.Content;

namespace Inkeep.Gen.Json.Tests.Lenient;

/// <summary>What a member can't hold, or what isn't there, in every kind of member: set aside, known, and written back.</summary>
[Collection(nameof(JsonInspection))]
public sealed class LenientTests
{
    private const string Part = """{"kind":"text","text":"t"}""";

    private const string Good = $$"""
        {"id":"p","weight":1.5,"isSealed":true,"sentAt":"2026-01-02T03:04:05Z","day":"2026-01-02","price":1.10,"serial":7,"photo":"AQI=","kind":"parcel",
        "visibility":"public","level":1,"sizes":[1,2],"parts":[{{Part}}],"flags":{"a":true},"label":{{Part}},"content":"c"}
        """;

    private static readonly string[] Values = ["null", "true", "7.5", "\"x\"", "[]", "[[\"x\",null]]", "{}", """{"kind":"text","text":7}""", "1e999", "\"\\ud800\""];

    private static readonly Dictionary<string, string[]> FitsByMember = new()
    {
        ["id"] = ["null", "\"x\""],
        ["weight"] = ["7.5"],
        ["isSealed"] = ["true"],
        ["sentAt"] = [],
        ["day"] = [],
        ["price"] = ["7.5"],
        ["serial"] = ["1e999"],
        ["photo"] = ["null"],
        ["kind"] = ["null", "\"x\""],
        ["visibility"] = ["null", "\"x\""],
        ["level"] = ["null", "7.5", "1e999"],
        ["sizes"] = ["null", "[]", "[[\"x\",null]]"],
        ["parts"] = ["null", "[]", "[[\"x\",null]]"],
        ["flags"] = ["null", "{}", """{"kind":"text","text":7}"""],
        ["label"] = ["null", "{}", """{"kind":"text","text":7}"""],
        ["content"] = Values,
        ["note"] = ["null", "\"x\""],
        ["tries"] = ["null", "7.5"],
        ["isOpen"] = ["null", "true"],
        ["opened"] = ["null"],
        ["seenBy"] = ["null", "\"x\""],
        ["matrix"] = ["null", "[]", "[[\"x\",null]]"],
        ["inner"] = ["null", "{}", """{"kind":"text","text":7}"""],
    };

    public static TheoryData<string> Members => [.. FitsByMember.Keys];

    [Theory]
    [MemberData(nameof(Members))]
    public void Whatever_comes_for_a_member_goes_back(string member)
    {
        foreach (var value in Values)
        {
            var json = With(Good, member, value);
            var parcel = Read<Parcel>(json);
            Same(json, Write(parcel));
            Assert.Equal(parcel, Read<Parcel>(json));
            if (FitsByMember[member].Contains(value))
            {
                Assert.Empty(parcel.Extras.SetAside);
                continue;
            }

            Same(value, Assert.Single(parcel.Extras.SetAside, aside => aside.Key == member).Value.GetRawText());
            Assert.True(IsEmpty(parcel, member), $"{member}: {value}");
            Assert.NotEqual(Read<Parcel>(Good), parcel);
            var finding = Assert.Single(SpecJson.Inspect(parcel));
            Assert.Equal(("$." + member, "Parcel", "docs/models/chat/parcel.md", member), (finding.Path, finding.TypeName, finding.Page, finding.Member));
            Same(value, finding.Value.GetRawText());
            Assert.Equal(value == "null" ? JsonFindingKind.NullMember : member == "kind" ? JsonFindingKind.OtherLiteral : JsonFindingKind.MisfitValue, finding.Kind);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Parcel>(json, SpecJson.TolerantOptions));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Parcel>(json, SpecJson.StrictOptions));
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Whatever_is_absent_stays_so(string member)
    {
        var json = With(Good, member, null);
        var parcel = Read<Parcel>(json);
        Same(json, Write(parcel));
        if (Good == json.Replace("\n", "", StringComparison.Ordinal) || !JsonNode.Parse(Good)!.AsObject().ContainsKey(member))
        {
            Assert.Empty(parcel.Extras.Absent);
            return;
        }

        Assert.Equal([member], parcel.Extras.Absent);
        Assert.True(IsEmpty(parcel, member));
        Assert.NotEqual(Read<Parcel>(With(Good, member, "null")), parcel);
        var finding = Assert.Single(SpecJson.Inspect(parcel));
        Assert.Equal((JsonFindingKind.AbsentMember, "$." + member, member), (finding.Kind, finding.Path, finding.Member));
        Assert.Equal(JsonValueKind.Undefined, finding.Value.ValueKind);
        Assert.Contains(member, parcel.Extras.ToString(), StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Parcel>(json, SpecJson.TolerantOptions));
    }

    [Fact]
    public void Only_another_value_takes_the_place()
    {
        var json = With(With(With(With(Good, "weight", "\"heavy\""), "id", null), "tries", "\"often\""), "parts", null);
        var parcel = Read<Parcel>(json);

        Same(With(json, "note", "\"n\""), Write(parcel with { Note = "n" }));
        Same(With(json, "weight", "2"), Write(parcel with { Weight = 2 }));
        Same(With(json, "tries", "0"), Write(parcel with { Tries = 0 }));
        Same(With(json, "id", "\"i\""), Write(parcel with { Id = "i" }));
        Same(With(json, "parts", "[]"), Write(parcel with { Parts = [] }));
        Assert.Equal(["$.parts", "$.tries", "$.weight"], SpecJson.Inspect(parcel with { Id = "i" }).Select(finding => finding.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["id", "parts"], parcel.Extras.Absent);
        Same(With(json, "weight", "0"), Write(parcel with { Extras = parcel.Extras.Without("weight") }));
        Same(With(json, "id", "null"), Write(parcel with { Extras = parcel.Extras.Without("id") }));
        Assert.Equal(default, Read<Parcel>(With(Good, "weight", null)).Extras.Without("weight"));
    }

    [Fact]
    public void Equality_tells_absent_null_default_and_misfits_apart()
    {
        string[] states = [With(Good, "weight", null), With(Good, "weight", "null"), With(Good, "weight", "0"), With(Good, "weight", "\"0\""), With(Good, "weight", "{\"a\":1.0}")];
        var values = Array.ConvertAll(states, Read<Parcel>);
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++) Assert.Equal(i == j, values[i] == values[j]);
            Assert.Equal(values[i], Read<Parcel>(states[i]));
            Assert.Equal(values[0].GetHashCode(), values[i].GetHashCode());
        }

        Assert.Equal(values[4], Read<Parcel>(With(Good, "weight", "{ \"a\": 1 }")));
        Assert.Equal(values[2], values[0] with { Weight = 0, Extras = default });
    }

    [Theory]
    [InlineData("sizes", """[1,"x",null,[2],1e999,3]""", "$.sizes[1]", "$.sizes[2]", "$.sizes[3]", "$.sizes[4]")]
    [InlineData("parts", """[{"kind":"text","text":7},5,null,{"kind":"text"}]""", "$.parts[0].text", "$.parts[1]", "$.parts[3].text")]
    [InlineData("flags", """{"a":true,"b":"yes","c":null}""", "$.flags.b", "$.flags.c")]
    [InlineData("matrix", """[[1,"x"],"y",null,[3]]""", "$.matrix[0][1]", "$.matrix[1]")]
    [InlineData("label", """{"kind":"text","text":"t","nested":["a",{"kind":"number","level":"high"}]}""", "$.label.nested[1].level")]
    [InlineData("inner", $$"""{"id":"i","label":{{Part}},"sizes":[[]]}""", "$.inner.sizes[0]", "$.inner.weight", "$.inner.isSealed", "$.inner.sentAt", "$.inner.day", "$.inner.price", "$.inner.serial", "$.inner.photo", "$.inner.kind", "$.inner.visibility", "$.inner.level", "$.inner.parts", "$.inner.flags", "$.inner.content")]
    [InlineData("extra", "\"someday\"", "$.extra")]
    public void Only_the_innermost_value_is_set_aside(string member, string value, params string[] paths)
    {
        var json = With(Good, member, value);
        var parcel = Read<Parcel>(json);
        Same(json, Write(parcel));
        Assert.Equal(parcel, Read<Parcel>(json));
        Assert.NotEqual(Read<Parcel>(Good), parcel);
        Assert.Equal(paths.Order(StringComparer.Ordinal), SpecJson.Inspect(parcel).Select(finding => finding.Path).Order(StringComparer.Ordinal));
        Assert.Equal((1.5, "p"), (parcel.Weight, parcel.Id));
    }

    [Fact]
    public void What_is_around_is_read()
    {
        var parcel = Read<Parcel>(With(With(Good, "sizes", """[1,"x",3]"""), "flags", """{"a":true,"b":7}"""));
        Assert.Equal([1.0, 0.0, 3.0], parcel.Sizes.ToArray());
        Assert.True(parcel.Flags["a"]);
        Assert.False(parcel.Flags["b"]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("\"t\"")]
    [InlineData("[1]")]
    [InlineData("""["a",true]""")]
    [InlineData("""[true,"a"]""")]
    [InlineData("""{"kind":"text"}""")]
    [InlineData("""{"kind":"text","text":{"a":[1]},"textFormat":7,"nested":{}}""")]
    [InlineData("""{"kind":"number","level":[]}""")]
    [InlineData("""{"kind":7,"text":"t"}""")]
    [InlineData("\"\\udc00\"")]
    public void A_union_never_throws(string json)
    {
        var content = Read<Content>(json);
        Same(json, Write(content));
        Assert.Equal(content, Read<Content>(json));
    }

    [Fact]
    public void A_case_that_its_text_has_chosen_sets_aside_and_what_no_case_holds_is_unknown()
    {
        Assert.True(Read<Content>("""{"kind":"text","text":7}""").TryGet(out TextPart? part));
        Assert.Equal("text", Assert.Single(part!.Extras.SetAside).Key);
        Assert.Equal(["text"], Read<Content>("""{"kind":"text"}""").TryGet(out part) ? part.Extras.Absent : []);
        Assert.True(Read<Content>("""["a",true]""").IsUnknown);
        Assert.True(Read<Content>("\"\\udc00\"").IsUnknown);
        Assert.True(Read<Shaped>("""{"id":"x"}""").Equals(Read<Shaped>("""{"id":"x"}""")));
    }

    [Fact]
    public void What_tolerant_reading_can_read_is_the_same_value()
    {
        foreach (var (type, json) in Hostile.ExamplePayloads.All.Values)
        {
            var lenient = JsonSerializer.Deserialize(json, type, SpecJson.LenientOptions);
            Assert.Equal(JsonSerializer.Deserialize(json, type, SpecJson.Options), lenient);
            Assert.Equal(lenient, JsonSerializer.Deserialize(json, type, SpecJson.Options));
        }
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"id\":")]
    [InlineData("{\"id\":tru}")]
    public void What_nobody_can_keep_is_an_error(string json)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Parcel>(json, SpecJson.LenientOptions));
        Assert.DoesNotContain("InkeepReading", exception.Message, StringComparison.Ordinal);
        Assert.Equal("p", JsonAssert.Read<Parcel>(Good).Id);
        Assert.NotNull((Content)"not taken for a misfit of the reading that failed");
        Assert.False(((Content)"x").IsUnknown);
    }

    [Fact]
    public void The_overlay_settles_what_was_found()
    {
        var findings = SpecJson.Inspect(Read<Parcel>(With(With(With(With(Good, "weight", "\"heavy\""), "id", null), "sizes", "[[]]"), "isSealed", "null")));
        var overlay = SpecJson.ToOverlay(findings);
        Assert.Matches(@"\| `weight` +\| \*any\* +\| +\| +\|", overlay);
        Assert.Matches(@"\| `sizes` +\| \*any\* +\| +\| +\|", overlay);
        Assert.Matches(@"\| `id` +\| +\| :heavy_minus_sign: \| +\|", overlay);
        Assert.Matches(@"\| `isSealed` +\| +\| +\| :heavy_check_mark: \|", overlay);
        Assert.DoesNotContain("can't settle", overlay, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-02t03:04:05z")]
    [InlineData("2026-01-02T03:04:05.000Z")]
    [InlineData("2026-01-02T03:04:05+00:00")]
    public void Another_spelling_of_a_date_goes_back_and_is_the_same_value(string date)
    {
        var json = With(Good, "sentAt", $"\"{date}\"");
        Same(json, Write(Read<Parcel>(json)));
        Assert.Equal(Read<Parcel>(Good), Read<Parcel>(json));
        Assert.Empty(SpecJson.Inspect(Read<Parcel>(json)));
    }

    [Fact]
    public void Members_beyond_the_first_word_of_bits_may_be_absent_too()
    {
        var wide = Read<Wide>("""{"m0":7,"m128":{}}""");
        Assert.Equal(["m3", "m70", "m129"], wide.Extras.Absent);
        Assert.Equal(["m0", "m128"], wide.Extras.SetAside.Keys);
        Same("""{"m0":7,"m128":{}}""", Write(wide));
    }

    [Fact]
    public void Another_spelling_is_kept_with_its_misfit()
    {
        var json = With(With(Good, "isSealed", null), "is_sealed", "\"yes\"");
        Same(json, Write(Read<Parcel>(json)));
        Assert.Equal("isSealed", Assert.Single(Read<Parcel>(json).Extras.SetAside).Key);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, SpecJson.LenientOptions)!;

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, SpecJson.LenientOptions);

    // Half a character too is the same as itself.
    private static void Same(string expected, string actual) =>
        Assert.True(JsonEquality.Same(JsonElement.Parse(expected), JsonElement.Parse(actual)), $"expected: {expected}\nactual:   {actual}");

    // As text: a node could not hold a number that is out of range.
    private static string With(string json, string member, string? value)
    {
        var members = JsonElement.Parse(json).EnumerateObject().ToDictionary(known => known.Name, known => known.Value.GetRawText());
        if (value is null) members.Remove(member);
        else members[member] = value;
        return "{" + string.Join(",", members.Select(known => $"\"{known.Key}\":{known.Value}")) + "}";
    }

    private static bool IsEmpty(Parcel parcel, string member)
    {
        var property = typeof(Parcel).GetProperty(char.ToUpperInvariant(member[0]) + member[1..])!;
        var value = property.GetValue(parcel);
        return value is null || (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null && value.Equals(Activator.CreateInstance(property.PropertyType)));
    }
}
