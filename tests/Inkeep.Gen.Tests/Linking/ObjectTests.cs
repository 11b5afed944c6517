using Inkeep.Gen.Models;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Shared;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>What a record and an enum get from their pages.</summary>
public sealed class ObjectTests
{
    [Theory]
    [InlineData("*string*", "String")]
    [InlineData("*number*", "Number")]
    [InlineData("*boolean*", "Boolean")]
    [InlineData("*any*", "Any")]
    [InlineData("[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)", "DateTime")]
    [InlineData("[RFCDate](../types/rfcdate.md)", "Date")]
    [InlineData("*BigInt*", "BigInteger")]
    [InlineData("*Decimal*", "Decimal")]
    [InlineData("*Uint8Array*", "Bytes")]
    [InlineData("*string*[][]", "list(list(String))")]
    [InlineData("Record<string, Record<string, *number*[]>>[]", "list(map(map(list(Number))))")]
    [InlineData("*components.Size*[]", "list(enum Size)")]
    public void A_type_cell_is_a_type(string cell, string expected)
    {
        var members = LinkedProject.Of(Fields("Crate", "a! | " + cell, "b | " + cell), Values("Size", "\"a\" | \"b\"")).Model<ObjectModel>("Crate").Members;

        Assert.Equal([$"A: {expected}, required", "B: " + expected], members.Select(member => member.Print()));
    }

    [Fact]
    public void Literals_and_enums_of_one_value_are_filled_in()
    {
        var crate = LinkedProject.Of(
            Fields("Crate", "kind! | *\"crate\"*", "isCrate! | *true*", $"status! | {Link("Status")}", $"size! | {Link("Size")}", "other | *\"x\"*"),
            Values("Status", "\"stored-here\""),
            Values("Size", "\"a\" | \"b\"")).Model<ObjectModel>("Crate");

        Assert.Equal(
            [
                "Kind: String, required, \"crate\"", "IsCrate: Boolean, required, true", "Status: enum Status, required, Status.StoredHere",
                "Size: enum Size, required",
            ],
            crate.Members.Take(4).Select(member => member.Print()));
    }

    [Fact]
    public void A_required_any_need_not_be_there()
    {
        var members = LinkedProject.Of(Fields("Crate", "a! | *any*", "b! | *any*[]", "c! | *string*", "d | *string*")).Model<ObjectModel>("Crate").Members;

        Assert.Equal([false, true, true, false], members.Select(member => member.MustBePresent));
    }

    [Fact]
    public void What_has_no_json_form_is_left_out_and_said()
    {
        var project = LinkedProject.Of(Fields("Crate", "id | *string*", "photo! | *ReadableStream<Uint8Array>*"));
        var crate = project.Model<ObjectModel>("Crate");

        Assert.Equal(["Id"], crate.Members.Select(member => member.Name));
        Assert.Contains("photo", Assert.Single(crate.Documentation.Remarks), StringComparison.Ordinal);
        Assert.StartsWith("crate.md FieldType 1 MemberWithoutJsonForm photo", Assert.Single(project.Findings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Record<string, *number*>", JsonKinds.Number)]
    [InlineData("Record<string, *string*>", JsonKinds.String)]
    [InlineData("Record<string, *any*>", JsonKinds.Any)]
    [InlineData("Record<string, *boolean*[]>", JsonKinds.Array)]
    [InlineData("*any*", null)]
    [InlineData("*boolean*", null)]
    public void Only_a_map_called_additionalProperties_catches_all(string cell, object? kinds)
    {
        var crate = LinkedProject.Of(Fields("Crate", "id | *string*", "additionalProperties | " + cell)).Model<ObjectModel>("Crate");

        Assert.Equal(kinds, crate.CatchAll?.Kinds);
        Assert.Equal(kinds is null ? 2 : 1, crate.Members.Count);
    }

    [Fact]
    public void Names_that_are_moved_are_said()
    {
        var project = LinkedProject.Of(Fields("Form", "form | *string*", "extras | *string*", "user_id | *string*"));
        var form = project.Model<ObjectModel>("Form");

        Assert.Equal(["FormValue", "Extras", "UserId"], form.Members.Select(member => member.Name));
        Assert.Equal("JsonExtras", form.ExtrasName);
        Assert.Equal(["form.md FieldName 0 NameChanged form # FormValue"], project.Findings);
    }

    [Theory]
    [InlineData("\"b\" | \"a\"", false, "B=1 A=2")]
    [InlineData("0 | -1 | 20 | Unrecognized<number>", true, "_0=0 Minus1=-1 _20=20")]
    [InlineData("\"1\" | \"2\"", false, "_1=1 _2=2")]
    public void Values_have_numbers(string union, bool isNumeric, string expected)
    {
        var model = LinkedProject.Of(Values("Size", union)).Model<EnumModel>("Size");

        Assert.Equal(isNumeric, model.IsNumeric);
        Assert.False(model.IsLong);
        Assert.Equal(expected, string.Join(' ', model.Members.Select(member => $"{member.Name}={member.Number}")));
    }

    [Fact]
    public void Numbers_beyond_32_bits_are_long() => Assert.True(LinkedProject.Of(Values("Big", "1 | 9007199254740993")).Model<EnumModel>("Big").IsLong);

    [Fact]
    public void A_value_listed_twice_is_one_member() =>
        Assert.Equal(["A", "B"], LinkedProject.Of(Values("Size", "\"a\" | \"b\" | \"a\"")).Model<EnumModel>("Size").Members.Select(member => member.Name));
}
