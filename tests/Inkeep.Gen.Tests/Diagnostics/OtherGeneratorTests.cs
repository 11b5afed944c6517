using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Tests.Diagnostics;

/// <summary>Generators of .NET don't see models of their own project: who looks there is told, at the place that looks.</summary>
public sealed class OtherGeneratorTests
{
    private const string Context = """
        using System.Text.Json.Serialization;
        using System.Collections.Generic;
        using Acme.Models;

        [JsonSerializable(typeof({0}))]
        partial class Context : JsonSerializerContext;
        """;

    // What ASP.NET Core and the extensions of .NET have of these names.
    private const string Framework = """
        namespace Microsoft.AspNetCore.Builder
        {
            public class WebApplication { }

            public static class EndpointRouteBuilderExtensions
            {
                public static void MapPost(this WebApplication app, string pattern, System.Delegate handler) { }
            }
        }

        namespace Microsoft.Extensions.Configuration
        {
            public class Configuration { }

            public static class ConfigurationBinder
            {
                public static T Get<T>(this Configuration configuration) => default!;
                public static void Bind(this Configuration configuration, object instance) { }
            }
        }
        """;

    private static readonly GeneratorInput Project = GeneratorInput.Of(
        ("models/crate.md", FindingCases.Object("Crate")), ("models/label.md", FindingCases.Object("Label")));

    [Theory]
    [InlineData("Crate", "does not see 'Crate'")]
    [InlineData("Acme.Models.Crate", "does not see 'Crate'")]
    [InlineData("List<Dictionary<string, Crate[]>>", "does not see 'Crate'")]
    [InlineData("Order", "does not see 'Crate'")]
    [InlineData("Label", "sees only your part of 'Acme.Models.Label', so the members of its page are lost")]
    [InlineData("Order.Sent", "sees only your part of 'Acme.Models.Label', so the members of its page are lost")]
    public void A_context_that_leads_to_a_model(string type, string message)
    {
        var context = Context.Replace("{0}", type, StringComparison.Ordinal);
        var run = GeneratorRun.Of(Project.WithSource(context).WithSource("""
            using Acme.Models;

            public class Order { public required Crate Crate { get; init; } public class Sent { public Label? Label; } }

            namespace Acme.Models { public partial record Label; }
            """));

        var finding = Assert.Single(run.Diagnostics);

        Assert.Equal("INK0072", finding.Id);
        Assert.Equal($"The serializer's generator {message}: generators do not see each other's types. Set InkeepEmit to BeforeCompile, or move the pages to a project of their own.", finding.GetMessage(null));
        Assert.Equal("/project/Source0.cs", finding.Location.GetLineSpan().Path);
        Assert.Equal($"JsonSerializable(typeof({type}))", context.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
        Assert.Equal((4, 1), (finding.Location.GetLineSpan().StartLinePosition.Line, finding.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Theory]
    [InlineData("string")]
    [InlineData("List<Order>")]
    [InlineData("Crates")]
    public void A_context_without_models_is_left_alone(string type) => Assert.Empty(GeneratorRun.Of(Project
        .WithSource(Context.Replace("{0}", type, StringComparison.Ordinal))
        .WithSource("public class Order { public Order? Next { get; init; } public string? Crate { get; init; } } namespace Other { public record Label; }")).Diagnostics);

    [Theory]
    [InlineData("""app.MapPost("/", (Crate crate) => "");""", "request delegates", "Crate")]
    [InlineData("""app.MapPost("/", List<Crate> (string text) => []);""", "request delegates", "List<Crate>")]
    [InlineData("""app.MapPost("/", Post);""", "request delegates", "Post")]
    [InlineData("var crate = configuration.Get<Crate>();", "configuration binding", "Crate")]
    [InlineData("configuration.Bind(new Settings());", "configuration binding", "new Settings()")]
    public void A_call_that_a_generator_writes_anew(string call, string generator, string place)
    {
        var source = Program(call);
        var input = Project.WithSource(source).WithSource(Framework);

        Assert.Empty(GeneratorRun.Of(input).Diagnostics);
        var finding = Assert.Single(GeneratorRun.Of(input.WithProperty("EnableRequestDelegateGenerator", "true").WithProperty("EnableConfigurationBindingGenerator", "true")).Diagnostics);

        Assert.Equal($"INK0072: The generator of {generator} does not see 'Crate'", finding.Id + ": " + finding.GetMessage(null).Split(": generators")[0]);
        Assert.Equal(place, source.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("""app.MapPost("/", (string text) => new Crate().ToString());""")]
    [InlineData("Get<Crate>();")]
    [InlineData("var text = configuration.Get<string>();")]
    public void A_call_that_needs_no_model_is_left_alone(string call) => Assert.Empty(GeneratorRun.Of(Project.WithSource(Program(call)).WithSource(Framework)
        .WithProperty("EnableRequestDelegateGenerator", "true").WithProperty("EnableConfigurationBindingGenerator", "true")).Diagnostics);

    [Fact]
    public void Models_that_are_written_before_compilation_are_seen() => Assert.Empty(GeneratorRun.Of(
        Project.WithSource(Context.Replace("{0}", "Crate", StringComparison.Ordinal)).WithProperty("InkeepEmit", "BeforeCompile")).Diagnostics);

    private static string Program(string call) => $$"""
        using System.Collections.Generic;
        using Acme.Models;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;

        public class Settings { public Crate? Crate { get; set; } }

        public static class Program
        {
            public static void Run(WebApplication app, Configuration configuration)
            {
                {{call}}
            }

            private static string Post(Crate crate) => "";

            private static T Get<T>() => default!;
        }
        """;
}
