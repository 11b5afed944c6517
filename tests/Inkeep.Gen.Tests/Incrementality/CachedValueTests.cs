using System.Collections.Immutable;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Inkeep.Gen.Tests.Incrementality;

/// <summary>What stays in memory between runs is plain data.</summary>
[Trait("Set", "Long")]
public sealed class CachedValueTests
{
    private static readonly GeneratorRun Run = EditedProject.TrackedRun.Again(EditedProject.In("Crate", "A crate.", "A box."));

    private static readonly GeneratorRun One = EditedProject.TrackedRun;
    private static readonly GeneratorRun Other = GeneratorRun.Of(EditedProject.Tracked);

    public static TheoryData<string> Steps => [.. RunReport.Steps];

    [Theory]
    [MemberData(nameof(Steps))]
    public void No_step_keeps_what_belongs_to_the_compiler(string step) =>
        Assert.Empty(Run.Outputs(step).SelectMany(output => ObjectGraph.FindForbidden(output.Value)).Distinct());

    [Theory]
    [MemberData(nameof(Steps))]
    public void Values_of_two_runs_of_their_own_are_equal(string step)
    {
        var left = One.Outputs(step).Select(output => output.Value).ToList();
        var right = Other.Outputs(step).Select(output => output.Value).ToList();

        Assert.Equal(left.Count, right.Count);
        Assert.All(left.Zip(right), pair =>
        {
            Assert.True(pair.First.Equals(pair.Second), $"{pair.First.GetType().Name} is not compared by value");
            Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
        });
    }

    [Fact]
    public void The_walk_finds_what_is_hidden()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }", cancellationToken: TestContext.Current.CancellationToken);
        var location = Location.Create("a.md", default, default);
        var compilation = CSharpCompilation.Create("a", [tree]);
        Func<object> closure = () => compilation;

        Assert.Equal(["Holder.Value: ExternalFileLocation"], ObjectGraph.FindForbidden(new Holder(location)));
        Assert.Equal(["Holder.Value.Value: ParsedSyntaxTree"], ObjectGraph.FindForbidden(new Holder(new Holder(tree))));
        Assert.Single(ObjectGraph.FindForbidden(new Holder(new EquatableArray<Holder>([new Holder(1), new Holder(location)]))));
        Assert.Single(ObjectGraph.FindForbidden(new Holder(new Dictionary<string, object> { ["a"] = tree.GetRoot(TestContext.Current.CancellationToken) })));
        Assert.Single(ObjectGraph.FindForbidden(new Holder(ImmutableArray.Create<object>("a", compilation.Assembly))));
        Assert.Single(ObjectGraph.FindForbidden(new Holder((1, (object)SourceText.From("a")))));
        Assert.NotEmpty(ObjectGraph.FindForbidden(new Holder(closure)));
        Assert.NotEmpty(ObjectGraph.FindForbidden(new DerivedHolder(compilation)));
        Assert.Empty(ObjectGraph.FindForbidden(new Holder(new Holder("a"))));
    }

    [Fact]
    public void The_walk_ends_in_a_circle()
    {
        var circle = new object?[1];
        circle[0] = circle;

        Assert.Empty(ObjectGraph.FindForbidden(circle));
    }

    private record Holder(object Value);

    private sealed record DerivedHolder(object Value) : Holder(Value);
}
