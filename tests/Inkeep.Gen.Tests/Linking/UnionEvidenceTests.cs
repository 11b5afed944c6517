using Inkeep.Gen.Models;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Linking;

/// <summary>What the values of common members tell about the case, and what is said when they tell nothing.</summary>
public sealed class UnionEvidenceTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Fields("Lamp", "sort! | *\"lamp\"*", "value! | *boolean*"),
        Fields("Tank", "sort! | *\"tank\"*", "value! | *number*"),
        Fields("Door", "sort! | *\"door\"*", "value! | *string*"),
        Fields("Gate", "sort! | *\"door\"*", "value! | *boolean*"),
        Fields("Film", "sort | *string*", "width | *number*"),
        Fields("Sound", "sort | *\"sound\"*", "width | *number*"),
        Fields("Count", "value! | *number*"),
        Fields("Sum", "value! | *number*"),
        Fields("Word", "value! | *string*"),
        Fields("Phrase", "value! | *string*"),
        Fields("OpenOrder", "kind! | *string*"),
        Fields("ShutOrder", "kind! | *string*"),
        Values("OrderKind", "\"CUT_PAPER\" | \"GLUE_PAPER\" | \"none\""),
        Fields("CutPaper", "kind! | " + Link("OrderKind")),
        Fields("GluePaper", "kind! | " + Link("OrderKind")),
    ];

    [Theory]
    [InlineData("Lamp,Tank,Door,Gate", "by sort: lamp is lamp, tank is tank, door is (by shape: Door is door, Gate is gate)")]
    [InlineData("Film,Sound", "by text of sort (?, sound), by shape: Film is film, Sound is sound")]
    [InlineData("Count,Word", "by shape: Count is count, Word is word")]
    [InlineData("Count,Sum,Word", "by kind of value, by shape: Count is count, Sum is sum, Word is word")]
    [InlineData("OpenOrder,ShutOrder", "by name in kind (Open, Shut), by shape: OpenOrder is openOrder, ShutOrder is shutOrder")]
    [InlineData("CutPaper,GluePaper", "by name in kind (Cut, Glue), by shape: CutPaper is cutPaper, GluePaper is gluePaper")]
    public void Values_of_common_members_tell(string members, string expected) =>
        Assert.Equal("object: " + expected, Project(members).Model<UnionModel>("It").Print());

    [Theory]
    [InlineData("Lamp,Tank,Door,Gate", null)]
    [InlineData("Count,Word", null)]
    [InlineData("Count,Sum,Word", "'Count' and 'Sum' (members of all: value)")]
    [InlineData("Count,Word,Sum,Phrase", "'Count' and 'Sum' (members of all: value); 'Word' and 'Phrase' (members of all: value)")]
    [InlineData("Film,Sound", "'Film' and 'Sound' (members of all: sort, width)")]
    [InlineData("OpenOrder,ShutOrder", "'OpenOrder' and 'ShutOrder' (members of all: kind)")]
    public void What_is_left_is_said_once_with_all_its_groups(string members, string? expected) =>
        Assert.Equal(
            expected is null ? [] : ["it.md Title 0 UnionMembersIndistinguishable It # " + expected],
            Project(members).Findings);

    [Theory]
    [InlineData("Film,Sound", "its members (required ones present, then the text of <c>sort</c>, then most documented, then page order): <c>film</c>, <c>sound</c>; the next one when that can't hold it")]
    [InlineData("Count,Sum,Word", "its members (required ones present, then the kind of <c>value</c>, then most documented, then page order): <c>count</c>, <c>sum</c>, <c>word</c>; the next one when that can't hold it")]
    [InlineData("OpenOrder,ShutOrder", "its members (required ones present, then most documented, then the case's name in <c>kind</c>, then page order): <c>openOrder</c>, <c>shutOrder</c>; the next one when that can't hold it")]
    [InlineData("Lamp,Tank,Door,Gate", "its <c>sort</c>: <c>lamp</c> is <c>lamp</c>, <c>tank</c> is <c>tank</c>, <c>door</c> is one of several, by what is in its <c>value</c>, else by its members (required ones present, then most documented, then page order): <c>door</c>, <c>gate</c>; the next one when that can't hold it")]
    public void The_remarks_say_it(string members, string expected) =>
        Assert.Equal("<br/>an object, by " + expected, Project(members).Model<UnionModel>("It").Documentation.Remarks[^1]);

    [Fact]
    public void The_remarks_stay_readable_with_dozens_of_cases()
    {
        var names = Enumerable.Range(10, 40).Select(static i => "Lamp" + i).ToArray();
        var project = LinkedProject.Of([.. names.Select(static name => Fields(name, $"sort! | *\"{name}\"*")), Union("It", [.. names.Select(static name => "components." + name)])]);

        Assert.EndsWith("<c>Lamp25</c> is <c>lamp25</c> and 24 more", project.Model<UnionModel>("It").Documentation.Remarks[^1], StringComparison.Ordinal);
    }

    private static LinkedProject Project(string members) =>
        LinkedProject.Of([.. Pages, Union("It", [.. members.Split(',').Select(static name => "components." + name)])]);
}
