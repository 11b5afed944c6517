using System.Text;
using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>One program on models, published in each way that leaves code out: it says what it said before, and no tool warns.</summary>
public sealed class PublishTests(PackedPackages packages)
{
    private const string Program = """"
        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        using Acme.Models;
        using Acme.Models.Components;
        using Inkeep.Gen;

        var note = Read<Note>("""{"id":"n","kind":"later","tags":["a"],"counts":{"a":1.5},"more":[1]}""");
        Write(note);
        Write(note with { Kind = NoteKind.OnHold, Tags = [] });
        foreach (var subject in Read<List<Subject>>("""["s",{"text":"t","new":12345678901234567890},7]"""))
        {
            Write(subject);
            Console.WriteLine(subject.TryGetLabel(out var label) ? label.ToString() : subject.ToString());
        }

        Write(Read<ValueMap<OpenEnum<NoteKind>>>("""{"a":"bug","b":"c"}"""));
        Console.WriteLine(string.Join(", ", SpecJson.Inspect(note).Select(static finding => finding.Path)));
        #if SCHEMA
        Console.WriteLine(SpecJson.GetJsonSchema<Note>());
        #endif
        try
        {
            Read<Note>("""{"id":"n","kind":"bug","counts":{"a":"b"}}""");
        }
        catch (JsonException wrong)
        {
            Console.WriteLine(wrong.Path + " " + wrong.Message);
        }

        static JsonTypeInfo<T> TypeOf<T>() => (JsonTypeInfo<T>)SpecJson.Options.GetTypeInfo(typeof(T));

        static T Read<T>(string json) => JsonSerializer.Deserialize(json, TypeOf<T>())!;

        static void Write<T>(T value) => Console.WriteLine(JsonSerializer.Serialize(value, TypeOf<T>()));
        """";

    [Fact]
    public async Task Trimmed_in_a_single_file_and_ahead_of_time_it_says_the_same()
    {
        var project = ConsumerProject.Create(packages, "published", """
            <InvariantGlobalization>true</InvariantGlobalization>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <UseAppHost />
            <InkeepSchema>true</InkeepSchema>
            <DefineConstants>$(DefineConstants);$(Asked)</DefineConstants>
            """).WithNotePages();
        project.Write("Program.cs", Program);
        (await project.BuildAsync()).Succeeded().WithoutWarnings();
        var expected = (await project.RunAsync()).Output;
        Assert.StartsWith("""{"id":"n","kind":"later","tags":["a"],"counts":{"a":1.5},""", expected, StringComparison.Ordinal);
        Assert.Contains("$.counts.a", expected, StringComparison.Ordinal);

        var small = await PublishAsync(project, "small", "-p:PublishTrimmed=true", "-p:PublishSingleFile=true", "-p:SelfContained=true");
        Assert.Equal(expected, small.Output);

        // It knows its schemas and never asks.
        Assert.False(Has(Path.Combine(project.Folder, "small", "published"), "The counts that were taken"), "a schema was not trimmed away");
        (await project.BuildAsync("-p:Asked=SCHEMA")).Succeeded().WithoutWarnings();
        Assert.True(Has(Path.Combine(project.Folder, "bin", "Debug", "net10.0", "published.dll"), "The counts that were taken"));
        expected = (await project.RunAsync()).Output;
        Assert.Contains("\"description\": \"The counts that were taken\"", expected, StringComparison.Ordinal);

        PublishedProgram.SkipUnlessAheadOfTime();
        var native = await PublishAsync(project, "native", "-p:PublishAot=true", "-p:Asked=SCHEMA");
        Assert.Equal(expected, native.Output);
    }

    private static async Task<CommandResult> PublishAsync(ConsumerProject project, string name, params string[] properties)
    {
        var program = await PublishedProgram.PublishAsync(project, name, properties);
        return await DotnetCommand.RunProgramAsync(program, Path.GetDirectoryName(program)!, isContinuousIntegration: false);
    }

    private static bool Has(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
}
