using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;

namespace Inkeep.Gen.Tests.Hostile;

/// <summary>
/// Four times the pages, or a page four times as long, takes about four times the memory. The sizes are such that an exponential or
/// quadratic way of working would not end in a test's time either; nothing here measures it.
/// </summary>
[Trait("Set", "Long")]
public sealed class ScalingTests
{
    // Four, and what doubling buffers add at an unlucky size.
    private const double Most = 7;

    private static readonly Dictionary<string, (int Small, Func<int, (string Path, string Text)[]> Pages)> Cases = new()
    {
        ["fields"] = (1000, static n => [SamplePages.Fields("Crate", [.. Range(n, static i => $"field{i} | *string* | Some words about it.")])]),
        ["fields of one name in C#"] = (400, static n => [SamplePages.Fields("Crate", [.. Range(n, static i => $"a{Symbols(i)} | *string*")])]),
        ["links"] = (400, static n => [SamplePages.Fields("Crate", [.. Range(n, static i => $"f{i} | {SamplePages.Link("Gone" + i)}")])]),
        ["values"] = (1000, static n => [SamplePages.Values("Size", string.Join(" | ", Range(n, static i => $"\"v{i}\"")))]),
        ["values of one name in C#"] = (1000, static n => [SamplePages.Values("Size", string.Join(" | ", Range(n, static i => $"\"a{Symbols(i)}\"")))]),
        ["members of a union"] = (200, static n => [SamplePages.Union("Either", [.. Range(n, static i => "components.Gone" + i)])]),
        ["back-ticks"] = (100_000, static n => [Described(new string('`', n))]),
        ["brackets"] = (20_000, static n => [Described(new string('[', n))]),
        ["code spans"] = (20_000, static n => [Described(string.Concat(Range(n, static _ => "`a` ")))]),
        ["asterisks"] = (100_000, static n => [Described(new string('*', n))]),
        ["runaway fences"] = (1000, static n => [("models/either.md", "# Either\n\n## Supported Types\n\n" + string.Concat(Range(n, static _ => "```typescript\n### `A`\n```\n\n")))]),
        ["properties of an example"] = (2000, static n =>
            [SamplePages.Page($"# Crate\n\n## Example Usage\n\n```typescript\nlet value: Crate = {{ {string.Concat(Range(n, static i => $"f{i}: 1, "))} }};\n```\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_minus_sign: | x |\n")]),
        ["rows by hand"] = (1000, static n => [("docs/crate.md", "# Crate\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n" + string.Concat(Range(n, static i => $"| a.b{i} | array of Thing{i} | yes |\n")))]),
        ["tables of one name"] = (200, static n => [("docs/crate.md", "# Crate\n\n" + string.Concat(Range(n, static i => $"## Lid\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a{i} | string | yes |\n| lid | Lid | no |\n\n")))]),
        ["tables that link to each other"] = (100, static n => [("docs/crate.md", string.Concat(Range(n, i => $"## Lid{i} object\n\n| Name | Type | Required |\n| --- | --- | --- |\n| next | [lid](#lid{i + 1}-object) | yes |\n\n```json\n{{ \"next\": {{ \"next\": null }} }}\n```\n\n")))]),
        ["marks in a type"] = (200, static n => [("docs/crate.md", "# Crate\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n" + string.Concat(Range(n, static i => $"| f{i} | {string.Concat(Enumerable.Repeat("a (b) - c, d: ", 60))}{i} | yes |\n")))]),
        ["pages"] = (100, static n => [.. Range(n, static i => SamplePages.Fields("Crate" + i, $"next | {SamplePages.Link("Crate" + (i + 1))}"))]),
        ["pages of one name"] = (100, static n => [.. Range(n, static i => ($"docs/models/g{i}/crate.md", SamplePages.Fields("Crate", "next | *Crate*").Text))]),
        ["a circle of records"] = (100, static n => [.. Range(n, i => SamplePages.Fields("Crate" + i, $"next | {SamplePages.Link("Crate" + ((i + 1) % n))}"))]),
        ["a union of records"] = (50, static n => [SamplePages.Union("Either", [.. Range(n, static i => "components.Crate" + i)]), .. Range(n, static i => SamplePages.Fields("Crate" + i, $"f{i}! | *string*"))]),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Memory_grows_with_the_pages(string name)
    {
        var (small, pages) = Cases[name];
        _ = Allocated(pages(small));

        var (less, more) = (Allocated(pages(small)), Allocated(pages(4 * small)));
        Assert.True(more <= Most * less, $"{less} bytes for {small}, {more} bytes for {4 * small}");
    }

    [Fact]
    public void A_chain_of_unions_that_each_are_an_enum_or_text_is_followed_once()
    {
        var run = Run(
        [
            SamplePages.Values("Size", "\"a\""),
            .. Range(300, static i => SamplePages.Union("Either" + i, "string", i == 299 ? "components.Size" : $"components.Either{i + 1}")),
            SamplePages.Fields("Crate", [.. Range(300, static i => $"f{i} | *components.Either{i}*")]),
        ]);

        Assert.Equal(303, run.Sources.Count);
    }

    [Fact]
    public void A_chain_of_unions_can_be_longer_than_the_stack()
    {
        const int Length = 3000;
        var run = Run([.. Range(Length, static i => SamplePages.Union("Either" + i, "number", "boolean", $"components.Either{(i + 1) % Length}"))]);

        Assert.NotEmpty(run.Sources);
    }

    [Fact]
    public void Lists_of_unions_of_lists_are_followed_once()
    {
        var run = Run([.. Range(60, static i => SamplePages.Union("Either" + i, "number", $"components.Either{(i + 1) % 60}[]", $"components.Either{(i + 2) % 60}[]", $"components.Either{(i + 3) % 60}[]"))]);

        Assert.Equal(61, run.Sources.Count);
    }

    [Fact]
    public void Thousands_of_missing_pages_go_into_few_files()
    {
        var run = Run([SamplePages.Union("Either", [.. Range(3000, static i => "components.Gone" + i)])]);

        Assert.InRange(run.Sources.Count, 2, 258);
    }

    private static GeneratorRun Run((string Path, string Text)[] pages)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(pages));
        Assert.Null(run.Exception);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "INK0001" or "INK0002");
        return run;
    }

    private static long Allocated((string Path, string Text)[] pages)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run(pages);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (string Path, string Text) Described(string text) => SamplePages.Fields("Crate", "a | *string* | x" + text);

    private static IEnumerable<T> Range<T>(int count, Func<int, T> item) => Enumerable.Range(0, count).Select(item);

    // A number as symbols, none of which a name in C# can hold.
    private static string Symbols(int number)
    {
        const string Digits = "!%&()+,;=";
        return number < Digits.Length ? Digits[number].ToString() : Symbols((number / Digits.Length) - 1) + Digits[number % Digits.Length];
    }
}
