using System.Reflection;
using System.Text.Json;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Json;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Corpus;

/// <summary>Reads the JSON examples of a source's pages with its models, and compares what comes back.</summary>
internal sealed class TableExamples(Assembly assembly)
{
    private readonly ILookup<string, Type> _types = assembly.GetTypes().Where(type => type.IsPublic).ToLookup(type => type.Name);

    public int Tried { get; private set; }

    public int Equal { get; private set; }

    public List<string> Failures { get; } = [];

    public void Run(TableSource source, bool isAsked)
    {
        foreach (var page in source.Pages)
        {
            foreach (var type in PageParser.Parse("/" + page.Path, page.Text, default).Types.Where(type => isAsked || type.IsCertain))
            {
                if (type.Page is ObjectPage { Example: JsonObject example } && _types[type.Page.Title].FirstOrDefault() is { } model)
                {
                    Try(page.Path, string.Join("\n", JsonPrinter.Print(example)), model);
                }
            }
        }
    }

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
