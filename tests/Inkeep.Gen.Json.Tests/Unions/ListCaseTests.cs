using System.Text.Json;
using Acme.Models.Components;

namespace Inkeep.Gen.Json.Tests.Unions;

/// <summary>A union with a list among its cases is made from whatever a program has in its hands.</summary>
public sealed class ListCaseTests
{
    private static readonly OpenAIContentItem Item = new() { Type = OpenAIContentItemType.Text, Text = "Hello" };

    [Fact]
    public void A_mutable_list_is_copied()
    {
        var items = new List<OpenAIContentItem> { Item };
        Content content = items;
        items.Clear();

        Assert.True(content.TryGet(out ValueList<OpenAIContentItem>? list));
        Assert.Equal(Item, Assert.Single(list));
    }

    [Fact]
    public void A_collection_expression_is_taken_by_the_constructor()
    {
        var content = new Content([Item, Item with { Text = "again" }]);

        Assert.Equal(
            """[{"type":"text","text":"Hello"},{"type":"text","text":"again"}]""",
            JsonSerializer.Serialize(content, Acme.Models.SpecJson.Options));
    }

    [Fact]
    public void Where_it_comes_from_makes_no_difference()
    {
        Content fromList = new List<OpenAIContentItem> { Item };
        ValueList<OpenAIContentItem> values = [Item];
        Content fromValues = values;

        Assert.Equal(fromList, fromValues);
        Assert.Equal(fromList, new Content([Item]));
        Assert.Throws<ArgumentNullException>(static () => { Content none = (List<OpenAIContentItem>)null!; });
    }
}
