using System.Reflection;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Corpus;

/// <summary>The fixed slice of published SDKs that every test run goes through.</summary>
[Trait("Set", "Long")]
public sealed class CorpusTests
{
    private const string OldInkeep = "inkeep__inkeep-analytics-typescript-0.2.4-alpha.27";
    private const string Inkeep = "inkeep__inkeep-analytics-typescript";

    [Theory]
    [InlineData(Inkeep, 85)]
    [InlineData(OldInkeep, 85)]
    [InlineData("ding-live__ding-typescript", 37)]
    [InlineData("goshippo__shippo-javascript-sdk", 383)]
    [InlineData("dubinc__dub-ts", 100)]
    [InlineData("mistralai__client-ts", 1187)]
    public void Every_model_page_is_a_type_and_compiles_without_a_warning(string sdk, int atLeast)
    {
        PublishedSdks.NeedSharedFolder();
        var report = PublishedSdks.Check(sdk).Report;
        Assert.True(report.Shortfalls.Count == 0, string.Join("\n", report.Shortfalls.Take(20)));
        Assert.Equal(report.ModelPages, report.Types);
        Assert.Equal(0, report.CompileErrors + report.CompileWarnings);
        Assert.InRange(report.ModelPages, atLeast, int.MaxValue);
    }

    [Fact]
    public void A_new_release_of_an_SDK_keeps_the_names_of_members()
    {
        PublishedSdks.NeedSharedFolder();
        var before = Members(OldInkeep);
        var after = Members(Inkeep);
        var shared = before.Keys.Intersect(after.Keys).ToList();
        Assert.True(shared.Count > 300, $"Only {shared.Count} members are in both releases.");
        Assert.Empty(shared.Where(member => before[member] != after[member]).Select(member => $"{member}: {before[member]}, then {after[member]}"));
    }

    // The C# names by type and JSON name; a shape lists its JSON names in the order of the properties.
    private static Dictionary<string, string> Members(string sdk)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var converter in PublishedSdks.Check(sdk).Models!.Assembly.GetExportedTypes())
        {
            if (converter.GetProperty("Shape", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is not ObjectShape shape)
            {
                continue;
            }

            var model = converter.BaseType!.GetGenericArguments()[0];
            var properties = model.GetProperties().OrderBy(property => property.MetadataToken).Select(property => property.Name).ToList();
            foreach (var (name, i) in shape.Names.ToArray().Select((name, i) => (name, i)))
            {
                members.Add($"{model.Namespace}.{model.Name}.{name}", properties[i]);
            }
        }

        return members;
    }
}
