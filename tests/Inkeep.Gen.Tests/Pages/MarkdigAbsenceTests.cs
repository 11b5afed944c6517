using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class MarkdigAbsenceTests
{
    [Theory]
    [InlineData(typeof(FileNotFoundException))]
    [InlineData(typeof(FileLoadException))]
    [InlineData(typeof(BadImageFormatException))]
    public void Without_Markdig_every_page_says_so_and_nothing_is_thrown(Type failure)
    {
        var parse = Load(typeof(PageParser), failure);

        // Twice: what failed to initialise once fails differently the next time.
        for (var i = 0; i < 2; i++)
        {
            var parsed = parse.Invoke(null, ["crate.md", PageReading.WithRows(), CancellationToken.None])!;
            var finding = Assert.Single(((IEnumerable)Property(parsed, nameof(ParsedPage.Findings))!).Cast<object>());

            Assert.Null(Property(parsed, nameof(ParsedPage.Page)));
            Assert.Equal("MarkdigNotLoaded", Property(finding, "Id")!.ToString());
        }
    }

    [Fact]
    public void And_so_does_every_overlay()
    {
        var parsed = Load(typeof(OverlayParser), typeof(FileNotFoundException)).Invoke(null, ["crate.overlay.md", "## Crate", CancellationToken.None])!;
        var finding = Assert.Single(((IEnumerable)Property(parsed, nameof(ParsedOverlay.Findings))!).Cast<object>());

        Assert.Equal("MarkdigNotLoaded", Property(finding, "Id")!.ToString());
    }

    [Fact]
    public void Cancellation_is_not_a_finding() =>
        Assert.Throws<OperationCanceledException>(() => PageParser.Parse("crate.md", "# Crate", new CancellationToken(canceled: true)));

    private static MethodInfo Load(Type parser, Type failure) =>
        new ContextWithoutMarkdig(failure).LoadFromAssemblyPath(parser.Assembly.Location)
            .GetType(parser.FullName!, throwOnError: true)!
            .GetMethod("Parse", BindingFlags.Public | BindingFlags.Static)!;

    private static object? Property(object owner, string name) => owner.GetType().GetProperty(name)!.GetValue(owner);

    private sealed class ContextWithoutMarkdig(Type failure) : AssemblyLoadContext(isCollectible: false)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Markdig" ? throw (Exception)Activator.CreateInstance(failure, "not here")! : null;
    }
}
