using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>Every hostile text in every place of a hand-written page: no page fails, what comes out compiles, and is nothing but models.</summary>
[Trait("Set", "Long")]
public sealed class HostileTableTests
{
    private const string Head = "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| id | integer | yes | Its number. |\n";

    private static readonly Dictionary<string, Func<string, string>> AllPlaces = new()
    {
        ["heading"] = static text => $"# {text}\n\n## Fields\n\n{Head}",
        ["heading of a type"] = static text => $"# Page\n\n## {text} object\n\n{Head}",
        ["heading in HTML"] = static text => $"<h2 id=\"{text}\">{text}</h2>\n\n{Head}",
        ["front matter"] = static text => $"---\ntitle: {text}\ninkeepName: {text}\ninkeepDialect: {text}\n---\n\n{Head}",
        ["name"] = static text => $"# Page\n\n## Fields\n\n{Head}| {text} | string | yes | x |\n",
        ["name in code"] = static text => $"# Page\n\n## Fields\n\n{Head}| `{text}` | string | yes | x |\n",
        ["nested name"] = static text => $"# Page\n\n## Fields\n\n{Head}| a.{text}.b | string | yes | x |\n| » {text} | string | yes | x |\n| {text} {{ | string | yes | x |\n",
        ["type"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | {text} | yes | x |\n",
        ["item type"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | array of {text} | yes | x |\n| b | map<string, {text}> | yes | x |\n| c | {text} or null | no | x |\n",
        ["literal"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | \"{text}\" \\| \"b\" | yes | x |\n| c | \"{text}\" | yes | x |\n",
        ["link text"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | [{text}](other.md) | yes | x |\n| b | [{text}](#other) | yes | x |\n",
        ["link target"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | [other]({text}) | yes | x |\n| b | [other](other.md#{text}) | yes | x |\n",
        ["required"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | string | {text} | x |\n",
        ["description"] = static text => $"# Page\n\n{text}\n\n## Fields\n\n{Head}| a | string | yes | {text} |\n",
        ["values in a description"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | string | yes | One of `{text}`, `b`. |\n| c | string | yes | Enum {{'{text}', 'b'}} |\n",
        ["values a line each"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | enum | yes | '{text}': {text}<br>'b': x |\n| c | enum | yes | Enum {{{text}, b}} |\n| d | integer | yes | 0 ({text}) or 1 ({text}) |\n",
        ["partial type"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | partial {text} | yes | x |\n| b | array of partial [{text}](#page) objects | yes | x |\n| c | {text}[3] | yes | x |\n",
        ["caption"] = static text => $"# Page\n\n## Fields\n\n{Head}{{ #{text} }} {text}\n\n{Head}{{ #b }} {text}\n",
        ["names and an example"] = static text => $"# Page object\n\n| Field | Description |\n| --- | --- |\n| {text} | x |\n| b | x |\n\n```json\n{{ \"{text}\": \"{text}\", \"b\": [{text}] }}\n```\n",
        ["header"] = static text => $"# Page\n\n## Fields\n\n| Name | Type | {text} |\n| --- | --- | --- |\n| a | string | {text} |\n",
        ["value"] = static text => $"# Page\n\n## Values\n\n| Value | Name | Description |\n| --- | --- | --- |\n| {text} | {text} | {text} |\n| b | B | x |\n",
        ["value in a list"] = static text => $"# Page\n\n## Values\n\n- `{text}`: {text}\n- {text}\n- b\n",
        ["bit"] = static text => $"# Page\n\n## Values\n\n| Flag | Value |\n| --- | --- |\n| {text} | 1 << 0 |\n| B | 1 << {text} |\n| C | 1 << 1 |\n",
        ["union"] = static text => $"# Page\n\n## One of\n\n- {text}\n- [{text}](#page)\n- string\n",
        ["example"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | string | yes | x |\n\n```json\n{{ \"id\": 1, \"a\": \"{text}\", \"{text}\": {text} }}\n```\n",
        ["example, escaped"] = static text => $"# Page\n\n## Fields\n\n{Head}| a | object | yes | x |\n\n```json\n{{ \"id\": null, \"a\": {System.Text.Json.JsonSerializer.Serialize(text.Replace("\ud800", "", StringComparison.Ordinal))} }}\n```\n",
    };

    public static TheoryData<string> Places => [.. AllPlaces.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_makes_no_page_fail_and_nothing_but_models(string place)
    {
        var input = new GeneratorInput { Pages = [.. HostileTexts.All.Select((item, i) => new InputPage($"docs/g{i}/page{i}.md", AllPlaces[place](item.Text)))] };

        var run = GeneratorRun.Of(input.WithProperty("InkeepDialect", "Tables"));

        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(run.Complaints.Select(CompiledModels.Describe));
        Assert.Empty(run.Trees.Where(source => source.Key != "SpecJson.g.cs").SelectMany(source => SourceInspector.Complaints(source.Value)));
    }
}
