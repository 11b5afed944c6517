using System.Collections.Concurrent;
using Inkeep.Gen.Corpus;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Json.Tests.Corpus;

/// <summary>The published SDKs in the shared folder, each generated and compiled once for all tests.</summary>
internal static class PublishedSdks
{
    private static readonly ConcurrentDictionary<string, Lazy<SdkCheck>> Checks = new(StringComparer.Ordinal);

    /// <summary>Skips the test, visibly, where there is no shared folder.</summary>
    public static void NeedSharedFolder() => Assert.SkipWhen(SharedFolder.Find() is null, SharedFolder.WhyNotRun);

    public static SdkCheck Check(string name) => Checks.GetOrAdd(name, static name => new Lazy<SdkCheck>(() => Run(name))).Value;

    public static string Payloads(string file) =>
        SharedFolder.Find("payloads", file) ?? throw new FileNotFoundException("The shared folder lacks a file of payloads.", file);

    private static SdkCheck Run(string name)
    {
        var corpus = SharedFolder.Find("corpus") ?? throw new DirectoryNotFoundException("The shared folder has no 'corpus'.");
        return SdkCheck.Run(Assert.Single(SdkFolder.Find(corpus, name), folder => folder.Name == name), new Dictionary<string, string> { ["InkeepSchema"] = "true" }, isKept: true);
    }
}
