using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Pages;

/// <summary>Says what is wrong with a type that could not be read.</summary>
internal static class TypeReading
{
    public static TypeNode OrReport(this TypeNode type, PageDraft draft, Slice slice)
    {
        if (type is UnknownNode unknown)
        {
            var quote = PageDraft.Shorten(unknown.Text);
            if (ForeignTypes.LanguageOf(unknown.Text) is { } language)
            {
                draft.Report(slice, FindingId.TypeOfAnotherLanguage, quote, language);
            }
            else
            {
                draft.Report(slice, FindingId.UnknownType, quote);
            }
        }

        return type;
    }
}
