using System.Globalization;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>
/// Holds variants of an SDK's models against its payloads and against truth.tsv: with pages alone, with the best naming policy, with
/// samples, and with both.
/// </summary>
internal sealed class SampleCheck
{
    private const int MostPrinted = 40;

    private readonly PayloadSamples _payloads;
    private readonly ModelVariant _documented;
    private readonly GeneratedTypes _pages;
    private readonly IReadOnlyList<MemberTruth> _truth;
    private readonly IReadOnlySet<string>? _types;
    private readonly PayloadWalk _samples;
    private readonly PayloadWalk _rest;
    private readonly HashSet<MemberKey> _nullable;

    /// <param name="types">The full names of the types that count; null when all do.</param>
    public SampleCheck(PayloadSamples payloads, ModelVariant documented, GeneratedTypes pages, IReadOnlyList<MemberTruth> truth, IReadOnlySet<string>? types)
    {
        _payloads = payloads;
        _documented = documented;
        _pages = pages;
        _truth = truth;
        _types = types;
        _samples = Walk(payloads.Samples);
        _rest = Walk(payloads.Rest);
        var nulls = Sightings(_samples).Concat(Sightings(_rest)).Where(pair => pair.Value.NullPlace is not null).Select(pair => pair.Key);
        _nullable = [.. truth.Where(member => member.Row is { IsNullable: true, IsRequired: true }).Select(member => member.Key).Concat(nulls)];
    }

    /// <summary>Which policy payloads speak for, where there is no truth.tsv to ask.</summary>
    public PolicyScore PayloadPolicy(string sdk) => PolicyScore.Of(
        sdk,
        [.. Sightings(_rest).Select(pair => (_documented.Members.Find(pair.Key)!.Wire, pair.Value.Names.First()))]);

    public bool Run(SdkFolder folder, IReadOnlyList<InputPage> pages, WireNames best, TextWriter output)
    {
        output.WriteLine(
            $"{_payloads.File}: {_payloads.Samples.Count} payloads are samples, {_payloads.Rest.Count} the rest; {_samples.UnknownCases + _rest.UnknownCases} values in unions not told apart");
        if (_samples.Unknown.Union(_rest.Unknown).ToList() is { Count: > 0 } unknown)
        {
            output.WriteLine($"{unknown.Count} names that no documented member goes by: {string.Join(", ", unknown.Take(8))}{(unknown.Count > 8 ? ", …" : "")}");
        }

        if (Contradictions() is [var first, ..] all)
        {
            output.WriteLine($"{all.Count} names in payloads that contradict truth.tsv or each other, the first: {first}");
        }

        var scores = new List<SampleScore> { Score(_documented) };
        foreach (var (policy, samples) in new[] { (best, false), (WireNames.AsDocumented, true), (best, true) }.Distinct())
        {
            if (policy != WireNames.AsDocumented || samples)
            {
                using var variant = ModelVariant.Of(folder, pages, policy, samples ? _payloads.Files(folder, _documented.Types, _pages) : null);
                PrintFindings(variant, output);
                scores.Add(Score(variant));
            }
        }

        SampleScore.Print(scores, output);
        var sampled = scores.Where(score => score.Variant.EndsWith("samples", StringComparison.Ordinal)).ToList();
        foreach (var score in sampled)
        {
            Print($"{score.Variant}: {score.Misspelled.Count} members that are in a sample are misspelled all the same", score.Misspelled, output);
            Print($"{score.Variant}: {score.NeverNull.Count} members that are null in a sample are not nullable all the same", score.NeverNull, output);
        }

        return sampled.TrueForAll(score => score.Misspelled.Count == 0);
    }

