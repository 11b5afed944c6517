using System.Text;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>The way from the root of a JSON document to a place in it.</summary>
internal sealed class InspectionPath(IReadOnlyList<InspectionStep> steps)
{
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.Name is { } name) JsonPath.AppendName(path, name);
            else JsonPath.AppendIndex(path, step.Index);
        }

        return path.ToString();
    }

    public bool Is(IReadOnlyList<InspectionStep> other) => steps.SequenceEqual(other);

    /// <summary>Goes the way in the JSON that the value was read from; where it is not found, the reader stays at the last place that is.</summary>
    public void Follow(ref Utf8JsonReader reader)
    {
        foreach (var step in steps)
        {
            var next = reader;
            if (!(step.Name is { } name ? TryEnterMember(ref next, name, step.IsName) : TryEnterItem(ref next, step.Index))) return;
            reader = next;
        }
    }

    // Of members with the same name the last one was read.
    private static bool TryEnterMember(ref Utf8JsonReader reader, string name, bool stayOnName)
    {
        if (reader.TokenType != JsonTokenType.StartObject) return false;
        var ahead = reader;
        bool isFound = false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isIt = ahead.ValueTextEquals(name);
            var onName = ahead;
            if (!ahead.Read()) break;
            if (isIt)
            {
                reader = stayOnName ? onName : ahead;
                isFound = true;
            }

            if (!ahead.TrySkip()) break;
        }

        return isFound;
    }

    private static bool TryEnterItem(ref Utf8JsonReader reader, int index)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return false;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i == index) return true;
            if (!reader.TrySkip()) break;
        }

        return false;
    }
}

/// <summary>A step into an object, by name, or into an array.</summary>
/// <param name="Name">The name of the member; null in an array.</param>
/// <param name="Index">The index in the array.</param>
/// <param name="IsName">Whether the place is the name itself, not the member's value.</param>
internal readonly record struct InspectionStep(string? Name, int Index, bool IsName = false);
