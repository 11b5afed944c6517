using System.Threading;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Dialects.Tables;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects;

/// <summary>The dialects that pages can be written in.</summary>
internal static class DialectTable
{
    // In order of precedence: a page is the first one's that knows it.
    private static readonly IDialect[] Dialects =
    [
        new SpeakeasyDialect(new TypeScriptLanguage()),
        new TablesDialect(),
    ];

    /// <summary>What the page says, in the first dialect that knows it.</summary>
    public static ParsedPage Read(ParseContext context, CancellationToken token)
    {
        ParsedPage? unread = null;
        foreach (var dialect in Dialects)
        {
            if (dialect.TryRead(context, token) is { } parsed)
            {
                if (parsed.Types.Any(static type => type.IsCertain))
                {
                    return parsed;
                }

                // Only findings, or types that the project may ask for: another dialect may know better.
                unread = unread is null || unread.Findings.Count == 0 ? parsed : unread;
            }

            // What was wrong with it as a page of one dialect says nothing about it as a page of another.
            context.Findings.Clear();
        }

        return unread ?? ParsedPage.WithoutModel(context.Path, default);
    }
}
