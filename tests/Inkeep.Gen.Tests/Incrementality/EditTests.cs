using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>An edit costs what it changes.</summary>
public sealed class EditTests
{
    private static readonly GeneratorRun First = GeneratorRun.Of(EditedProject.Input);

    // What a run gives doesn't depend on whether it tells its steps, which takes Roslyn 4.8 ten times as long.
    private static readonly GeneratorInput Untold = EditedProject.Input with { TracksSteps = false };
    private static readonly GeneratorRun FirstUntold = GeneratorRun.Of(Untold);

    public static TheoryData<string> Names => [.. EditCases.All.Select(@case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_but_what_depends_on_the_edit_runs(string name)
    {
        var @case = EditCases.All.Single(other => other.Name == name);

        var second = First.Again(@case.Edit);

        Assert.Null(second.Exception);
        Assert.Equal(@case.ExpandedSteps, RunReport.Of(second));
        Assert.Equal(@case.Files, RunReport.Files(First, second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_result_is_that_of_a_first_run(string name)
    {
        var second = FirstUntold.Again(EditCases.All.Single(other => other.Name == name).Edit);
        var fresh = GeneratorRun.Of(second.Input);

        Assert.Equal(fresh.Sources, second.Sources);
        Assert.Equal(Print(fresh), Print(second));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Undoing_an_edit_brings_everything_back(string name)
    {
        var third = FirstUntold.Again(EditCases.All.Single(other => other.Name == name).Edit).Again(Untold);

        Assert.Equal(First.Sources, third.Sources);
        Assert.Equal(Print(First), Print(third));
    }

    [Fact]
    public void Every_tracked_step_gives_something_in_a_first_run() =>
        Assert.Equal(
            RunReport.Steps,
            RunReport.Steps.Where(step => First.Outputs(step).Any()));

    [Fact]
    public void In_a_first_run_everything_is_new() =>
        Assert.All(
            RunReport.Steps.SelectMany(step => First.Outputs(step)),
            output => Assert.Equal(IncrementalStepRunReason.New, output.Reason));

    private static IEnumerable<string> Print(GeneratorRun run) =>
        run.Diagnostics.Select(diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
}
