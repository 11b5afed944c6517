using System.Text.RegularExpressions;

namespace Inkeep.Gen.Package.Tests.Consumers;

/// <summary>A line of a build's output that MSBuild and editors understand.</summary>
internal sealed record BuildMessage(string File, int Line, int Column, string Severity, string Id, string Text, string Project);

internal sealed partial record BuildResult(int ExitCode, string Output)
{
    public IReadOnlyList<BuildMessage> Messages { get; } = Read(Output);

    public IEnumerable<BuildMessage> Warnings => Messages.Where(static message => message.Severity == "warning");

    public IEnumerable<BuildMessage> Errors => Messages.Where(static message => message.Severity == "error");

    public BuildResult Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        Assert.Empty(Errors);
        return this;
    }

    public BuildResult WithoutWarnings()
    {
        Assert.True(!Messages.Any(), Output);
        return this;
    }

    // The summary below repeats them all.
    private static List<BuildMessage> Read(string output) =>
        Form().Matches(Result().Split(output)[0])
            .Select(static match => new BuildMessage(
                match.Groups["file"].Value.Trim(),
                match.Groups["line"].Success ? int.Parse(match.Groups["line"].ValueSpan, null) : 0,
                match.Groups["column"].Success ? int.Parse(match.Groups["column"].ValueSpan, null) : 0,
                match.Groups["severity"].Value,
                match.Groups["id"].Value,
                match.Groups["text"].Value,
                match.Groups["project"].Value))
            .ToList();

    [GeneratedRegex(@"^Build (succeeded|FAILED)\.", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Result();

    [GeneratedRegex(@"^(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<severity>warning|error) (?<id>\w+): (?<text>[^\r\n]*?)( \[(?<project>[^\]\r\n]*proj)[^\]\r\n]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Form();
}
