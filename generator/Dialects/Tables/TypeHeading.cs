using System.Text;
using Inkeep.Gen.Json;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>What a heading says of the type below it.</summary>
/// <param name="Name">The name; empty where the heading is one that any type could have (<c>Fields</c>).</param>
/// <param name="Kind">How certain it is that the heading names a type.</param>
internal sealed record HeadingName(string Name, HeadingKind Kind)
{
    /// <summary>What a heading of a message calls itself besides: <c>Responses</c> of "Responses Object"; empty where it has no such words.</summary>
    public string Bare { get; init; } = "";
}

internal enum HeadingKind
{
    /// <summary>One word, or several and a word such as <c>object</c>: <c>User Structure</c>.</summary>
    Name,

    /// <summary>Nothing but words such as <c>Fields</c>: the type is what stands further up.</summary>
    Generic,

    /// <summary>The same of what is sent or answered: <c>Response body</c>.</summary>
    Message,

    /// <summary>A sentence, or words of which nothing says that they are a type.</summary>
    Prose,
}

/// <summary>
/// The type is called what its heading says, without words such as <em>object</em>, <em>structure</em> and <em>properties</em>, and without
/// numbers: <c>2.1 User Structure</c> is <c>User</c>.
/// </summary>
internal static class TypeHeading
{
    private const int MostWords = 5;

    // Phrases come before the words that they end with.
    private static readonly string[] Ends =
    [
        "resource type", "object structure", "object properties", "object fields", "type properties", "enum type", "complex type", "entity type",
        "response body fields", "request body fields", "object", "objects", "structure", "structures", "schema", "resource", "definition", "class", "model",
        "entity", "properties", "property", "fields", "attributes", "members", "enum", "enumeration", "enums", "values", "interface", "struct", "record",
        "data model", "payload", "structs", "オブジェクト", "フィールド", "类型", "对象",
    ];

