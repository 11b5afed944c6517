namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Recognises how the same generator spells types on the pages of SDKs whose language isn't read, to say so in the finding.</summary>
internal static class ForeignSpellings
{
    /// <summary>The language whose spelling this is, or null when it is nothing known.</summary>
    public static string? LanguageOf(string type)
    {
        var text = type.Trim('*', '`', ' ');
        if (Has(type, "Crystalline::") || Has(type, "T.nilable") || Has(type, "T::") || Has(type, "::") || Has(type, "ruby-"))
        {
            return "Ruby";
        }

        if (Has(type, "map[string]") || Has(type, "time.Time") || Has(type, "io.Read") || Has(type, "[*") || Has(type, "big.Int")
            || Has(type, "types.Date") || type.StartsWith("[]", StringComparison.Ordinal) || type.StartsWith("**", StringComparison.Ordinal)
            || type.StartsWith("*[]", StringComparison.Ordinal) || type.StartsWith("`", StringComparison.Ordinal)
            || text is "int64" or "int32" or "float32" or "float64")
        {
            return "Go";
        }

        if (Has(type, "Optional[") || Has(type, "Nullable[") || Has(type, "List[") || Has(type, "Dict[") || Has(type, "Union[")
            || Has(type, "Literal[") || Has(type, "IO[") || Has(type, "httpx.") || Has(type, "docs.python.org")
            || text is "str" or "Any" or "bytes" or "datetime" or "date")
        {
            return "Python";
        }

        if (text.StartsWith("?", StringComparison.Ordinal) || Has(type, "[?") || Has(type, "array<") || Has(type, "\\DateTime")
            || text is "mixed" or "array" || HasNamespace(type))
        {
            return "PHP";
        }

        if (Has(type, "Optional\\<") || Has(type, "Optional<") || Has(type, "JsonNullable") || Has(type, "List\\<") || Has(type, "Map\\<")
            || Has(type, "Map<") || Has(type, "OffsetDateTime") || text is "String" or "Object" or "Integer" or "Boolean" or "Double" or "Long" or "Float" or "InputStream")
        {
            return "Java";
        }

        if (Has(type, "List<") || Has(type, "Dictionary<") || Has(type, "byte[]") || Has(type, "nodatime") || Has(type, "[DateTime]") || text is "object")
        {
            return "C#";
        }

        return text switch
        {
            "long" or "double" => "C# or Java",
            "bool" or "float" or "int" => "Python, Go, C# or PHP",
            _ => null,
        };
    }

    private static bool Has(string text, string part) => text.IndexOf(part, StringComparison.Ordinal) >= 0;

    // Components\Customer, but not an escape before punctuation.
    private static bool HasNamespace(string text)
    {
        var slash = text.IndexOf('\\');
        return slash > 0 && slash + 1 < text.Length && text[slash - 1] is >= 'a' and <= 'z' && text[slash + 1] is >= 'A' and <= 'Z';
    }
}
