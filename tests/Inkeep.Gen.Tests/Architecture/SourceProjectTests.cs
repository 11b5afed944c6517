namespace Inkeep.Gen.Tests.Architecture;

/// <summary>What an assembly does not tell is seen in the sources.</summary>
public sealed class SourceProjectTests
{
    [Fact]
    public void Only_the_converter_in_the_attribute_of_a_type_is_let_off()
    {
        var sources = new SourceProject(
            [
                ("project/Here/Here.cs", "using System.Text.Json.Serialization; [JsonConverter(typeof(Near))] class Here; [JsonDerivedType(typeof(Far))] class Other { Level A; }"),
                ("project/There/Near.cs", "class Near;"),
                ("project/There/Far.cs", "class Far;"),
                ("project/There/Level.cs", "enum Level { Low }"),
            ],
            ["project"]);

        Assert.Equal(["Far", "Level"], sources.Dependencies.Select(dependency => dependency.Type));
    }

    [Theory]
    [InlineData("const int A = Far.Constant;", "Far")]
    [InlineData("string A => nameof(Far);", "Far")]
    [InlineData("object A(int a) => (Level)a;", "Level")]
    [InlineData("[System.ComponentModel.TypeConverter(typeof(Far))] int A;", "Far")]
    [InlineData("void A() { var a = Get(); } dynamic Get() => default(Far);", "Far")]
    [InlineData("Far A() => new();", "Far")]
    [InlineData("bool A(object a) => a is Level.High;", "Level")]
    [InlineData("void A(Near a) { var b = a.Far; }", "Far")]
    [InlineData("int A(Near a) => a.Far.Count;", "Far")]
    public void A_name_of_another_folder_is_seen(string member, string type)
    {
        var sources = new SourceProject(
            [
                ("project/Here/Here.cs", "class Here { " + member + " }"),
                ("project/Here/Near.cs", "class Near { public Far Far; }"),
                ("project/There/Far.cs", "class Far { public const int Constant = 1; public int Count; }"),
                ("project/There/Level.cs", "enum Level { Low, High }"),
            ],
            ["project"]);

        Assert.Empty(sources.Unbound);
        Assert.Contains(sources.Dependencies, dependency => dependency is { File: "project/Here/Here.cs", Line: 1, From: "Here", To: "There" } && dependency.Type == type);
    }
}
