using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>An edit costs what it changes.</summary>
[Trait("Set", "Long")]
public sealed class EditTests
{
    private static readonly GeneratorRun First = GeneratorRun.Of(EditedProject.Input);

    private static readonly GeneratorRun Tracked = EditedProject.TrackedRun;

    public static TheoryData<string> Names => [.. EditCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_but_what_depends_on_the_edit_runs(string name)
    {
        var @case = EditCases.All.Single(other => other.Name == name);

        var second = Tracked.Again(@case.Edit);

        Assert.Null(second.Exception);
        Assert.Equal(@case.ExpandedSteps, RunReport.Of(second));
        Assert.Equal(@case.Files, RunReport.Files(Tracked, second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_result_is_that_of_a_first_run(string name)
    {
        var second = First.Again(EditCases.All.Single(other => other.Name == name).Edit);
        var fresh = GeneratorRun.Of(second.Input);

        Assert.Equal(fresh.Sources, second.Sources);
        Assert.Equal(Print(fresh), Print(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Undoing_an_edit_brings_everything_back(string name)
    {
        var third = First.Again(EditCases.All.Single(other => other.Name == name).Edit).Again(EditedProject.Input);

        Assert.Equal(First.Sources, third.Sources);
        Assert.Equal(Print(First), Print(third));
    }

    [Fact]
    public void Every_tracked_step_gives_something_in_a_first_run() =>
        Assert.Equal(
            RunReport.Steps,
            RunReport.Steps.Where(step => Tracked.Outputs(step).Any()));

    [Fact]
    public void In_a_first_run_everything_is_new() =>
        Assert.All(
            RunReport.Steps.SelectMany(step => Tracked.Outputs(step)),
            output => Assert.Equal(IncrementalStepRunReason.New, output.Reason));

    private static IEnumerable<string> Print(GeneratorRun run) =>
        run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
