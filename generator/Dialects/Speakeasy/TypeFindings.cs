using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Says what is wrong with a type that could not be read.</summary>
internal static class TypeFindings
{
    public static void ReportIfUnknown(this ParseContext context, TypeExpression type, PageSpan span)
    {
        if (type is not UnknownType unknown)
        {
            return;
        }

        var quote = ParseContext.Shorten(unknown.Text);
        if (ForeignSpellings.LanguageOf(unknown.Text) is { } language)
        {
            context.Report(span, FindingId.TypeOfAnotherLanguage, quote, language);
        }
        else
        {
            context.Report(span, FindingId.UnknownType, quote);
        }
    }
}
