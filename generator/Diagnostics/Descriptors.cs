using System.Collections.Generic;
using System.Globalization;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Diagnostics;

/// <summary>
/// The diagnostics, a descriptor for each <see cref="FindingId"/>. What drops or guesses is a warning, what informs is info, what
/// stops a page is an error.
/// </summary>
internal static class Descriptors
{
    private const string Category = "Inkeep.Gen";
    private const string HelpRoot = "https://github.com/inkeep-gen/inkeep-gen/blob/main/specs/diagnostics/";

    // INK0001. {0}: exception type, {1}: its message
    public static readonly DiagnosticDescriptor PageFailed = new(
        "INK0001", "The page could not be processed",
        "The generator failed on this page and left it out, the other pages are not affected; report it with the page: {0}: {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0001.md");

    // INK0002. {0}: exception type, {1}: its message
    public static readonly DiagnosticDescriptor MarkdigNotLoaded = new(
        "INK0002", "Markdig could not be loaded",
        "Markdig, which reads the pages, could not be loaded by this compiler ({0}: {1}); see the README for the hosts that work",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0002.md");

    // INK0003. {0}: the row, {1}: cells found, {2}: cells expected, {3}: the likely cause and what to do
    public static readonly DiagnosticDescriptor RowHasWrongCellCount = new(
        "INK0003", "A row has the wrong number of cells",
        "The row '{0}' has {1} cells where the header has {2}: {3}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0003.md");

    // INK0004. {0}: the type cell
    public static readonly DiagnosticDescriptor UnknownType = new(
        "INK0004", "The type is not understood",
        "The type '{0}' is not understood and is taken for any JSON; check its spelling",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0004.md");

    // INK0005. {0}: the type cell or union heading, {1}: the language
    public static readonly DiagnosticDescriptor TypeOfAnotherLanguage = new(
        "INK0005", "The type is of another language's pages",
        "'{0}' is spelled as on the pages of a {1} SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0005.md");

    // INK0006. {0}: the cell, {1}: the field
    public static readonly DiagnosticDescriptor UnknownRequiredMark = new(
        "INK0006", "The Required mark is not understood",
        "The mark '{0}' of the field '{1}' is neither ':heavy_check_mark:' nor ':heavy_minus_sign:', and the field is taken for optional; write one of them",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0006.md");

    // INK0007. {0}: the column, {1}: what can't be known without it
    public static readonly DiagnosticDescriptor MissingColumn = new(
        "INK0007", "A column is missing",
        "The table has no column '{0}', so {1}; add '{0}' to the header and a cell for it to every row",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0007.md");

    // INK0008. {0}: the column
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "INK0008", "A column is not used",
        "The column '{0}' is none of Field, Type, Required, Description and Example, and is not used; check its spelling",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0008.md");

    // INK0009. {0}: the field
    public static readonly DiagnosticDescriptor DuplicateField = new(
        "INK0009", "A field is listed twice",
        "The field '{0}' is listed twice and the first row counts; remove this one",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0009.md");

    // INK0010. {0}: the type, {1}: the other page
    public static readonly DiagnosticDescriptor TypeDeclaredTwice = new(
        "INK0010", "Two pages declare one type",
        "'{0}' is already declared by '{1}', and this page is left out; set InkeepNamespace on one of them, or remove it",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0010.md");

    // INK0011. {0}: the last that is there
    public static readonly DiagnosticDescriptor PageCutOff = new(
        "INK0011", "The page is cut off",
        "The page breaks off at '{0}', and what should follow is missing; copy the whole page again",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0011.md");

    // INK0012. {0}: the type
    public static readonly DiagnosticDescriptor NoFields = new(
        "INK0012", "No fields were found",
        "'{0}' has a '## Fields' section from which no field could be read; it needs a table with the columns Field, Type and Required",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0012.md");

    // INK0013. {0}: the type
    public static readonly DiagnosticDescriptor NoValues = new(
        "INK0013", "No values were found",
        "'{0}' has a '## Values' section from which no value could be read; it needs a list such as \"a\" | \"b\" in a code fence, or a table with the columns Name and Value",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0013.md");

    // INK0014. {0}: the type, {1}: the page's path
    public static readonly DiagnosticDescriptor MissingPage = new(
        "INK0014", "A page is missing",
        "The page of '{0}' is not in the project, and a placeholder stands for it; add '{1}', or set InkeepMissingPages to Infer",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0014.md");

    // INK0015. {0}: the name
    public static readonly DiagnosticDescriptor AmbiguousReference = new(
        "INK0015", "A reference fits several pages",
        "'{0}' fits several pages, and the first by path is used; make it a link that leads to the one that is meant",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0015.md");

    // INK0016. {0}: the union, {1} and {2}: the pair, {3}: what they share
    public static readonly DiagnosticDescriptor UnionMembersIndistinguishable = new(
        "INK0016", "Two members of a union can't be told apart",
        "In '{0}', JSON of '{1}' and of '{2}' can look the same (both document: {3}); the better fit is taken, then the first; a member that only one of them requires would tell them apart",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0016.md");

    // INK0017. {0}: the member, {1}: its type
    public static readonly DiagnosticDescriptor MemberWithoutJsonForm = new(
        "INK0017", "A member has no JSON form",
        "'{0}' is left out: JSON has no form of '{1}'; pass it beside the model",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0017.md");

    // INK0018. {0}: the field or value, {1}: how it differs
    public static readonly DiagnosticDescriptor ExampleDoesNotFit = new(
        "INK0018", "The example doesn't fit the page",
        "The Example Usage doesn't fit the page's own table: '{0}' {1}; correct the one that is wrong",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0018.md");

    // INK0019. {0}: the name on the page, {1}: the name in C#
    public static readonly DiagnosticDescriptor NameChanged = new(
        "INK0019", "A name was changed",
        "'{0}' is called '{1}' in C#, because the plain name is taken or can't be written; in JSON it keeps its name",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0019.md");

    // INK0020. {0}: the cell
    public static readonly DiagnosticDescriptor InvalidName = new(
        "INK0020", "A name is not usable",
        "The cell '{0}' names no field, and the row is left out; write the field's name between back-ticks",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0020.md");

    // INK0021. {0}: the property or metadata, {1}: its value, {2}: the possible ones
    public static readonly DiagnosticDescriptor InvalidOption = new(
        "INK0021", "An option has no such value",
        "'{1}' is no value of {0}, and the default is used; it can be: {2}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0021.md");

    // INK0022. {0}: the type
    public static readonly DiagnosticDescriptor NoUnionMembers = new(
        "INK0022", "No union members were found",
        "'{0}' has a '## Supported Types' section from which no member could be read; it needs a heading such as ### `string` for each member",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0022.md");

    // INK0023. {0}: the value
    public static readonly DiagnosticDescriptor DuplicateValue = new(
        "INK0023", "A value is listed twice",
        "The value '{0}' is listed twice and the first one counts; remove this one",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0023.md");

    // INK0024. {0}: the path
    public static readonly DiagnosticDescriptor FileListedTwice = new(
        "INK0024", "A file is listed twice",
        "'{0}' is an AdditionalFile more than once, and is left out; list it once",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0024.md");

    // INK0025. {0}: what stands where a value should
    public static readonly DiagnosticDescriptor UnknownValue = new(
        "INK0025", "A value is not understood",
        "'{0}' is neither a text in quotes nor a whole number, and is left out; correct it or remove it",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0025.md");

    // INK0026. {0}: the heading, field or value, {1}: why
    public static readonly DiagnosticDescriptor OverlayMatchesNothing = new(
        "INK0026", "An overlay doesn't match",
        "The overlay's '{0}' doesn't match: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0026.md");

    // INK0027. {0}: the heading, field or value, {1}: the type
    public static readonly DiagnosticDescriptor OverlaySettled = new(
        "INK0027", "An overlay is no longer needed",
        "The overlay's '{0}' says what the page of '{1}' says by now; remove it from the overlay",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0027.md");

    // INK0028. {0}: the cell or heading, {1}: why
    public static readonly DiagnosticDescriptor OverlayUnusable = new(
        "INK0028", "A part of an overlay can't be used",
        "The overlay's '{0}' is left out: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0028.md");

    // INK0029. {0}: what is wrong
    public static readonly DiagnosticDescriptor SampleNotJson = new(
        "INK0029", "A sample is not JSON",
        "The sample is left out, because it is not JSON: {0}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0029.md");

    // INK0030. {0}: the JSON path, {1}: the type, {2}: what differs
    public static readonly DiagnosticDescriptor SampleDoesNotFit = new(
        "INK0030", "A sample doesn't fit the models",
        "'{0}' doesn't fit '{1}': {2}; an overlay can correct the page",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0030.md");

    // INK0031. {0}: the name, {1}: why
    public static readonly DiagnosticDescriptor SampleWithoutPage = new(
        "INK0031", "A sample has no page",
        "The sample teaches nothing: {1} '{0}'; a sample is called like its type, as in 'samples/components/Conversation.json'",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0031.md");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Index(
    [
        PageFailed, MarkdigNotLoaded, RowHasWrongCellCount, UnknownType, TypeOfAnotherLanguage, UnknownRequiredMark, MissingColumn,
        UnknownColumn, DuplicateField, TypeDeclaredTwice, PageCutOff, NoFields, NoValues, MissingPage, AmbiguousReference,
        UnionMembersIndistinguishable, MemberWithoutJsonForm, ExampleDoesNotFit, NameChanged, InvalidName, InvalidOption,
        NoUnionMembers, DuplicateValue, FileListedTwice, UnknownValue, OverlayMatchesNothing, OverlaySettled, OverlayUnusable, SampleNotJson,
        SampleDoesNotFit, SampleWithoutPage,
    ]);

    public static IEnumerable<DiagnosticDescriptor> All => ById.Values;

    public static DiagnosticDescriptor Of(FindingId id) => ById["INK" + ((int)id).ToString("0000", CultureInfo.InvariantCulture)];

    private static Dictionary<string, DiagnosticDescriptor> Index(DiagnosticDescriptor[] descriptors)
    {
        var byId = new Dictionary<string, DiagnosticDescriptor>(System.StringComparer.Ordinal);
        foreach (var descriptor in descriptors)
        {
            byId.Add(descriptor.Id, descriptor);
        }

        return byId;
    }
}
