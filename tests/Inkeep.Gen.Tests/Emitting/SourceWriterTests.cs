using Inkeep.Gen.Collections;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Emitting;

/// <summary>How templates become text.</summary>
public sealed class SourceWriterTests
{
    [Fact]
    public void Each_line_of_a_template_is_indented_and_an_empty_one_stays_empty()
    {
        var writer = new SourceWriter();
        using (writer.WriteBlock("class A"))
        {
            writer.WriteLine($$"""
                int {{CodeFragment.Identifier("class")}} = {{1}};

                void M()
                {
                    N({{"x"}});
                }
                """);
        }

        Assert.Equal("class A\n{\n    int @class = 1;\n\n    void M()\n    {\n        N(x);\n    }\n}\n", writer.ToString());
    }

    [Theory]
    [InlineData("a\nb", "    a\n    b\n")]
    [InlineData("a\r\nb", "    a\n    b\n")]
    [InlineData("a\n", "    a\n\n")]
    [InlineData("\na", "\n    a\n")]
    [InlineData("", "\n")]
    public void Lines_end_in_a_line_feed_alone(string template, string expected)
    {
        var writer = new SourceWriter();
        using (writer.Indent())
        {
            writer.WriteLine(template);
        }

        Assert.Equal(expected, writer.ToString());
    }

    [Fact]
    public void What_a_condition_leaves_out_is_not_computed()
    {
        string text = new SourceWriter().WriteIf(false, $"{Fail()}").WriteLineIf(true, $"{"a"}").WriteLineIf(false, $"{Fail()}").ToString();

        Assert.Equal("a\n", text);

        static string Fail() => throw new InvalidOperationException();
    }

    [Fact]
    public void A_list_fills_one_hole()
    {
        EquatableArray<string> items = new(["a", "b"]);

        Assert.Equal("[\"a\", \"b\"], []", new SourceWriter()
            .Write($"[{CodeFragment.Joined(items, (writer, item) => writer.Write($"{CodeFragment.Literal(item)}"))}], [{CodeFragment.Joined<string>(default, (_, _) => { })}]")
            .ToString());
    }

    [Fact]
    public void Names_of_the_runtime_stand_in_one_file()
    {
        var emitting = Directory.GetFiles(Path.Combine(RepositoryFolder.Path, "generator", "Emitting"), "*.cs");

        Assert.Equal(["RuntimeApi.cs"], emitting.Where(file => File.ReadAllText(file).Contains("global::Inkeep", StringComparison.Ordinal)).Select(Path.GetFileName));
    }
}
