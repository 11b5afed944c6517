using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>The marks that say yes or no, as generators write them and as site generators and people do.</summary>
internal static class CheckMarks
{
    private const string Yes = ":heavy_check_mark:";
    private const string No = ":heavy_minus_sign:";

    /// <summary>What the cell says; null when it holds no mark.</summary>
    public static bool? Read(ParseContext context, PageSpan cell) =>
        context.Text.Is(cell, Yes) ? true
        : context.Text.Is(cell, No) ? false
        : Read(context.Plain(cell));

    private static bool? Read(string text) => WithoutSelectors(text).ToLowerInvariant() switch
    {
        Yes or ":white_check_mark:" or ":check_mark:" or ":ballot_box_with_check:" or "\u2714" or "\u2713" or "\u2705" or "\u2611" or "yes" or "true" => true,
        No or ":x:" or ":heavy_multiplication_x:" or ":negative_squared_cross_mark:" or "\u2796" or "\u2716" or "\u2717" or "\u2718" or "\u274C" or "no" or "false" => false,
        _ => null,
    };

    // They ask for a symbol as text or as a picture.
    private static string WithoutSelectors(string text) => text.TrimEnd('\uFE0E', '\uFE0F');
}
