using System.Threading;
using Inkeep.Gen.Diagnostics;

namespace Inkeep.Gen.Json;

/// <summary>Reads a sample, and finds places in it again.</summary>
internal static class SampleReader
{
    public static ParsedSample Read(string path, string text, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var reader = new JsonReader(text);
        return new ParsedSample(path, reader.ReadWhole(), text, FindingsOf(text, reader.Error));
    }

    /// <summary>Where the value that <paramref name="steps"/> lead to stands in a text that was read before.</summary>
    public static TextRange Locate(string text, EquatableArray<JsonStep> steps)
    {
        var reader = new JsonReader(text);
        var isThere = steps.All(reader.TryEnter);
        reader.SkipBlanks();
        var start = reader.Position;
        return isThere && reader.ReadValue() is not null ? new LineMap(text).Range(start, reader.Position) : default;
    }

    private static EquatableArray<Finding> FindingsOf(string text, JsonError? error) => error is null ? default : EquatableArray.Create(
        Finding.At(new LineMap(text).Range(error.Position, error.Position), FindingId.SampleNotJson, error.Message));
}
