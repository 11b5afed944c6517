using System.Threading;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Json;

/// <summary>Reads a sample, and finds places in it again.</summary>
internal static class SampleReader
{
    public static ParsedSample Read(string path, string text, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            return new ParsedSample(path, JsonText.ReadWhole(text), text, default);
        }
        catch (JsonTextException exception)
        {
            var range = new PageText(text).Range(new PageSpan(exception.Position, exception.Position));
            return new ParsedSample(path, null, text, EquatableArray.Create(Finding.At(range, FindingId.SampleNotJson, exception.Message)));
        }
    }

    /// <summary>Where the value that <paramref name="steps"/> lead to stands in a text that was read before.</summary>
    public static TextRange Locate(string text, EquatableArray<JsonStep> steps)
    {
        try
        {
            var json = JsonText.Open(text);
            json.SkipBlanks();
            foreach (var step in steps)
            {
                if (!Enter(json, step))
                {
                    break;
                }
            }

            json.SkipBlanks();
            var start = json.Position;
            json.ReadValue(0);
            return new PageText(text).Range(new PageSpan(start, json.Position));
        }
        catch (JsonTextException)
        {
            return default;
        }
    }

    private static bool Enter(JsonText json, JsonStep step)
    {
        if (step.Name is null)
        {
            for (var i = 0; json.NextItem(); i++)
            {
                if (i == step.Index)
                {
                    return true;
                }

                json.ReadValue(0);
            }

            return false;
        }

        while (json.NextMember() is { } name)
        {
            if (name == step.Name)
            {
                return true;
            }

            json.ReadValue(0);
        }

        return false;
    }
}
