using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Tests.Linking.Corrections;

public sealed class WireSpellingTests
{
    // What no camel-casing gives, or what says too little.
    private static readonly string[] Untouched =
    [
        "", "_", "$", "__", "-", ".", " ", "\0", "\uD83D\uDE00", "\uD83D", "name", "user_id", "userName_hour", "properties.userId", "user-agent",
        "order status", "timestamp_granularities[]", "a\u0301B\u200DC",
    ];

    [Theory]
    // A capital begins a word.
    [InlineData("toolCalls", "tool_calls")]
    [InlineData("isOAuth", "is_o_auth")]
    [InlineData("requestId", "request_id")]
    [InlineData("RequestId", "request_id")]
    [InlineData("url", "url")]

    // Capitals in a row are one word.
    [InlineData("userID", "user_id")]
    [InlineData("htmlURL", "html_url")]
    [InlineData("htmlURLPath", "html_url_path")]
    [InlineData("HTMLPath", "html_path")]
    [InlineData("accountIDs", "account_ids")]
    [InlineData("COD", "cod")]
    [InlineData("ipV4", "ip_v4")]
    [InlineData("ipV4Address", "ip_v4_address")]

    // A word can be one letter.
    [InlineData("xAxis", "x_axis")]
    [InlineData("planBId", "plan_b_id")]
    [InlineData("aBTest", "a_b_test")]
    [InlineData("isA", "is_a")]
    [InlineData("x", "x")]

    // A number with a unit is a word.
    [InlineData("uptimeLast5m", "uptime_last_5m")]
    [InlineData("inputCacheWrite1h", "input_cache_write_1h")]
    [InlineData("ephemeral1hInputTokens", "ephemeral_1h_input_tokens")]
    [InlineData("tokensAbove128kCost", "tokens_above_128k_cost")]
    [InlineData("last24h30m", "last_24h_30m")]

    // A number without a unit ends its word.
    [InlineData("street1", "street1")]
    [InlineData("addressLine2", "address_line2")]
    [InlineData("imageBase64", "image_base64")]
    [InlineData("oauth2ServerUrl", "oauth2_server_url")]
    [InlineData("moderationLlmV2", "moderation_llm_v2")]
    [InlineData("k8sCluster", "k8s_cluster")]
    [InlineData("b13aNumber", "b13a_number")]
    [InlineData("p99", "p99")]
    [InlineData("3dModel", "3d_model")]
    [InlineData("1", "1")]
    public void Snake_case_finds_the_words(string documented, string wire) => Assert.Equal(wire, WireSpelling.Of(WireNames.SnakeCase, documented));

    [Theory]
    [InlineData("_userId", "_user_id", "_user-id", "_UserId")]
    [InlineData("__v", "__v", "__v", "__V")]
    [InlineData("$schemaUrl", "$schema_url", "$schema-url", "$SchemaUrl")]
    [InlineData("lastEventId", "last_event_id", "last-event-id", "LastEventId")]
    [InlineData("uptimeLast5m", "uptime_last_5m", "uptime-last-5m", "UptimeLast5m")]
    [InlineData("mediaContainer", "media_container", "media-container", "MediaContainer")]
    [InlineData("größeÄndern", "größe_ändern", "größe-ändern", "GrößeÄndern")]
    [InlineData("änderung", "änderung", "änderung", "Änderung")]
    public void Other_policies_see_the_same_words(string documented, string snake, string kebab, string pascal)
    {
        Assert.Equal(documented, WireSpelling.Of(WireNames.AsDocumented, documented));
        Assert.Equal(snake, WireSpelling.Of(WireNames.SnakeCase, documented));
        Assert.Equal(kebab, WireSpelling.Of(WireNames.KebabCase, documented));
        Assert.Equal(pascal, WireSpelling.Of(WireNames.PascalCase, documented));
    }

    [Fact]
    public void What_was_not_camel_cased_stays() =>
        Assert.All(Untouched, name => Assert.All([WireNames.AsDocumented, WireNames.SnakeCase, WireNames.KebabCase], policy => Assert.Equal(name, WireSpelling.Of(policy, name))));

    [Fact]
    public void Snake_case_of_snake_case_is_the_same() =>
        Assert.All(
            ["toolCalls", "uptimeLast5m", "htmlURLPath", "aBTest", "_userId", "ipV4Address"],
            name => Assert.Equal(WireSpelling.Of(WireNames.SnakeCase, name), WireSpelling.Of(WireNames.SnakeCase, WireSpelling.Of(WireNames.SnakeCase, name))));

    [Fact]
    public void Any_text_comes_through_with_its_letters()
    {
        // Every character of the basic plane, halves of surrogates too, between letters and at either end.
        foreach (var name in Enumerable.Range(0, char.MaxValue + 1).SelectMany(c => new[] { $"{(char)c}", $"{(char)c}aB", $"aB{(char)c}", $"a{(char)c}B1{(char)c}" }))
        {
            foreach (var policy in Enum.GetValues<WireNames>())
            {
                Assert.Equal(Letters(name), Letters(WireSpelling.Of(policy, name)));
            }
        }
    }

    [Fact]
    public void A_long_name_is_split_too()
    {
        var name = string.Concat(Enumerable.Repeat("aB1c", 100_000)) + new string('9', 100_000);
        Assert.Equal(name, WireSpelling.Of(WireNames.SnakeCase, name).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
    }

    private static string Letters(string name) =>
        name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant().ToUpperInvariant();
}
