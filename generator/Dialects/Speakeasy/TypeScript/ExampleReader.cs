using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Reads the value of an Example Usage. Examples only ever help, so whatever is not understood gives null.</summary>
internal static class ExampleReader
{
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

    private static int FindDeclaration(string code)
    {
        var let = code.IndexOf("let value", StringComparison.Ordinal);
        return let >= 0 ? let : code.IndexOf("const value", StringComparison.Ordinal);
    }
}
