using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Corpus;

/// <summary>Reads the JSON examples of a source's pages with its models, and compares what comes back.</summary>
internal sealed class TableExamples(Assembly assembly)
{
    private readonly ILookup<string, Type> _typesOfPages = assembly.GetTypes().Where(type => type.IsPublic && PageOf(type) is not null).ToLookup(type => PageOf(type)!);

    public int Tried { get; private set; }

    public int Equal { get; private set; }

    public List<string> Failures { get; } = [];

    public void Run(TableSource source, bool isAsked)
    {
        foreach (var page in source.Pages)
        {
            foreach (var type in PageParser.Parse("/" + page.Path, page.Text, default).Types.Where(type => isAsked || type.IsCertain))
            {
                if (type.Page is ObjectPage { Example: JsonObject example } && Find(page.Path, type.Page.Title) is { } model)
                {
                    Try(page.Path, string.Join("\n", JsonPrinter.Print(example)), model);
                }
            }
        }
    }

    // A name that another page has as well stands behind that of its page.
    private Type? Find(string path, string title) =>
        _typesOfPages[path].Where(type => type.Name.EndsWith(title, StringComparison.Ordinal)).MinBy(type => type.Name.Length);

    private static string? PageOf(Type type) =>
        (type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType?.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ObjectShape)?.Page;

    private void Try(string path, string json, Type type)
    {
        using var document = JsonDocument.Parse(json);
        var result = PayloadCheck.Try(new Payload("", type.Name, document.RootElement), type, JsonSerializerOptions.Default);
        Tried++;
        if (result.Outcome == PayloadCheck.Outcome.Equal)
        {
            Equal++;
        }
        else
        {
            Failures.Add($"{path} {type.Name}: {result.Outcome} {result.Detail}");
        }
    }
}
