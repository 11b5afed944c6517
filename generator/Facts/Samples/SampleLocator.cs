namespace Inkeep.Gen.Facts.Samples;

/// <summary>Tells from a file's path which type it is a sample of. What is not called like a type is somebody else's file.</summary>
internal static class SampleLocator
{
    private const string SamplesFolder = "samples";

    /// <summary>What a path in the project says; null when no sample can have it.</summary>
    public static SamplePlace? Locate(string path)
    {
        if (TypeNameOf(path) is not { } name)
        {
            return null;
        }

        var folders = path.Split('/');
        var end = folders.Length - (IsTypeName(StemOf(folders[folders.Length - 1])) ? 1 : 2);
        var samples = Array.FindLastIndex(folders.Take(end).ToArray(), static folder => string.Equals(folder, SamplesFolder, StringComparison.OrdinalIgnoreCase));
        var start = samples < 0 ? 0 : samples + 1;
        return new SamplePlace(path, name, string.Join("/", folders.Skip(start).Take(end - start)), samples >= 0);
    }

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
