using System.Reflection;
using System.Text.Json;

namespace Inkeep.Gen.Corpus;

/// <summary>How a member's type agrees with the one that careful reading gave.</summary>
internal enum Agreement
{
    Agrees,

    /// <summary>It says less: any JSON, a text for an enum.</summary>
    Less,

    /// <summary>It says something else.</summary>
    Wrong,
}

/// <summary>Compares the C# type of a member with the one that a truth file names.</summary>
internal static class TypeAgreement
{
    public static Agreement Compare(string truth, Type type)
    {
        var expected = truth.TrimEnd('?');
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Inner(expected, "IReadOnlyList<") is { } item)
        {
            return IsGeneric(type, "ValueList`1") ? Compare(item, type.GetGenericArguments()[0]) : type == typeof(JsonElement) ? Agreement.Less : Agreement.Wrong;
        }

        if (Inner(expected, "IReadOnlyDictionary<string, ") is { } value)
        {
            return IsGeneric(type, "ValueMap`1") ? Compare(value, type.GetGenericArguments()[0]) : type == typeof(JsonElement) ? Agreement.Less : Agreement.Wrong;
        }

        return expected switch
        {
            "string" => Is(type == typeof(string) || IsGeneric(type, "OpenEnum`1"), type),
            "bool" => Is(type == typeof(bool), type),
            "int" or "uint" or "long" or "ulong" or "ushort" or "short" or "sbyte" or "byte" => Is(IsWhole(type) || (IsGeneric(type, "OpenEnum`1") && expected == "int"), type),
            "double" or "float" or "decimal" => Is(type == typeof(double) || type == typeof(decimal), type),
            "DateTimeOffset" => Is(type == typeof(DateTimeOffset), type, mayBeText: true),
            "DateOnly" => Is(type == typeof(DateOnly), type, mayBeText: true),
            "byte[]" => Is(type == typeof(byte[]), type, mayBeText: true),
            "JsonElement" => Agreement.Agrees,
            _ => Is(IsModel(type), type, mayBeText: true, mayBeNumber: true),
        };
    }

    /// <summary>The type as the truth would write it.</summary>
    public static string Print(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? Print(inner) + "?"
        : type.IsGenericType ? type.Name.Split('`')[0] + "<" + string.Join(", ", type.GetGenericArguments().Select(Print)) + ">"
        : type.Name;

    // A text for an enum or a date, a number for an enum and any JSON say less, and nothing wrong.
    private static Agreement Is(bool agrees, Type type, bool mayBeText = false, bool mayBeNumber = false) =>
        agrees ? Agreement.Agrees
        : type == typeof(JsonElement) || IsAnyMap(type) || (mayBeText && type == typeof(string)) || (mayBeNumber && IsWhole(type)) ? Agreement.Less
        : Agreement.Wrong;

    private static bool IsModel(Type type) => IsGeneric(type, "OpenEnum`1") || type.Namespace?.StartsWith("Source", StringComparison.Ordinal) == true;

    private static bool IsAnyMap(Type type) => IsGeneric(type, "ValueMap`1") && type.GetGenericArguments()[0] == typeof(JsonElement);

    private static bool IsWhole(Type type) => type == typeof(long) || type == typeof(int) || type == typeof(System.Numerics.BigInteger);

    private static bool IsGeneric(Type type, string name) => type.IsGenericType && type.Name == name;

    private static string? Inner(string truth, string start) =>
        truth.StartsWith(start, StringComparison.Ordinal) && truth.EndsWith('>') ? truth[start.Length..^1] : null;
}
