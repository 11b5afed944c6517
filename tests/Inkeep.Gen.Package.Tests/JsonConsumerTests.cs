using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>Reflection off, as in a trimmed program; the user's own context in the same project; and both supported frameworks.</summary>
public sealed class JsonConsumerTests(PackedPackages packages)
{
    // Generators don't see each other, so the user's context knows our types by name only. What it may hold of them is listed in Holder.
    private const string Program = """"
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using Acme.Models;
        using Acme.Models.Components;
        using Inkeep.Gen;

        var json = File.ReadAllText("conversation.json");
        var read = JsonSerializer.Deserialize<Conversation>(json, SpecJson.Options)!;
        Check("options", Same(json, JsonSerializer.Serialize(read, SpecJson.Options)));
        Check("list", JsonSerializer.Deserialize<List<Conversation>>($"[{json},{json}]", SpecJson.Options) is [var first, _] && first == read);
        Check("map", JsonSerializer.Deserialize<IReadOnlyDictionary<string, Conversation>>($$"""{"a":{{json}}}""", SpecJson.Options)!["a"] == read);

        var combined = SpecJson.OptionsWith(MyContext.Default);
        Check("combined", Same(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Conversation>(json, combined), combined)));
        Check("own", JsonSerializer.Serialize(new Own("n", [1, 2]), combined) == """{"Name":"n","Counts":[1,2]}""");
        const string held = """{"Name":"n","Link":{"url":"u","more":1},"Visibility":"team","List":[{"url":"v"}],"Map":{"a":{"url":"w"}},"User":{"userType":"u","more":1}}""";
        var holder = JsonSerializer.Deserialize<Holder>(held, combined)!;
        Check("holder", holder.Link.Url == "u" && holder.Visibility?.Text == "team" && holder.List![0].Url == "v" && holder.Map!["a"].Url == "w");
        Check("holder back", Same(held, JsonSerializer.Serialize(holder, combined)));

        // The serializer's own generator sees just this project's part of the user.
        const string user = """{"userType":"u","more":1}""";
        Check("extended", JsonSerializer.Deserialize<OpenAIConversationUserProperties>(user, combined) is { } one && one.Shout() == "u!" && Same(user, JsonSerializer.Serialize(one, combined)));
        Check("extended list", Back<List<OpenAIConversationUserProperties>>($"[{user}]"));
        Check("extended array", Back<OpenAIConversationUserProperties[]>($"[{user}]"));
        Check("extended map", Back<Dictionary<string, OpenAIConversationUserProperties>>($$"""{"a":{{user}}}"""));
        Check("extended in chain", new JsonSerializerOptions { TypeInfoResolverChain = { SpecJson.Resolver, MyContext.Default } } is var chain
            && Same(held, JsonSerializer.Serialize(JsonSerializer.Deserialize<Holder>(held, chain), chain)));

        bool Back<T>(string text) => Same(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(text, combined), combined));

        try
        {
            JsonSerializer.Serialize(read);
            Check("no reflection", false);
        }
        catch (InvalidOperationException)
        {
            Check("no reflection", true);
        }

        static bool Same(string left, string right) => JsonNode.DeepEquals(JsonNode.Parse(left), JsonNode.Parse(right));

        static void Check(string what, bool isRight) => Console.WriteLine($"{what}: {(isRight ? "yes" : "NO")}");

        internal sealed record Own(string Name, List<int> Counts);

        internal sealed class Holder
        {
            public required string Name { get; init; }
            public required Acme.Models.Components.Links Link { get; init; }
            public OpenEnum<Acme.Models.Components.Visibility>? Visibility { get; init; }
            public ValueList<Acme.Models.Components.Links>? List { get; init; }
            public ValueMap<Acme.Models.Components.Links>? Map { get; init; }
            public required Acme.Models.Components.OpenAIConversationUserProperties User { get; init; }
        }

        [JsonSerializable(typeof(Own))]
        [JsonSerializable(typeof(Holder))]
        internal sealed partial class MyContext : JsonSerializerContext;

        namespace Acme.Models.Components
        {
            public partial record OpenAIConversationUserProperties
            {
                public string Shout() => UserType + "!";
            }
        }
        """";

    [Fact]
    public async Task All_ways_of_reading_and_writing_work_without_reflection()
    {
        var project = ConsumerProject.Create(
            packages,
            "json",
            """
            <TargetFramework />
            <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <NoWarn>$(NoWarn);SYSLIB1030;INK0072</NoWarn>
            """);
        RepositoryTree.Copy(Path.Combine(RepositoryTree.Root, "specs", "inkeep"), Path.Combine(project.Folder, "docs"));
        File.Copy(Path.Combine(RepositoryTree.Root, "samples", "Quickstart", "conversation.json"), Path.Combine(project.Folder, "conversation.json"));
        project.Write("Program.cs", Program);

        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var run = await project.RunAsync();

        Assert.Equal(
            ["options: yes", "list: yes", "map: yes", "combined: yes", "own: yes", "holder: yes", "holder back: yes",
             "extended: yes", "extended list: yes", "extended array: yes", "extended map: yes", "extended in chain: yes", "no reflection: yes"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.True(File.Exists(Path.Combine(project.Folder, "bin", "Debug", "net8.0", "json.dll")));
    }
}
