using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy.TypeScript;

/// <summary>Says what is wrong with a type that could not be read.</summary>
internal static class TypeReading
{
    public static TypeExpression OrReport(this TypeExpression type, ParseContext context, PageSpan slice)
    {
        if (type is UnknownType unknown)
        {
            var quote = ParseContext.Shorten(unknown.Text);
            if (ForeignTypes.LanguageOf(unknown.Text) is { } language)
            {
                context.Report(slice, FindingId.TypeOfAnotherLanguage, quote, language);
            }
            else
            {
                context.Report(slice, FindingId.UnknownType, quote);
            }
        }

        return type;
    }
}
