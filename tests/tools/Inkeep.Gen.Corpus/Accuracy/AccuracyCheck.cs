using System.Runtime.CompilerServices;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Corpus;

/// <summary>What pages leave out, and how much of it a naming policy and samples bring back.</summary>
internal sealed class AccuracyCheck(CorpusArguments arguments, TextWriter output)
{
    private readonly List<PolicyScore> _models = [];
    private readonly List<PolicyScore> _all = [];

    public bool Run(IReadOnlyList<SdkFolder> folders)
    {
        var isClean = true;
        foreach (var folder in folders)
        {
            isClean &= Check(folder);
        }

        PolicyScore.Print("Members spelled as in truth.tsv, by policy, without operations (calls and what they return):", _models, output);
        PolicyScore.Print("The same with operations:", _all, output);
        output.WriteLine(isClean ? "No member that is in a sample is misspelled." : "There are members that are in a sample and misspelled.");
        return isClean;
    }

    // In a method of its own, so that nothing of an SDK is held while the next one is looked at.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Check(SdkFolder folder)
    {
        var payloads = PayloadSamples.Of(folder, arguments);
        if (payloads is null && folder.TruthFile is null)
        {
            return true;
        }

        output.WriteLine($"== {folder.Name}");
        var pages = folder.ReadPages();
        var published = new PublishedPages(folder, pages);
        using var documented = ModelVariant.Of(folder, pages, WireNames.AsDocumented, samples: null);
        var types = arguments.Below is { } below ? TypeReach.Below(documented.Assembly, below) : null;
        var generated = new GeneratedTypes(documented.Run, published);
        var truth = MemberTruth.Read(folder, generated, published, documented.Members)
            .Where(member => types?.Contains(member.Key.Type) != false)
            .ToList();
        var all = PolicyScore.Of(folder.Name, [.. truth.Select(Spelling)]);
        _all.Add(all);
        _models.Add(PolicyScore.Of(folder.Name, [.. truth.Where(member => !member.IsOperation).Select(Spelling)]));
        if (payloads is null)
        {
            return true;
        }

        var check = new SampleCheck(payloads, documented, generated, truth, types);
        var policy = all.Total > 0 ? all.Best : check.PayloadPolicy(folder.Name).Best;
        return check.Run(folder, pages, policy, output);
    }

    private static (string Documented, string Wire) Spelling(MemberTruth member) => (member.Row.Field, member.Row.Wire);
}
