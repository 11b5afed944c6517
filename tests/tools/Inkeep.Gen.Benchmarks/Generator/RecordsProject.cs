using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Inkeep.Gen.Benchmarks.Generator;

/// <summary>
/// A project of C# records with System.Text.Json's generator. Every run meets a compilation that has bound nothing yet, as in a build
/// and after a keystroke; making and parsing it is not the generator's work, and not in its time.
/// </summary>
internal sealed class RecordsProject
{
    private readonly string[] _sources;
    private readonly int _edited;
    private readonly CSharpCompilation _compilation;
    private readonly GeneratorDriver _afterFirst;
    private CSharpCompilation _next;

    public RecordsProject(PeerRecords records)
    {
        _sources = [.. records.Sources()];
        _edited = Array.FindIndex(_sources, source => PeerRecords.Edited(source) != source);
        _compilation = Compiling.Of(_sources);
        _next = _compilation;
        _afterFirst = Fresh().RunGenerators(_compilation);
    }

    public GeneratorDriver AfterFirst => _afterFirst;

    public void PrepareCold() => _next = Compiling.Of(_sources);

    public void Cold() => Fresh().RunGenerators(_next);

    public void Again() => _afterFirst.RunGenerators(_compilation);

    public void PrepareEdit()
    {
        var before = _compilation.SyntaxTrees[_edited];
        var after = CSharpSyntaxTree.ParseText(PeerRecords.Edited(_sources[_edited]), Compiling.Options, before.FilePath);
        _next = _compilation.ReplaceSyntaxTree(before, after);
    }

    public void Edit() => _afterFirst.RunGenerators(_next);

    private static GeneratorDriver Fresh() => Compiling.Drive(PeerRecords.Generator(), ImmutableArray<AdditionalText>.Empty);
}
