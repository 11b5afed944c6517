using System.Text.Json;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Running;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>An overlay goes before what the page says, and the models do as it says.</summary>
public sealed class OverlayTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Fields("Crate", "toolCalls! | *string*", "weight! | *number* | Its weight.", "owner! | *string*", $"size! | {Link("Size")}", $"label! | {Link("Label")}", "tags | *string*[]", "count | *number*"),
        Fields("Label", "text! | *string*"),
        Values("Size", "\"small\" | \"large\""),
        Values("Level", "\"low\" | \"high\""),
    ];

    private static readonly (string Path, string Text) Overlay = ("docs/inkeep.overlay.md",
        """
        # What the wire does

        ## Crate

        | Field       | Wire name    | Type      | Required           | Nullable           | C# name | Description        |
        | ----------- | ------------ | --------- | ------------------ | ------------------ | ------- | ------------------ |
        | `toolCalls` | `tool_calls` |           |                    |                    |         |                    |
        | `weight`    |              | *integer* |                    | :heavy_check_mark: | `Grams` | In grams.          |
        | `owner`     |              |           | :heavy_minus_sign: |                    |         |                    |
        | `size`      |              |           |                    | :heavy_check_mark: |         |                    |
        | `label`     |              |           |                    | :heavy_check_mark: |         |                    |
        | `tags`      |              | Record<string, *int32*[]> |    |                    |         |                    |
        | `origin`    | `made-in`    | [components.Label](x.md) | :heavy_check_mark: | yes |       | Where it was made. |

        ## components.Size

        | Value   | Wire value | C# name |
        | ------- | ---------- | ------- |
        | `large` | `L`        |         |
        | `tiny`  | `tiny`     | `Least` |

        ## Level

        | C# name | Numeric |
        | ------- | ------- |
        | Grade   | yes     |

        | Value  | Wire value |
        | ------ | ---------- |
        | `low`  | `3`        |
        | `high` | `7`        |
        """);

    private static readonly LoadedModels Models = LoadedModels.Of(GeneratorInput.Of([.. Pages, Overlay]),
        """
        using Acme.Models.Components;

        namespace Acme
        {
            public static class Use
            {
                // Compiles only where the overlay is believed.
                public static string New() => System.Text.Json.JsonSerializer.Serialize(new Crate
                {
                    ToolCalls = "a", Grams = null, Size = null, Label = null, Origin = new Label { Text = "b" },
                    Tags = Inkeep.Gen.ValueMap<Inkeep.Gen.ValueList<int>>.Empty.With("x", [1, 2]), Count = 0.5,
                });

                public static long? Grams(Crate crate) => crate.Grams;

                public static string Levels() => System.Text.Json.JsonSerializer.Serialize(new Inkeep.Gen.OpenEnum<Grade>[] { Grade.Low, Grade.High });

                public static string Sizes() => System.Text.Json.JsonSerializer.Serialize(new Inkeep.Gen.OpenEnum<Size>[] { Size.Small, Size.Large, Size.Least });
            }
        }
        """);

    [Fact]
    public void What_code_makes_is_written_as_the_overlay_says() => Assert.Equal(
        """{"tool_calls":"a","weight":null,"size":null,"label":null,"tags":{"x":[1,2]},"count":0.5,"made-in":{"text":"b"}}""", Models.Call("New"));

    [Fact]
    public void Enums_have_the_names_values_and_numbers_of_the_overlay()
    {
        Assert.Equal("[3,7]", Models.Call("Levels"));
        Assert.Equal("""["small","L","tiny"]""", Models.Call("Sizes"));
    }

    [Theory]
    [InlineData("""{"tool_calls":"a","weight":5,"size":"L","label":{"text":"x"},"made-in":{"text":"b"}}""")]
    [InlineData("""{"tool_calls":"a","weight":null,"size":null,"label":null,"made-in":null}""")]
    [InlineData("""{"toolCalls":"a","weight":9007199254740993,"size":"large","label":null,"made-in":{"text":"b"},"owner":null}""")]
    public void Json_comes_back(string json) => Models.RoundTrip("Crate", json);

    [Fact]
    public void A_whole_number_may_be_written_with_a_point_and_others_are_refused()
    {
        object? crate = Models.Read("Crate", """{"tool_calls":"a","weight":5.0,"size":null,"label":null,"made-in":null}""");

        Assert.Equal(5L, Models.Type("Crate").GetProperty("Grams")!.GetValue(crate));
        var thrown = Assert.Throws<JsonException>(() => Models.Read("Crate", """{"tool_calls":"a","weight":5.5,"size":null,"label":null,"made-in":null}"""));
        Assert.Equal("$.weight", thrown.Path);
    }

    [Fact]
    public void Strict_nulls_let_the_nulls_of_the_overlay_through()
    {
        var models = LoadedModels.Of(GeneratorInput.Of([.. Pages, Overlay]).WithProperty("InkeepReading", "Strict"));

        models.RoundTrip("Crate", """{"tool_calls":"a","weight":null,"size":null,"label":null,"made-in":null}""");
        Assert.Throws<JsonException>(() => models.Read("Crate", """{"tool_calls":null,"weight":null,"size":null,"label":null,"made-in":null}"""));
    }

    [Fact]
    public void The_documentation_says_where_it_comes_from()
    {
        string crate = GeneratorRun.Of(GeneratorInput.Of([.. Pages, Overlay])).Sources[HintOf("Crate")];

        Assert.Contains("/// <remarks>Wire name: overlay docs/inkeep.overlay.md.</remarks>\n    public required string ToolCalls", crate, StringComparison.Ordinal);
        Assert.Contains("/// <summary>In grams.</summary>\n    /// <remarks>Type, nullable, C# name, description: overlay docs/inkeep.overlay.md.</remarks>", crate, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>Member: overlay docs/inkeep.overlay.md.</remarks>", crate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_of_a_union_says_it_too()
    {
        string shape = GeneratorRun.Of(GeneratorInput.Of(
            [.. Pages, Union("Shape", "components.Crate", "string"), ("x.overlay.md", "## Shape\n\n| C# name | Description |\n| --- | --- |\n| | Round or square. |\n")])).Sources[HintOf("Shape")];

        Assert.Contains("/// <summary>Round or square.</summary>\n/// <remarks>\n/// How JSON is read;", shape, StringComparison.Ordinal);
        Assert.Contains("<c>crate</c>\n/// Description: overlay x.overlay.md.\n/// </remarks>", shape, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documentation_of_a_page_that_is_not_there_says_it_too()
    {
        string maker = GeneratorRun.Of(GeneratorInput.Of(
            Fields("Shelf", $"maker | {Link("Maker")}"), ("x.overlay.md", "## Maker\n\n| C# name | Description |\n| --- | --- |\n| | Who made it. |\n"))).Sources["Missing/" + HintOf("Maker")];

        Assert.Contains("which is not in the project.\n/// Who made it.\n/// </summary>", maker, StringComparison.Ordinal);
        Assert.Contains("Adding the page replaces it.\n/// Description: overlay x.overlay.md.\n/// </remarks>", maker, StringComparison.Ordinal);
    }

    [Fact]
    public void CSharp_names_may_be_words_of_the_language()
    {
        var models = LoadedModels.Of(
            GeneratorInput.Of(
                Fields("Pair", "a! | *string*", "b! | *number*", "c! | *string*", $"kind! | {Link("Kind")}"),
                Values("Kind", "\"pair\""),
                ("x.overlay.md", "## Pair\n\n| Field | C# name |\n| --- | --- |\n| `a` | class |\n| `b` | other |\n| `c` | value |\n\n## Kind\n\n| Value | C# name |\n| --- | --- |\n| `pair` | new |\n")),
            """
            namespace Acme
            {
                public static class Use
                {
                    public static string New() => System.Text.Json.JsonSerializer.Serialize(new Models.Components.Pair { @class = "x", otherValue = 1, value = "y" });
                }
            }
            """);

        Assert.Equal("""{"a":"x","b":1,"c":"y","kind":"pair"}""", models.Call("New"));
        models.RoundTrip("Pair", """{"a":"x","b":1,"c":"y","kind":"pair"}""");
    }

    [Fact]
    public void A_word_of_the_language_stands_beside_its_Pascal_case()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Fields("Pair", "a! | *string*", "class! | *number*"), ("x.overlay.md", "## Pair\n\n| Field | C# name |\n| --- | --- |\n| `a` | class |\n")));

        models.RoundTrip("Pair", """{"a":"x","class":1}""");
    }

    [Fact]
    public void A_type_that_an_overlay_states_for_a_page_that_is_not_there_is_read()
    {
        var models = LoadedModels.Of(
            GeneratorInput.Of(
                Example("Shelf", "{ maker: { sizes: {}, plate: {} } }", $"maker | {Link("Maker")}"),
                Fields("Plate", "text! | *string*"),
                ("x.overlay.md", "## Maker\n\n| Field | Type |\n| --- | --- |\n| `sizes` | Record<string, *number*> |\n| `plate` | [components.Plate](x.md) |\n")),
            """
            namespace Acme
            {
                public static class Use
                {
                    public static string Read() =>
                        System.Text.Json.JsonSerializer.Deserialize<Models.Components.Maker>("{\"sizes\":{\"a\":1},\"plate\":{\"text\":\"b\"}}") is { Sizes: { } sizes, Plate: { } plate } ? sizes["a"] + plate.Text : "nothing";
                }
            }
            """);

        Assert.Equal("1b", models.Call("Read"));
    }

    [Theory]
    [InlineData("op_Equality")]
    [InlineData("get_B")]
    [InlineData("set_B")]
    public void CSharp_names_may_be_those_of_methods_that_the_compiler_makes(string name)
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Fields("Pair", "a! | *string*", "b! | *number*"), ("x.overlay.md", $"## Pair\n\n| Field | C# name |\n| --- | --- |\n| `a` | {name} |\n")));

        Assert.NotNull(models.Type("Pair").GetProperty("_" + name));
    }

    [Fact]
    public void Two_fields_may_swap_their_names()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(Fields("Pair", "a! | *string*", "b! | *number*"), ("x.overlay.md", "## Pair\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `b` |\n| `b` | `a` |\n")));

        models.RoundTrip("Pair", """{"a":1,"b":"x"}""");
    }

    [Fact]
    public void The_last_overlay_by_path_wins()
    {
        string source = GeneratorRun.Of(GeneratorInput.Of(
            Fields("Pair", "a! | *string*"),
            ("2.overlay.md", "## Pair\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `second` |\n"),
            ("1.overlay.md", "## Pair\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `first` |\n"))).Sources[HintOf("Pair")];

        Assert.Contains("[\"second\"]", source, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_tells_types_of_one_name_apart()
    {
        var run = GeneratorRun.Of(GeneratorInput.Of(
            Fields("Pair", "a! | *string*"),
            ("docs/models/operations/pair.md", Fields("Pair", "a! | *string*").Text),
            ("x.overlay.md", "## operations.Pair\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `elsewhere` |\n")));

        Assert.Empty(run.Diagnostics);
        Assert.DoesNotContain("elsewhere", run.Sources[HintOf("Pair")], StringComparison.Ordinal);
        Assert.Contains("[\"elsewhere\"]", run.Sources["Acme.Models.Operations.Pair.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_there_is_corrected_too()
    {
        var models = LoadedModels.Of(GeneratorInput.Of(
            Example("Shelf", """{ maker: { fullName: "Ada" } }""", $"maker | {Link("Maker")}", $"shape | {Link("Shape")}"),
            ("x.overlay.md",
                """
                ## Maker

                | Field      | Wire name | Type                          |
                | ---------- | --------- | ----------------------------- |
                | `fullName` | `name`    |                               |
                | `first`    |           | [components.Shelf](shelf.md)  |

                ## Shape

                | Value   | Wire value |
                | ------- | ---------- |
                | `round` | `o`        |
                """)).WithProperty("InkeepMissingPages", "Infer"));

        Assert.Equal(models.Type("Shelf"), models.Type("Maker").GetProperty("First")!.PropertyType);
        object shelf = models.RoundTrip("Shelf", """{"maker":{"name":"Ada","first":{}},"shape":"o"}""")!;
        object maker = models.Type("Shelf").GetProperty("Maker")!.GetValue(shelf)!;
        Assert.Equal("Ada", models.Type("Maker").GetProperty("FullName")!.GetValue(maker));
        Assert.True(models.Type("Shape").IsEnum);
    }
}
