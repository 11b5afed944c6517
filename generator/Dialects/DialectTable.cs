using System.Threading;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects;

/// <summary>The dialects that pages can be written in.</summary>
internal static class DialectTable
{
    // In order of precedence: a page is the first one's that knows it.
    private static readonly IDialect[] Dialects =
    [
        new SpeakeasyDialect(new TypeScriptLanguage()),
    ];

    /// <summary>What the page says, in the first dialect that knows it.</summary>
    public static ParsedPage Read(ParseContext context, CancellationToken token)
    {
        foreach (var dialect in Dialects)
        {
            if (dialect.TryRead(context, token) is { } parsed)
            {
                return parsed;
            }

            // What was wrong with it as a page of one dialect says nothing about it as a page of another.
            context.Findings.Clear();
        }

        return ParsedPage.WithoutModel(context.Path, default);
    }
}
