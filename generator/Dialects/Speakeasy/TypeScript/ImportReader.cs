using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads the imports of an example, which tell where its type lies.</summary>
internal static class ImportReader
{
    private const int LongestImport = 1000;

    /// <summary>The group in <c>import { X } from "…/models/components"</c>; null when X is not imported or lies in a flat folder.</summary>
    public static string? FindGroup(string code, string typeName)
    {
        const string Import = "import ";
        const string Marker = "/models/";
        for (var start = 0; start < code.Length;)
        {
            var lineEnd = code.IndexOf('\n', start);
            lineEnd = lineEnd < 0 ? code.Length : lineEnd;
            var isImport = string.CompareOrdinal(code, start, Import, 0, Import.Length) == 0;
            var line = isImport ? code.Substring(start, lineEnd - start) : "";
            start = lineEnd + 1;
            var from = line.IndexOf(" from ", StringComparison.Ordinal);
            if (from < 0 || !Imports(line, from, typeName))
            {
                continue;
            }

            var models = line.LastIndexOf(Marker, StringComparison.Ordinal);
            if (models < from)
            {
                return null;
            }

            var cursor = new TextCursor(line) { Position = models + Marker.Length };
            var group = cursor.TakeName();
            return group.Length > 0 && cursor.Current is '"' or '\'' or '/' ? group : null;
        }

        return null;
    }

    private static bool Imports(string line, int end, string typeName)
    {
        // Looking for a text as long as the line is quadratic, and nobody imports such a name.
        if (typeName.Length > LongestImport)
        {
            return false;
        }

        for (var at = line.IndexOf(typeName, StringComparison.Ordinal); at >= 0 && at < end; at = line.IndexOf(typeName, at + 1, StringComparison.Ordinal))
        {
            var after = at + typeName.Length;
            if (at > 0 && line[at - 1] is ' ' or '{' or ',' && after < line.Length && line[after] is ' ' or '}' or ',')
            {
                return true;
            }
        }

        return false;
    }
}
