using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;

namespace Inkeep.Gen.Corpus;

/// <summary>The word of an SDK's own sources on one member of its models.</summary>
internal sealed record MemberTruth(MemberKey Key, TruthRow Row)
{
    /// <summary>Whether the row is about a call and not about JSON that models are made for: headers, queries and bodies have rows too.</summary>
    public bool IsOperation => Row.Page.Split('/').Contains("operations", StringComparer.Ordinal);

    /// <summary>The rows whose field is in the models, by the page that the type is made from. The models are those of the pages alone, which call members as documented.</summary>
    public static IReadOnlyList<MemberTruth> Read(SdkFolder folder, GeneratedTypes types, PublishedPages published, ModelMembers documented)
    {
        if (folder.TruthFile is not { } file)
        {
            return [];
        }

        var members = documented.All.ToDictionary(member => (member.Key.Type, member.Wire), member => member.Key);
        return [.. TruthRow.Read(file)
            .Select(row => published.Find(row.Page) is { } page && types.Of(page) is { } type && members.TryGetValue((type.FullName, WireSpelling.Of(WireNames.AsDocumented, row.Field)), out var key)
                ? new MemberTruth(key, row)
                : null)
            .OfType<MemberTruth>()];
    }
}
