using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Json.Tests.Docs;

/// <summary>
/// The C# of one section as source files. Fences with statements are one program in the order of the page, so that a later one may use
/// what an earlier one declared; a fence of declarations alone is a file of its own. Each program has its own namespace and console.
/// </summary>
internal sealed partial class SnippetProgram
{
    private readonly StringBuilder _usings = new();
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _types = new();

    public SnippetProgram(DocumentationSection section)
    {
        var files = new List<(string Path, string Text)>();
        foreach (var fence in section.Of("csharp"))
        {
            var root = CSharpSyntaxTree.ParseText(fence.Text).GetCompilationUnitRoot();
            if (!root.Members.Any(static member => member is GlobalStatementSyntax))
            {
                files.Add(($"{section.Name}{fence.Line}.cs", $"#pragma warning disable CS1591\n{Line(section, fence.Line)}{fence.Text}"));
                continue;
            }

            Append(_usings, root.Usings, section, fence);
            Append(_statements, root.Members.OfType<GlobalStatementSyntax>(), section, fence);
            Append(_types, root.Members.Where(static member => member is not GlobalStatementSyntax), section, fence);
        }

        files.Add((section.Name + ".cs", $$"""
            #pragma warning disable CS1591, CS1998
            {{_usings}}
            namespace {{Namespace(section)}}
            {
                internal static class Console
                {
                    public static readonly System.Text.StringBuilder Written = new();

                    public static void WriteLine(object? value) => Written.Append(value).Append('\n');
                }

                internal static class Program
                {
                    public static async Task Run()
                    {
            {{_statements}}
                    }
                }

            {{_types}}
            }
            """));
        Files = files;
    }

    public IReadOnlyList<(string Path, string Text)> Files { get; }

    public static string Namespace(DocumentationSection section) =>
        "Snippets." + NotInNames().Replace(section.Name, "_");

    private static void Append(StringBuilder text, IEnumerable<SyntaxNode> nodes, DocumentationSection section, DocumentationFence fence)
    {
        foreach (var node in nodes)
        {
            // Counted from the first line of the node's own text, which its comments begin.
            var line = fence.Line + node.SyntaxTree.GetText().Lines.GetLineFromPosition(node.FullSpan.Start).LineNumber;
            text.Append(Line(section, line)).Append(node.ToFullString()).Append('\n');
        }
    }

    private static string Line(DocumentationSection section, int line) => $"\n#line {line} \"{section.File}\"\n";

    [GeneratedRegex("[^A-Za-z0-9]")]
    private static partial Regex NotInNames();
}
