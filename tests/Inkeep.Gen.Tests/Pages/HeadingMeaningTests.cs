using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

/// <summary>A heading is what it says, however it is marked.</summary>
public sealed class HeadingMeaningTests
{
    private const string Table = "\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | A. |\n";

    [Theory]
    [InlineData("# Crate", "## Fields ##")]
    [InlineData("Crate\n=====", "Fields\n------")]
    [InlineData("# Crate {#crate}", "## Fields {#fields}")]
    [InlineData("# Crate", "## Fields \\{#fields}")]
    [InlineData("# **Crate**", "## **Fields**")]
    [InlineData("# `Crate`", "## _Fields_")]
    [InlineData("# <a name=\"crate\"></a>Crate", "## <a id=\"fields\"></a>Fields")]
    [InlineData("# [Crate](#crate)", "## [Fields](#fields)")]
    [InlineData("# Crate", "## fields")]
    [InlineData("# Crate", "## FIELDS")]
    [InlineData("# Crate", "### Fields")]
    public void A_section_is_found_by_what_its_heading_shows(string title, string section)
    {
        var page = PageReading.Read<ObjectPage>(title + "\n\n" + section + Table);

        Assert.Equal("Crate", page.Title);
        Assert.Equal(["a"], page.Fields.Select(field => field.Name));
    }

    [Theory]
    [InlineData("# ~~Crate~~")]
    [InlineData("# ~~**Crate**~~")]
    public void A_struck_title_is_deprecated(string title) => Assert.True(PageReading.Read<ObjectPage>(title + "\n\n## Fields" + Table).IsDeprecated);

    [Theory]
    [InlineData("### `string[]`", "List(String)")]
    [InlineData("### `string[]` {#strings}", "List(String)")]
    [InlineData("### <a id=\"s\"></a>`string[]`", "List(String)")]
    [InlineData("### **`string[]`**", "List(String)")]
    [InlineData("### [`components.Box`](../components/box.md)", "components:Box at ../components/box.md")]
    [InlineData("### *string*\\[]", "List(String)")]
    public void A_members_heading_is_its_type(string heading, string type)
    {
        var page = PageReading.Read<UnionPage>("# Crate\n\n## Supported Types\n\n" + heading + "\n\n```typescript\nconst value: X = {};\n```\n");

        Assert.Equal([type], page.Members.Select(member => member.Type.Print()));
    }
}
