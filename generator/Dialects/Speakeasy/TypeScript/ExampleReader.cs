using System;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads the value of an Example Usage. Examples only ever help, so whatever is not understood gives null.</summary>
internal static class ExampleReader
{
    private const int LongestImport = 1000;

    /// <summary>The value of <c>let value: X = …;</c>, or null.</summary>
    public static JsonValue? Read(string code)
    {
        var declaration = FindDeclaration(code);
        var equals = declaration < 0 ? -1 : code.IndexOf('=', declaration);
        return equals < 0 ? null : new JavaScriptReader(code, equals + 1).ReadValue();
    }

    /// <summary>True when the code declares a value of that type: the mark of the dialect's own examples.</summary>
    public static bool Declares(string code, string typeName)
    {
        var cursor = new TextCursor(code) { Position = Math.Max(0, FindDeclaration(code)) };
        if (!cursor.TryTake("let value") && !cursor.TryTake("const value"))
        {
            return false;
        }

        cursor.SkipBlanks();
        cursor.TryTake(":");
        cursor.SkipBlanks();
        return cursor.TakeName() == typeName;
    }

    /// <summary>The group in <c>import { X } from "…/models/components"</c>; null when X is not imported or lies in a flat folder.</summary>
    public static string? ImportedGroup(string code, string typeName)
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

    private static int FindDeclaration(string code)
    {
        var let = code.IndexOf("let value", StringComparison.Ordinal);
        return let >= 0 ? let : code.IndexOf("const value", StringComparison.Ordinal);
    }
}