    private SampleScore Score(ModelVariant variant) => new()
    {
        Variant = variant.Name,
        Truth = Share.Of(_truth, member => variant.Members.Find(member.Key)?.Wire == member.Row.Wire),
        Rest = Share.Of(Sightings(_rest), pair => IsWritten(variant, pair.Key, pair.Value)),
        Sampled = Share.Of(Sightings(_samples), pair => IsWritten(variant, pair.Key, pair.Value)),
        Nullable = Share.Of(_nullable, key => variant.Members.Find(key)?.IsNullable == true),
        SampledNullable = Share.Of(Sightings(_samples).Where(pair => pair.Value.NullPlace is not null), pair => variant.Members.Find(pair.Key)?.IsNullable == true),
        Misspelled = [.. Sightings(_samples)
            .Where(pair => !IsWritten(variant, pair.Key, pair.Value))
            .Select(pair => $"{pair.Key.Type}.{pair.Key.Property} is written '{variant.Members.Find(pair.Key)?.Wire}', not '{string.Join("' or '", pair.Value.Names)}': {pair.Value.Place}")
            .Order(StringComparer.Ordinal)],
        NeverNull = [.. Sightings(_samples)
            .Where(pair => pair.Value.NullPlace is not null && variant.Members.Find(pair.Key)?.IsNullable != true)
            .Select(pair => $"{pair.Key.Type}.{pair.Key.Property} is a {variant.Members.Find(pair.Key)?.Type.Name}: {pair.Value.NullPlace}")
            .Order(StringComparer.Ordinal)],
    };

    private static void Print(string title, IReadOnlyCollection<string> members, TextWriter output)
    {
        if (members.Count == 0)
        {
            return;
        }

        output.WriteLine(title);
        foreach (var member in members.Take(MostPrinted))
        {
            output.WriteLine("  " + member);
        }

        if (members.Count > MostPrinted)
        {
            output.WriteLine($"  +{members.Count - MostPrinted} more");
        }
    }

    // The SDK's own client accepts every payload, so what is said of a sample is seldom the sample's fault.
    private static void PrintFindings(ModelVariant variant, TextWriter output)
    {
        var said = variant.Run.Diagnostics.Where(diagnostic => diagnostic.Location.GetLineSpan().Path?.EndsWith(".json", StringComparison.Ordinal) == true);
        foreach (var id in said.GroupBy(diagnostic => diagnostic.Id))
        {
            // The message begins with the place; what comes after it is what is wrong.
            var kinds = id.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).GroupBy(message => message[(message.IndexOf("' ", StringComparison.Ordinal) + 2)..]).ToList();
            Print($"{variant.Name}: {id.Count()} x {id.Key} on samples", [.. kinds.Select(kind => $"{kind.Count()} like {kind.First()}")], output);
        }
    }

    // A member that goes by two names, or by another one than the sources say, was more likely mistaken here for another type's.
    private List<string> Contradictions()
    {
        var wires = _truth.ToLookup(member => member.Key, member => member.Row.Wire);
        return [.. Sightings(_samples).Concat(Sightings(_rest))
            .Where(pair => pair.Value.Names.Count > 1 || wires[pair.Key].Any(wire => !pair.Value.Names.Contains(wire)))
            .Select(pair => $"{pair.Key.Type}.{pair.Key.Property} is '{string.Join("' and '", pair.Value.Names)}' in {pair.Value.Place}, '{wires[pair.Key].FirstOrDefault()}' in truth.tsv")];
    }

    private static bool IsWritten(ModelVariant variant, MemberKey key, Sighting sighting) =>
        variant.Members.Find(key) is { } member && sighting.Names.Contains(member.Wire);

    private IEnumerable<KeyValuePair<MemberKey, Sighting>> Sightings(PayloadWalk walk) => walk.Sightings.Where(pair => _types?.Contains(pair.Key.Type) != false);

    private PayloadWalk Walk(IReadOnlyList<Payload> payloads)
    {
        var walk = new PayloadWalk(_documented.Members);
        foreach (var (i, payload) in payloads.Index())
        {
            if (_documented.Types.Find(payload) is { } type)
            {
                walk.Visit(type, payload.Json, $"{payload.Group}/{payload.Type} {i}");
            }
        }

        return walk;
    }
}
