using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Json;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Inputs;

/// <summary>The way from JSON files to samples. What is not called like a type is somebody else's file.</summary>
internal static class SampleFiles
{
    private const string SamplesFolder = "samples";

    public static bool IsSample(AdditionalText file) =>
        file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && TypeNameOf(PageFiles.PathOf(file)) is not null;

    public static ParsedSample Read(AdditionalText file, CancellationToken token) =>
        SampleReader.Read(PageFiles.PathOf(file), file.GetText(token)?.ToString() ?? "", token);

    /// <summary>The sample in its place, or null when it couldn't be read.</summary>
    public static PlacedSample? Place(ParsedSample parsed, ProjectSettings project)
    {
        var path = PageFiles.Relative(parsed.Path, project.Directory);
        if (parsed.Value is not { } value || TypeNameOf(path) is not { } name)
        {
            return null;
        }

        var folders = path.Split('/');
        var end = folders.Length - (IsTypeName(StemOf(folders[folders.Length - 1])) ? 1 : 2);
        var samples = Array.FindLastIndex(folders.Take(end).ToArray(), static folder => string.Equals(folder, SamplesFolder, StringComparison.OrdinalIgnoreCase));
        var start = samples < 0 ? 0 : samples + 1;
        return new PlacedSample(path, name, string.Join("/", folders.Skip(start).Take(end - start)), samples >= 0, value);
    }

    public static EquatableArray<PlacedSample> Sort(IEnumerable<PlacedSample?> samples) =>
        samples.OfType<PlacedSample>().OrderBy(static sample => sample.Path, StringComparer.Ordinal).ToEquatableArray();

    // Conversation.json, Conversation.archived.json, samples/components/Conversation.json or samples/Conversation/3.json
    private static string? TypeNameOf(string path)
    {
        var segments = path.Split('/');
        var stem = StemOf(segments[segments.Length - 1]);
        if (IsTypeName(stem))
        {
            return stem;
        }

        var isInSamples = segments.Take(segments.Length - 2).Contains(SamplesFolder, StringComparer.OrdinalIgnoreCase);
        return isInSamples && IsTypeName(segments[segments.Length - 2]) ? segments[segments.Length - 2] : null;
    }

    private static string StemOf(string fileName) => fileName.Substring(0, fileName.IndexOf('.') is >= 0 and var dot ? dot : fileName.Length);

    private static bool IsTypeName(string text) =>
        text.Length > 0 && text[0] is >= 'A' and <= 'Z' && text.All(static c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
