using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>Which member of a union a JSON value is, decided from the pages.</summary>
public sealed class UnionPlanTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Fields("Cat", "name | *string*", "type! | *\"cat\"*"),
        Fields("Dog", "type! | " + Link("DogType"), "name | *string*"),
        Values("DogType", "\"dog\""),
        Fields("Bird", "type! | " + Link("BirdType")),
        Values("BirdType", "\"parrot\" | \"owl\""),
        Fields("Kitten", "type! | *\"cat\"*", "age! | *number*"),
        Fields("LooseCat", "type | *\"cat\"*"),
        Fields("On", "isOn! | *true*"),
        Fields("Off", "isOn! | *false*"),
        Union("Pet", "components.Cat", "components.Dog"),
        Fields("Box", "width! | *number*", "height! | *number*"),
        Fields("Ball", "radius! | *number*"),
        Fields("Sheet", "width | *number*", "height | *number*"),
        Values("Small", "\"s\" | \"xs\""),
        Values("Large", "\"l\" | \"xl\""),
        Values("Level", "1 | 2"),
        Values("Grade", "3 | 4"),
    ];

    [Theory]
    [InlineData("string,number,boolean,components.Cat,components.Cat[]", "text: text\nnumber: number\nboolean: boolean\narray: catList of Object\nobject: cat")]
    [InlineData("components.Cat,components.Dog", "object: by type: cat is cat, dog is dog")]
    [InlineData("components.Dog,components.Bird,components.Cat", "object: by type: dog is dog, parrot|owl is bird, cat is cat")]
    [InlineData("components.Pet,components.Bird", "object: by type: cat|dog is pet, parrot|owl is bird")]
    [InlineData("components.Cat,components.Kitten", "object: by shape: Cat is cat, Kitten is kitten")]
    [InlineData("components.LooseCat,components.Dog", "object: by text of type (cat, dog), by shape: LooseCat is looseCat, Dog is dog")]
    [InlineData("components.Box,components.Ball", "object: by shape: Box is box, Ball is ball")]
    [InlineData("components.Cat,{ [k: string]: number }", "object: by shape: Cat is cat, else numberMap")]
    [InlineData("components.Cat,components.Dog,{ [k: string]: number }", "object: by type: cat is cat, dog is dog, else numberMap")]
    [InlineData("{ [k: string]: any }", "object: jsonMap")]
    [InlineData("components.Small,components.Large", "text: small if KnownValue else large if KnownValue")]
    [InlineData("components.Small,number", "text: small\nnumber: number")]
    [InlineData("Date,string", "text: dateTime if Date else text")]
    [InlineData("string,Date", "text: dateTime if Date else text")]
    [InlineData("components.Small,Date,string", "text: small if KnownValue else dateTime if Date else text")]
    [InlineData("components.Level,components.Grade", "number: level if KnownValue else grade if KnownValue")]
    [InlineData("components.Level,number", "number: level if KnownValue else number")]
    [InlineData("components.Level,string", "text: text\nnumber: level")]
    [InlineData("string[],components.Cat[]", "array: textList of String else catList of Object")]
    [InlineData("any[],string[]", "array: textList of String else jsonList of Any")]
    [InlineData("number[],number[][]", "array: numberList of Number else numberListList of Array")]
    [InlineData("components.Cat,components.Cat", "object: cat")]
    [InlineData("ReadableStream<Uint8Array>,string", "text: text")]
    public void Members_are_told_apart(string members, string expected)
    {
        var project = LinkedProject.Of([.. Pages, Union("It", members.Split(','))]);

        Assert.Equal(expected, project.Model<UnionModel>("It").Print());
    }

    [Fact]
    public void Constant_booleans_are_no_text_but_the_members_are_told_apart_all_the_same()
    {
        var it = LinkedProject.Of([.. Pages, Union("It", "components.On", "components.Off")]).Model<UnionModel>("It");

        Assert.NotEqual("", it.Print());
        Assert.NotEqual(ObjectPlan.None, it.Plan.Object);
    }

    [Theory]
    [InlineData("components.Box,components.Ball", null)]
    [InlineData("components.Cat,components.Dog", null)]
    [InlineData("components.LooseCat,components.Sheet", "It # 'LooseCat' and 'Sheet' (no member of all)")]
    [InlineData("components.Box,components.Sheet", "It # 'Box' and 'Sheet' (members of all: width, height)")]
    public void Pairs_that_can_look_the_same_are_said(string members, string? expected)
    {
        var project = LinkedProject.Of([.. Pages, Union("It", members.Split(','))]);
        var findings = project.Findings.Where(finding => finding.StartsWith("it.md", StringComparison.Ordinal));

        Assert.Equal(expected is null ? [] : ["it.md Title 0 UnionMembersIndistinguishable " + expected], findings);
    }

    [Fact]
    public void The_remarks_say_how_json_is_read()
    {
        var it = LinkedProject.Of([.. Pages, Union("It", "components.Cat", "components.Dog", "string")]).Model<UnionModel>("It");

        Assert.Equal(
            [
                "How JSON is read; anything else is kept as the unknown case:",
                "<br/>text: <c>text</c>",
                "<br/>an object, by its <c>type</c>: <c>cat</c> is <c>cat</c>, <c>dog</c> is <c>dog</c>",
            ],
            it.Documentation.Remarks);
    }

    [Fact]
    public void Case_names_are_free_of_each_other_and_of_the_methods_own()
    {
        var it = LinkedProject.Of(
            Union("It", "components.State", "components.Unknown", "components.Text", "string", "components.Value"),
            Fields("State", "a | *string*"), Fields("Unknown", "b | *string*"), Fields("Text", "c | *string*"), Fields("Value", "d | *string*"))
            .Model<UnionModel>("It");

        Assert.Equal(["state2", "unknown2", "text", "text2", "value2"], it.Cases.Select(@case => @case.ParameterName));
    }
}
