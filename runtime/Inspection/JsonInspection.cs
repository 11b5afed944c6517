using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>Compares what was read with what the pages say; generated code calls it as <c>SpecJson.Inspect</c> and <c>SpecJson.ToOverlay</c>.</summary>
public static class JsonInspection
{
    /// <summary>Lists what a value holds that the pages of its types do not say, at every level of it, in the order in which it would be written.</summary>
    /// <remarks>
    /// Found are undocumented members, other spellings, nulls in required members, enum values and union cases that no page lists, other values than a
    /// documented literal, and numbers and dates that say more than their type can hold; of what was read by <c>SpecJson.LenientOptions</c> also required members that were absent and
    /// values that were set aside. The value is written once to see them, and not changed.
    /// </remarks>
    /// <typeparam name="T">A generated type, a collection of one, or a type of your own that holds some.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">What it is written with; null for <see cref="SpecJsonResolver.Options"/>. A type of your own needs options that know it.</param>
    /// <returns>The findings; empty when the pages say it all.</returns>
    /// <exception cref="NotSupportedException">The options have no metadata for the type.</exception>
    /// <exception cref="JsonException">The value can't be written.</exception>
    public static IReadOnlyList<JsonFinding> Inspect<T>(T value, JsonSerializerOptions? options = null)
    {
        var type = (JsonTypeInfo<T>)(options ?? SpecJsonResolver.Options).GetTypeInfo(typeof(T));
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, InspectionScan.Plain);
        using var trace = InspectionTrace.Start(writer);
        JsonSerializer.Serialize(writer, value, type);
        writer.Flush();
        return InspectionScan.Find(json.WrittenSpan, trace.Tokens, onlyFirst: false).ConvertAll(found => found.Finding);
    }

    /// <summary>Calls somebody with each finding in each model that is read from now on, right after its reading: for logs, counters and traces.</summary>
    /// <remarks>
    /// The paths begin at the model that the serializer asked for. While somebody observes, every model is inspected once it is read, which costs about
    /// what writing it does; while nobody does, nothing. What the observer throws, the reading throws.
    /// </remarks>
    /// <param name="observer">Who to call, on the thread that reads.</param>
    /// <returns>Ends the calls when it is disposed of.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observer"/> is null.</exception>
    public static IDisposable Observe(Action<JsonFinding> observer)
    {
        ArgumentNullException.ThrowIfNull(observer);
        return FindingObservers.Add(observer);
    }

    /// <summary>Writes the overlay page that says what the pages do not: with it among the pages, the same payloads give no finding.</summary>
    /// <remarks>What no overlay can say, such as a case that a union lacks, is listed in its prose.</remarks>
    /// <param name="findings">The findings, of one payload or of many.</param>
    /// <returns>Markdown, for a file whose name ends in <c>.overlay.md</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static string ToOverlay(IEnumerable<JsonFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return OverlayPage.Of(findings).ToString();
    }
}
