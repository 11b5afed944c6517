using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>A C# library with the pages, used from each language of .NET.</summary>
public sealed class LanguageConsumerTests(PackedPackages packages)
{
    private const string CSharp = """
        using System.Text.Json;
        using Acme.Models.Components;

        var note = JsonSerializer.Deserialize<Note>("{\"id\":\"n\",\"kind\":\"later\",\"tags\":[\"a\"],\"more\":1}")!;
        Console.WriteLine(note.Kind.IsKnown + " " + note.Kind.Text + " " + note.Tags![0]);
        note = note with { Kind = NoteKind.OnHold };
        Console.WriteLine((note.Kind == NoteKind.OnHold) + " " + JsonSerializer.Serialize(note));
        Console.WriteLine(JsonSerializer.Serialize(new Note { Id = "o", Kind = NoteKind.Bug, Tags = ["b", "c"] }));
        foreach (Subject subject in new Subject[] { "s", new Label { Text = "t" } })
        {
            Console.WriteLine(subject.Match(static text => text, static label => label.Text + "!", static unknown => unknown.GetRawText()));
            Console.WriteLine(subject.TryGetLabel(out var found) + JsonSerializer.Serialize(subject));
        }
        """;

    // Visual Basic calls no constructor of a type with required members, so such a record comes from JSON.
    private const string VisualBasic = """
        Imports System
        Imports System.Text.Json
        Imports Acme.Models.Components
        Imports Inkeep.Gen

        Module Program
            Sub Main()
                Dim note = JsonSerializer.Deserialize(Of Note)("{""id"":""n"",""kind"":""later"",""tags"":[""a""],""more"":1}")
                Console.WriteLine(note.Kind.IsKnown & " " & note.Kind.Text & " " & note.Tags(0))
                Dim kind As OpenEnum(Of NoteKind) = NoteKind.OnHold
                Console.WriteLine((kind = NoteKind.OnHold) & " " & JsonSerializer.Serialize(kind))
                Console.WriteLine(JsonSerializer.Serialize(New Mark With {.Title = "m"}))
                Dim label = JsonSerializer.Deserialize(Of Label)("{""text"":""t""}")
                Dim subjects As Subject() = {"s", label}
                For Each subject In subjects
                    Dim found As Label = Nothing
                    Console.WriteLine(subject.Match(
                        Function(text) text, Function(one) one.Text & "!", Function(unknown) unknown.GetRawText()))
                    Console.WriteLine(subject.TryGetLabel(found) & JsonSerializer.Serialize(subject))
                Next
            End Sub
        End Module
        """;

    private const string FSharp = """
        open System
        open System.Text.Json
        open Acme.Models.Components
        open Inkeep.Gen

        let note = JsonSerializer.Deserialize<Note>("{\"id\":\"n\",\"kind\":\"later\",\"tags\":[\"a\"],\"more\":1}")
        Console.WriteLine($"{note.Kind.IsKnown} {note.Kind.Text} {note.Tags[0]}")
        let kind = OpenEnum NoteKind.OnHold
        Console.WriteLine($"{kind.Value = NoteKind.OnHold} {JsonSerializer.Serialize(kind)}")
        Console.WriteLine(JsonSerializer.Serialize(Note(Id = "o", Kind = NoteKind.Bug, Tags = [ "b"; "c" ].ToValueList())))
        let subjects : Subject list = [ Subject.op_Implicit "s"; Subject.op_Implicit(Label(Text = "t")) ]
        for subject in subjects do
            Console.WriteLine(subject.Match((fun text -> text), (fun label -> label.Text + "!"), (fun unknown -> unknown.GetRawText())))
            let isLabel, _ = subject.TryGetLabel()
            Console.WriteLine($"{isLabel}{JsonSerializer.Serialize(subject)}")
        """;

    private const string Unions = "s|False\"s\"|t!|True{\"text\":\"t\"}";

    private const string Unknown = "False later a|";
    private const string Made = """{"id":"o","kind":"bug","tags":["b","c"]}|""";

    [Fact]
    public async Task Each_language_reads_makes_and_matches_them()
    {
        var models = ConsumerProject.Create(packages, "from/models", "<OutputType>Library</OutputType>").WithNotePages();
        models.Write("docs/models/components/mark.md", """
            # Mark

            ## Fields

            | Field   | Type     | Required           | Description |
            | ------- | -------- | ------------------ | ----------- |
            | `title` | *string* | :heavy_minus_sign: | The title   |
            """);
        var csharp = Program("csharp", "csproj", "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>", "Program.cs", CSharp);
        var visualBasic = Program("basic", "vbproj", "<OptionStrict>On</OptionStrict>", "Program.vb", VisualBasic);
        var fsharp = Program("fsharp", "fsproj", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "Program.fs", FSharp);

        var all = ConsumerProject.CreateSolution(packages, "from/all", models, csharp, visualBasic, fsharp);
        (await all.BuildAsync()).Succeeded().WithoutWarnings();

        const string changed = """True {"id":"n","kind":"on hold","tags":["a"],"more":1}|""";
        const string alone = "True \"on hold\"|";
        Assert.Equal(Unknown + changed + Made + Unions, await LinesAsync(csharp));
        Assert.Equal(Unknown + alone + """{"title":"m"}|""" + Unions, await LinesAsync(visualBasic));
        Assert.Equal(Unknown + alone + Made + Unions, await LinesAsync(fsharp));
    }

    private ConsumerProject Program(string name, string extension, string properties, string file, string text)
    {
        var project = ConsumerProject.CreateRaw(packages, "from/" + name, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <UseAppHost>false</UseAppHost>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../models/models.csproj" />
                {(extension == "fsproj" ? $"""<Compile Include="{file}" />""" : "")}
              </ItemGroup>
            </Project>
            """, extension);
        project.Write(file, text);
        return project;
    }

    private static async Task<string> LinesAsync(ConsumerProject project) =>
        (await project.RunAsync()).Output.ReplaceLineEndings("|").TrimEnd('|');
}