    private static readonly HashSet<string> GenericWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "fields", "field", "properties", "property", "attributes", "attribute", "members", "member", "values", "value", "enum", "enumeration", "enumerations",
        "options", "structure", "object", "schema", "schemas", "definition", "description", "data", "json", "representation", "table", "format", "columns",
        "fixed", "keys", "contents", "content", "specification", "details", "overview", "optional", "required", "additional", "nested", "supported", "types",
        "type", "one", "of", "the", "available", "possible", "allowed", "known", "enumerated", "relationships", "model", "models", "and", "list", "reference",
        "フィールド", "字段",
    };

    private static readonly HashSet<string> MessageWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "request", "response", "responses", "requests", "body", "payload", "result", "results", "returns", "return", "parameters", "params", "parameter",
        "arguments", "input", "output", "レスポンス", "リクエスト",
    };

    /// <summary>The name that a heading gives; <see cref="HeadingKind.Generic"/> where it gives none.</summary>
    public static HeadingName NameOf(string heading)
    {
        if (IsPascal(heading) && !GenericWords.Contains(heading) && !MessageWords.Contains(heading))
        {
            return new HeadingName(heading, HeadingKind.Name);
        }

        var text = Strip(heading);
        var words = WordsOf(text);
        if (words.Length == 0 || Array.TrueForAll(words, GenericWords.Contains))
        {
            return new HeadingName("", HeadingKind.Generic);
        }

        if (Array.TrueForAll(words, static word => GenericWords.Contains(word) || MessageWords.Contains(word)))
        {
            return new HeadingName(Array.Exists(words, static word => word.StartsWith("res", StringComparison.OrdinalIgnoreCase) || word.StartsWith("ret", StringComparison.OrdinalIgnoreCase) || word is "レスポンス") ? "Response" : "Request", HeadingKind.Message) { Bare = EndsInNoun(words) ? Pascal(BareOf(text)) : "" };
        }

        var bare = BareOf(text);

        words = WordsOf(bare);
        var hasEnd = bare.Length < text.Length;
        var isName = words.Length == 1 ? IsName(words[0]) : hasEnd && words.Length <= MostWords && Array.TrueForAll(words, static word => IsName(word) && !IsArticle(word));
        return isName || IsTitle(words)
            ? new HeadingName(Pascal(bare), HeadingKind.Name)
            : new HeadingName(Pascal(BehindArticle(words)), EndsInType(text) ? HeadingKind.Name : HeadingKind.Prose);
    }

    private static string BareOf(string text)
    {
        var bare = text;
        while (Array.Find(Ends, end => EndsWith(bare, end)) is { } end)
        {
            bare = bare.Substring(0, bare.Length - end.Length).TrimEnd();
        }

        return bare;
    }

    private static bool EndsInNoun(string[] words) => words.Length > 1 && TypeNouns.Contains(words[words.Length - 1]);

    // What most headings and links of such pages are.
    private static bool IsPascal(string word)
    {
        foreach (var c in word)
        {
            if (c >= '\u0080' || !char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return word.Length > 0 && char.IsUpper(word[0]);
    }

    /// <summary>The words as one name: <c>guild member</c> is <c>GuildMember</c>; empty where no letter is in them.</summary>
    public static string Pascal(string text)
    {
        if (IsPascal(text))
        {
            return text;
        }

        var name = new StringBuilder(text.Length);
        var isStart = true;
        foreach (var c in text)
        {
            var isPart = (char.IsLetterOrDigit(c) || c == '_') && (c < '\u0080' || char.IsLetter(c));
            if (isPart && (name.Length > 0 || char.IsLetter(c)))
            {
                name.Append(isStart ? char.ToUpperInvariant(c) : c);
            }

            isStart = !isPart || c == '_';
        }

        return TextCursor.IsName(name.ToString()) ? name.ToString() : "";
    }

    /// <summary>The name of one of what a plural names.</summary>
    public static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) + "y"
        : name.EndsWith("sses", StringComparison.Ordinal) || name.EndsWith("xes", StringComparison.Ordinal) ? name.Substring(0, name.Length - 2)
        : name.EndsWith("s", StringComparison.Ordinal) && !name.EndsWith("ss", StringComparison.Ordinal) ? name.Substring(0, name.Length - 1)
        : name;

    // Numbers, what stands in parentheses, templates and marks around the name.
    private static string Strip(string heading)
    {
        var text = heading;
        for (var open = text.IndexOf("{%", StringComparison.Ordinal); open >= 0; open = text.IndexOf("{%", StringComparison.Ordinal))
        {
            var close = text.IndexOf("%}", open, StringComparison.Ordinal);
            text = close < 0 ? text.Substring(0, open) : text.Remove(open, close + 2 - open);
        }

        text = text.Trim().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ')', ' ', '\u00A0').Trim(' ', '#', ':', '.');
        while (text.EndsWith(")", StringComparison.Ordinal) && text.LastIndexOf('(') is > 0 and var parenthesis)
        {
            text = text.Substring(0, parenthesis).TrimEnd();
        }

        foreach (var article in (ReadOnlySpan<string>)["The ", "A ", "An ", "Enum ", "Object ", "Class ", "Struct ", "Type ", "Schema: ", "Interface "])
        {
            text = text.Length > article.Length && text.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? text.Substring(article.Length).TrimStart(':', ' ') : text;
        }

        return text;
    }

    private static string[] WordsOf(string text) => text.Split([' ', '\u00A0', '/'], StringSplitOptions.RemoveEmptyEntries);

    private static bool EndsWith(string text, string end) =>
        text.Length > end.Length
        && text.EndsWith(end, StringComparison.OrdinalIgnoreCase)
        && (text[text.Length - end.Length - 1] is ' ' or '-' || end[0] > '\u0080');

    private static bool IsName(string word) => char.IsLetter(word[0]) && word.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '\'' or '$');

    // Line Item, Premium Types; not "Get a list" and not "Working with dates".
    private static bool IsTitle(string[] words) =>
        words.Length is 2 or 3
        && Array.TrueForAll(words, static word => IsName(word) && char.IsUpper(word[0]))
        && !Array.Exists(words, static word => Verbs.Contains(word));

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "list", "create", "update", "delete", "set", "add", "remove", "using", "use", "working", "how", "what", "configure", "configuring", "install",
        "query", "example", "examples", "changes", "supported", "http", "migration", "usage", "notes", "default", "response", "request", "path",
    };

    // "Implementation of the order message": a sentence that ends in a thing's own name, and isn't about doing something to it.
    private static bool EndsInType(string text)
    {
        var words = WordsOf(text);
        var named = words.Length - 1 - ArticleOf(words);
        return named is 2 or 3 && named < words.Length && TypeNouns.Contains(words[words.Length - 1]) && Array.TrueForAll(words, IsName) && !Verbs.Contains(words[0]);
    }

    private static readonly HashSet<string> TypeNouns = new(StringComparer.OrdinalIgnoreCase)
        { "object", "message", "structure", "resource", "record", "entity", "model", "schema" };

    private static int ArticleOf(string[] words) => Array.FindLastIndex(words, static word => IsArticle(word) || word.ToLowerInvariant() is "of");

    private static bool IsArticle(string word) => word.ToLowerInvariant() is "the" or "a" or "an";

    private static string BehindArticle(string[] words)
    {
        var article = ArticleOf(words);
        return string.Join(" ", article < 0 || article == words.Length - 1 ? words : words.Skip(article + 1));
    }
}
