using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Testing;

/// <summary>What a project hands to the compiler: pages, C# sources and MSBuild properties. Immutable; an edit is another input.</summary>
public sealed record GeneratorInput
{
    /// <summary>The folder that paths without a root are put under.</summary>
    public const string ProjectDirectory = "/project/";

    public ImmutableArray<InputPage> Pages { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Acme")
        .Add("AssemblyName", "Acme")
        .Add("ProjectDir", ProjectDirectory);

    /// <summary>What the framework that the tests run on defines for a project.</summary>
    public static IEnumerable<string> Symbols { get; } = ["NET9_0_OR_GREATER"];

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    /// <summary>The framework and the runtime library.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = ModelCompilation.References;

    /// <summary>
    /// Keeps what each step did. Only for a dozen pages: Roslyn 4.8 collects the steps by walking every way through them, which takes the
    /// third power of the pages where steps build on collected ones.
    /// </summary>
    public bool TracksSteps { get; init; }

    public static GeneratorInput Of(params (string Path, string Text)[] pages) =>
        new() { Pages = [.. pages.Select(page => new InputPage(page.Path, page.Text))] };

    public GeneratorInput WithPage(string path, string text) => this with { Pages = Pages.Add(new InputPage(path, text)) };

    /// <summary>The same with other text in one page, which must be there.</summary>
    public GeneratorInput Edit(string path, Func<string, string> edit)
    {
        var page = Page(path);
        return this with { Pages = Pages.Replace(page, page with { Text = edit(page.Text) }) };
    }

    public GeneratorInput Without(string path) => this with { Pages = Pages.Remove(Page(path)) };

    public GeneratorInput WithSource(string source) => this with { Sources = Sources.Add(source) };

    public GeneratorInput WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    public GeneratorInput WithMetadata(string path, string name, string value)
    {
        var page = Page(path);
        return this with { Pages = Pages.Replace(page, page with { Metadata = page.Metadata.SetItem(name, value) }) };
    }

    private InputPage Page(string path) => Pages.Single(page => page.Path == path);
}

/// <summary>A page as the project has it: its path, its text, and the metadata of its AdditionalFiles item.</summary>
public sealed record InputPage(string Path, string Text)
{
    public ImmutableDictionary<string, string> Metadata { get; init; } = ImmutableDictionary<string, string>.Empty;

    internal string FullPath => System.IO.Path.IsPathRooted(Path) ? Path : GeneratorInput.ProjectDirectory + Path;
}
