using System.Collections.Immutable;
using System.Reflection;
using Inkeep.Gen.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>The C# of some sections, compiled with the models of their pages, and run.</summary>
internal sealed class SnippetProject
{
    // What the .NET SDK for web projects imports by itself, and what docs/README.md says that pages leave out.
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using System.Text.Json;
        global using Acme.Models;
        global using Acme.Models.Components;
        global using Inkeep.Gen;
        """;

    private static readonly ImmutableArray<MetadataReference> Hosts =
    [
        .. Directory.GetFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "Microsoft.*.dll")
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.EntityFrameworkCore*.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.Extensions.AI*.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.OpenApi.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Swashbuckle*.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "N*g.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "NJsonSchema*.dll"))
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "N*g.*.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Assembly? _assembly;

    public SnippetProject(GeneratorRun run, IEnumerable<DocumentationSection> sections)
    {
        var parsing = new CSharpParseOptions(run.Input.LanguageVersion);
        var trees = sections.SelectMany(static section => new SnippetProgram(section).Files).Prepend(("usings.cs", Usings))
            .Select(file => CSharpSyntaxTree.ParseText(file.Item2, parsing, file.Item1));
        var compilation = run.Compilation.AddReferences(Hosts).AddSyntaxTrees(trees);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        Complaints = [.. emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        _assembly = emitted.Success ? Assembly.Load(image.ToArray()) : null;
    }

    private ImmutableArray<Diagnostic> Complaints { get; }

    /// <summary>The compiler's errors and warnings in the file of a section, and those that are in no file of ours.</summary>
    public IEnumerable<string> ComplaintsOf(DocumentationSection section) => Complaints
        .Where(diagnostic => diagnostic.Location.GetMappedLineSpan().Path is var path
            && (path == section.File || !path.EndsWith(".md", StringComparison.Ordinal)))
        .Select(static diagnostic => diagnostic.ToString());

    /// <summary>What the program of a section writes to the console.</summary>
    public async Task<string> RunAsync(DocumentationSection section)
    {
        Assert.True(_assembly is not null, "Another section doesn't compile: " + string.Join("\n", Complaints));
        await (Task)Type("Program").GetMethod("Run")!.Invoke(null, null)!;
        return Type("Console").GetField("Written")!.GetValue(null)!.ToString()!;

        Type Type(string name) => _assembly.GetType($"{SnippetProgram.Namespace(section)}.{name}", throwOnError: true)!;
    }
}
