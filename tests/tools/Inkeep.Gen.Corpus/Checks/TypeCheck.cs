using System.Globalization;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>A type for each model page, of the page's kind, and no other; a placeholder only where a page really is missing.</summary>
internal static class TypeCheck
{
    public static IEnumerable<Shortfall> Find(GeneratedTypes types, PublishedPages published, GeneratorRun run, SdkFolder folder)
    {
        // A union of nothing but streams is no type, and its page says so.
        var withoutJson = run.Diagnostics
            .Where(static diagnostic => diagnostic.Id == DiagnosticsCheck.NoJsonForm)
            .Select(diagnostic => folder.Relative(diagnostic.Location.GetLineSpan().Path ?? ""))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var page in published.All)
        {
            if (types.Of(page) is not { } type)
            {
                if (page.Section == "Supported Types" && withoutJson.Contains(page.Path))
                {
                    continue;
                }

                yield return new Shortfall("model page without a type", page.Path, 1, page.Title);
            }
            else if (type.Section != (page.Section ?? "Supported Types"))
            {
                yield return new Shortfall("type of another kind than its page", page.Path, 1, $"'{page.Section}' gave what '{type.Section}' gives");
            }
        }

        foreach (var type in types.Unclaimed)
        {
            yield return new Shortfall("type that is no model page's", type.HintName, 0, type.FullName);
        }

        var missing = run.Diagnostics.Where(diagnostic => diagnostic.Id == DiagnosticsCheck.MissingPage).ToList();
        foreach (var placeholder in types.Placeholders)
        {
            var warning = missing.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)).FirstOrDefault(message => Names(message, placeholder)) ?? "";
            if (published.FindMissing(placeholder.Symbol.Name, Quoted(warning).ElementAtOrDefault(1) ?? "") is { } there)
            {
                yield return new Shortfall("placeholder although the page is there", there, 1, $"{placeholder.FullName} {warning}");
            }
        }

        if (missing.Count != types.Placeholders.Count)
        {
            yield return new Shortfall(
                "missing pages and their warnings differ",
                folder.Name,
                0,
                $"{types.Placeholders.Count} placeholders, {missing.Count} {DiagnosticsCheck.MissingPage}");
        }
    }

    private static bool Names(string message, GeneratedType placeholder) => Quoted(message).FirstOrDefault() == placeholder.Symbol.Name;

    // The message quotes the type, then the path of its page.
    private static IEnumerable<string> Quoted(string message) => message.Split('\'').Where((_, i) => i % 2 == 1);
}
