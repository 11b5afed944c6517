namespace Inkeep.Gen.Fuzz.Checks;

/// <summary>What went wrong in a round. Two failures of one kind are taken for the same while shrinking.</summary>
internal sealed record Failure(string Kind, string Details)
{
    public string Summary => Kind + ": " + (Details.Length <= 2000 ? Details : Details[..2000] + "…");
}
