namespace Inkeep.Gen.Tests.Architecture;

/// <summary>A rule holds when nothing breaks it; what does is listed in full.</summary>
internal static class RuleAssert
{
    public static void Holds(IEnumerable<string> breaches)
    {
        var lines = breaches.ToList();
        Assert.True(lines.Count == 0, string.Join("\n", lines));
    }
}
