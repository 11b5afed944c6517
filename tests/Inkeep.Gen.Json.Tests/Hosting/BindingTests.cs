using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Acme.Models.Components;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Inkeep.Gen.Json.Tests.Hosting;

/// <summary>Enums and open enums where the platform makes values from text: routes, queries, headers, forms and configuration.</summary>
public sealed class BindingTests() : ServerTests(AddServices, AddRoutes)
{
    [Theory]
    [InlineData("/minimal/route/private", "private known")]
    [InlineData("/minimal/route/hidden", "hidden unknown")]
    [InlineData("/minimal/query?visibility=private", "private known")]
    [InlineData("/minimal/query?visibility=hidden", "hidden unknown")]
    [InlineData("/minimal/query", "none")]
    [InlineData("/minimal/list?visibility=private&visibility=hidden", "private,hidden")]
    [InlineData("/binding/route/private", "private known")]
    [InlineData("/binding/route/hidden", "hidden unknown")]
    [InlineData("/binding/query?visibility=hidden", "hidden unknown")]
    [InlineData("/binding/bare?visibility=private", "Private")]
    [InlineData("/binding/bare?visibility=Private", "Private")]
    public async Task A_request_s_text_is_the_value(string path, string expected) =>
        Assert.Equal(expected, await Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));

    [Fact]
    public async Task So_are_headers_and_forms()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/minimal/form") { Content = new FormUrlEncodedContent([new("visibility", "hidden")]) };
        request.Headers.Add("X-Visibility", "private");
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("private hidden", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Configuration_binds_them()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Open"] = "private",
            ["New"] = "hidden",
            ["Bare"] = "private",
            ["Named"] = "Private",
            ["Each:0"] = "private",
            ["Each:1"] = "hidden",
        }).Build();
        var settings = configuration.Get<Settings>()!;
        Assert.Equal((Visibility.Private, "hidden", Visibility.Private, Visibility.Private), (settings.Open.Value, settings.New.Text, settings.Bare, settings.Named));
        Assert.Equal(["private", "hidden"], settings.Each.Select(static value => value.Text));
        Assert.Equal(Visibility.Private, configuration.GetValue<Visibility>("Open"));
    }

    [Fact]
    public void A_converter_for_all_enums_finds_the_texts()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        Assert.Equal("\"private\"", JsonSerializer.Serialize(Visibility.Private, options));
        Assert.Equal(Visibility.Private, JsonSerializer.Deserialize<Visibility>("\"private\"", options));
        Assert.Equal("""{"private":1}""", JsonSerializer.Serialize(new Dictionary<Visibility, int> { [Visibility.Private] = 1 }, options));
    }

    [Fact]
    public void Newtonsoft_finds_them_too() => Assert.Equal(
        "\"private\"", Newtonsoft.Json.JsonConvert.SerializeObject(Visibility.Private, new Newtonsoft.Json.Converters.StringEnumConverter()));

    private static string Describe(OpenEnum<Visibility>? visibility) =>
        visibility is { } value ? $"{value} {(value.IsKnown ? "known" : "unknown")}" : "none";

    private static void AddServices(IServiceCollection services) => services.AddControllers().AddApplicationPart(typeof(BindingController).Assembly);

    private static void AddRoutes(WebApplication server)
    {
        server.MapControllers();
        server.MapGet("/minimal/route/{visibility}", (OpenEnum<Visibility> visibility) => Describe(visibility));
        server.MapGet("/minimal/query", (OpenEnum<Visibility>? visibility) => Describe(visibility));
        server.MapGet("/minimal/list", (OpenEnum<Visibility>[] visibility) => string.Join(',', visibility));
        server.MapPost(
            "/minimal/form",
            ([FromHeader(Name = "X-Visibility")] OpenEnum<Visibility> header, [FromForm] OpenEnum<Visibility> visibility) => $"{header} {visibility}").DisableAntiforgery();
    }

    private sealed class Settings
    {
        public OpenEnum<Visibility> Open { get; init; }

        public OpenEnum<Visibility> New { get; init; }

        public Visibility Bare { get; init; }

        public Visibility Named { get; init; }

        public List<OpenEnum<Visibility>> Each { get; init; } = [];
    }
}

/// <summary>The same with MVC.</summary>
[Route("binding")]
public sealed class BindingController : ControllerBase
{
    [HttpGet("route/{visibility}")]
    public IActionResult Route([FromRoute] OpenEnum<Visibility> visibility) => Content($"{visibility} {(visibility.IsKnown ? "known" : "unknown")}");

    [HttpGet("query")]
    public IActionResult Query([FromQuery] OpenEnum<Visibility> visibility) => Route(visibility);

    [HttpGet("bare")]
    public IActionResult Bare([FromQuery] Visibility visibility) => Content(visibility.ToString());
}
