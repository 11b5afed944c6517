using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Inkeep.Gen.Diagnostics;

/// <summary>
/// The diagnostics, a descriptor for each <see cref="FindingId"/>. Errors stop a page, warnings report what was dropped or guessed,
/// infos only inform.
/// </summary>
internal static class Descriptors
{
    private const string Category = "Inkeep.Gen";
    private const string HelpRoot = "https://github.com/inkeep-gen/inkeep-gen/blob/main/specs/diagnostics/";

    // INK0001. {0}: exception type, {1}: its message
    public static readonly DiagnosticDescriptor PageFailed = new(
        "INK0001", "The page could not be processed",
        "The generator failed on this page and left it out (other pages are not affected); report this exception together with the page: {0}: {1}",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0001.md");

    // INK0002. {0}: exception type, {1}: its message
    public static readonly DiagnosticDescriptor MarkdigNotLoaded = new(
        "INK0002", "Markdig could not be loaded",
        "The compiler could not load Markdig, the library that reads the pages ({0}: {1}); see the README for the supported compilers",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0002.md");

    // INK0003. {0}: the row, {1}: its cells, as in '1 cell', {2}: how many the header has, {3}: what to do
    public static readonly DiagnosticDescriptor RowHasWrongCellCount = new(
        "INK0003", "A row has the wrong number of cells",
        "The row '{0}' has {1}; the header has {2}. {3}.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0003.md");

    // INK0004. {0}: the type cell, {1}: what to do
    public static readonly DiagnosticDescriptor UnknownType = new(
        "INK0004", "The type is not recognized",
        "The type '{0}' is not recognized and is treated as 'JsonElement'; {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0004.md");

    // INK0005. {0}: the type cell or union heading, {1}: the language
    public static readonly DiagnosticDescriptor TypeOfAnotherLanguage = new(
        "INK0005", "The type is written as in the SDK of another language",
        "'{0}' is written as in the pages of a {1} SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0005.md");

    // INK0006. {0}: the cell, {1}: the field
    public static readonly DiagnosticDescriptor UnknownRequiredMark = new(
        "INK0006", "The Required mark is not recognized",
        "'{0}' is not a valid Required mark for the field '{1}', so the field is treated as optional. Write ':heavy_check_mark:' or ':heavy_minus_sign:'.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0006.md");

    // INK0007. {0}: the column, {1}: what follows from that
    public static readonly DiagnosticDescriptor MissingColumn = new(
        "INK0007", "A column is missing",
        "The table has no '{0}' column, so {1}. Add a '{0}' column, with a cell in every row.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0007.md");

    // INK0008. {0}: the column
    public static readonly DiagnosticDescriptor UnknownColumn = new(
        "INK0008", "A column is not used",
        "The column '{0}' is not one of Field, Type, Required, Description and Example, and is ignored; check its spelling",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0008.md");

    // INK0009. {0}: the field
    public static readonly DiagnosticDescriptor DuplicateField = new(
        "INK0009", "A field is listed twice",
        "The field '{0}' is listed more than once. The first row is used; remove this one.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0009.md");

    // INK0010. {0}: the type, {1}: the other page
    public static readonly DiagnosticDescriptor TypeDeclaredTwice = new(
        "INK0010", "Two pages declare the same type",
        "The type '{0}' is already declared by '{1}', so this page is left out. Remove one of the two pages, or set InkeepNamespace on one of them.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0010.md");

    // INK0011. {0}: the last text that is there
    public static readonly DiagnosticDescriptor PageCutOff = new(
        "INK0011", "The page is cut off",
        "The page is cut off at '{0}', and the text that should follow is missing; copy the whole page again",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0011.md");

    // INK0012. {0}: the type
    public static readonly DiagnosticDescriptor NoFields = new(
        "INK0012", "No fields were found",
        "No field could be read from the '## Fields' section of '{0}'. The section needs a table with the columns Field, Type and Required.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0012.md");

    // INK0013. {0}: the type
    public static readonly DiagnosticDescriptor NoValues = new(
        "INK0013", "No values were found",
        "No value could be read from the '## Values' section of '{0}'. The section needs a list such as \"a\" | \"b\" in a code block, or a table with the columns Name and Value.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0013.md");

    // INK0014. {0}: the type, {1}: the page's path
    public static readonly DiagnosticDescriptor MissingPage = new(
        "INK0014", "A page is missing",
        "The page of '{0}' is not in the project, so a placeholder is generated. Add '{1}', or set InkeepMissingPages to Infer.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0014.md");

    // INK0015. {0}: the name
    public static readonly DiagnosticDescriptor AmbiguousReference = new(
        "INK0015", "A reference is ambiguous",
        "'{0}' is declared by several pages, and the first one by path is used; write a link to the page that is meant",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0015.md");

    // INK0016. {0}: the union, {1}: the groups
    public static readonly DiagnosticDescriptor UnionMembersIndistinguishable = new(
        "INK0016", "Members of a union cannot be told apart",
        "In '{0}', JSON of different members can look the same: {1}. The better match is used, or else the first. A member that only one of them requires would tell them apart.",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0016.md");

    // INK0017. {0}: the member, {1}: its type
    public static readonly DiagnosticDescriptor MemberWithoutJsonForm = new(
        "INK0017", "A member has no JSON representation",
        "'{0}' is left out because '{1}' has no JSON representation; pass it separately from the model",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0017.md");

    // INK0018. {0}: the field or value, {1}: the difference
    public static readonly DiagnosticDescriptor ExampleDoesNotFit = new(
        "INK0018", "The example does not match the page",
        "The Example Usage does not match the table of this page: '{0}' {1}. Correct whichever is wrong.",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0018.md");

    // INK0019. {0}: the name on the page, {1}: the name in C#
    public static readonly DiagnosticDescriptor NameChanged = new(
        "INK0019", "A name was changed",
        "'{0}' is named '{1}' in C# because its usual name is already used or is not a valid C# identifier; its JSON name stays the same",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0019.md");

    // INK0020. {0}: the cell
    public static readonly DiagnosticDescriptor InvalidName = new(
        "INK0020", "A field has no name",
        "The cell '{0}' does not name a field, so the row is left out. Write the name of the field between backticks.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0020.md");

    // INK0021. {0}: the property or metadata, {1}: its value, {2}: the possible ones
    public static readonly DiagnosticDescriptor InvalidOption = new(
        "INK0021", "An option has an invalid value",
        "'{1}' is not a valid value for {0}, so the default is used. Valid values: {2}.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0021.md");

    // INK0022. {0}: the type
    public static readonly DiagnosticDescriptor NoUnionMembers = new(
        "INK0022", "No union members were found",
        "No member could be read from the '## Supported Types' section of '{0}'. The section needs a heading such as '### `string`' for each member.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0022.md");

    // INK0023. {0}: the value
    public static readonly DiagnosticDescriptor DuplicateValue = new(
        "INK0023", "A value is listed twice",
        "The value '{0}' is listed more than once. The first one is used; remove this one.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0023.md");

    // INK0024. {0}: the path
    public static readonly DiagnosticDescriptor FileListedTwice = new(
        "INK0024", "A file is listed twice",
        "'{0}' is listed more than once as an AdditionalFile, so it is left out. List it once.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0024.md");

    // INK0025. {0}: the text in place of a value
    public static readonly DiagnosticDescriptor UnknownValue = new(
        "INK0025", "A value is not recognized",
        "'{0}' is neither a quoted string nor a whole number, so it is left out. Correct it or remove it.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0025.md");

    // INK0026. {0}: the heading, field or value, {1}: why
    public static readonly DiagnosticDescriptor OverlayMatchesNothing = new(
        "INK0026", "An overlay does not match",
        "'{0}' in the overlay does not match: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0026.md");

    // INK0027. {0}: the heading, field or value, {1}: the type
    public static readonly DiagnosticDescriptor OverlaySettled = new(
        "INK0027", "An overlay is redundant",
        "'{0}' in the overlay is redundant: the page of '{1}' now says the same. Remove it from the overlay.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0027.md");

    // INK0028. {0}: the cell or heading, {1}: why
    public static readonly DiagnosticDescriptor OverlayUnusable = new(
        "INK0028", "Part of an overlay is not valid",
        "'{0}' in the overlay is ignored: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0028.md");

    // INK0029. {0}: what is wrong
    public static readonly DiagnosticDescriptor SampleNotJson = new(
        "INK0029", "A sample is not valid JSON",
        "The sample is ignored because it is not valid JSON: {0}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0029.md");

    // INK0030. {0}: the JSON path, {1}: the type, {2}: the difference
    public static readonly DiagnosticDescriptor SampleDoesNotFit = new(
        "INK0030", "A sample does not match the models",
        "'{0}' does not match '{1}': {2}. If the sample is right, correct the page with an overlay.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0030.md");

    // INK0031. {0}: the name, {1}: why it leads to no page
    public static readonly DiagnosticDescriptor SampleWithoutPage = new(
        "INK0031", "A sample has no matching page",
        "The sample is ignored: '{0}' {1}. Name a sample after its type, as in 'samples/components/Conversation.json'.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0031.md");

    // INK0035. {0}: the member, {1}: the union
    public static readonly DiagnosticDescriptor UnionMemberIsUnion = new(
        "INK0035", "A member of a union is the union itself",
        "'{0}' is left out because it leads to '{1}' itself, and no other page has that name. Add the page that is meant, or write a link to it.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0035.md");

    // INK0036. {0}: the table's header, {1}: why the page isn't read
    public static readonly DiagnosticDescriptor PageNotRead = new(
        "INK0036", "A page looks like a model page but is not read",
        "The page with the table '{0}' is not read as a model page because {1}",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0036.md");

    // INK0037. {0}: what isn't read, {1}: why
    public static readonly DiagnosticDescriptor ContentNotRead = new(
        "INK0037", "A part of the page is not read",
        "'{0}' and what belongs to it are not read: {1}",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0037.md");

    // INK0038. {0}: the type, {1}: the page's path
    public static readonly DiagnosticDescriptor LinkedFileNotRead = new(
        "INK0038", "A linked file is not a model page",
        "The link to '{0}' leads to '{1}', which is in the project but is not a model page, so a placeholder is generated. Correct the page, or set InkeepMissingPages to Infer.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0038.md");

    // INK0041. {0}: the framework
    public static readonly DiagnosticDescriptor FrameworkNotSupported = new(
        "INK0041", "The target framework is not supported",
        "Nothing is generated because the models need .NET 8 or later and this project targets {0}. Move the pages to a project for .NET 8 or later.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0041.md");

    // INK0042. {0}: the version of C#
    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "INK0042", "The C# version is too low",
        "Nothing is generated because the models need C# 12 or later and this project uses C# {0}. Remove LangVersion from the project, or raise it.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0042.md");

    // INK0043. {0}: the generator's version
    public static readonly DiagnosticDescriptor RuntimeMissing = new(
        "INK0043", "The runtime package is missing",
        "Nothing is generated because the models need Inkeep.Gen.Runtime {0}, which this project does not reference. Reference the package Inkeep.Gen with all of its assets.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0043.md");

    // INK0044. {0}: the generator's version, {1}: the runtime's
    public static readonly DiagnosticDescriptor RuntimeOfAnotherVersion = new(
        "INK0044", "The runtime package has another version",
        "Nothing is generated because the generator is of version {0} and this project references Inkeep.Gen.Runtime {1}. Reference the same version of both.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0044.md");

    // INK0045. {0}: the other assembly, {1}: the namespace
    public static readonly DiagnosticDescriptor NamespaceTaken = new(
        "INK0045", "The namespace of the models is taken",
        "Nothing is generated because '{0}', which this project references, already has models in the namespace '{1}'. Set InkeepNamespace in one of the two projects.",
        Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpRoot + "INK0045.md");

    // INK0060. {0}: the type
    public static readonly DiagnosticDescriptor PresenceNotSaid = new(
        "INK0060", "The page doesn't say which members may be absent",
        "Nothing on the page of '{0}' says which members may be absent, so all are read as optional. Add a column 'Required', or write '?' behind the names of those that may be absent.",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0060.md");

    // INK0061. {0}: the first table's heading, {1}: how many tables
    public static readonly DiagnosticDescriptor TablesNotRead = new(
        "INK0061", "Tables look like models but are not read",
        "'{0}' looks like the table of a type but is not read, because that is not certain ({1} on this page). To read such tables, write 'inkeepDialect: Tables' into the front matter of the page, or set InkeepDialect=Tables on the file or in the project; 'Speakeasy' in place of 'Tables' silences this.",
        Category, DiagnosticSeverity.Info, true, helpLinkUri: HelpRoot + "INK0061.md");

    // INK0062. {0}: the name, {1}: what the second type is called
    public static readonly DiagnosticDescriptor SameNameTwice = new(
        "INK0062", "Two tables of a page have the same name",
        "Another table on this page with other members is called '{0}' too, so this one becomes '{1}'. Give it a heading of its own.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0062.md");

    // INK0072. {0}: the generator, {1}: what it doesn't see
    public static readonly DiagnosticDescriptor NotSeenByOthers = new(
        "INK0072", "Another source generator does not see a model",
        "{0} {1}: generators do not see each other's types. Set InkeepEmit to BeforeCompile, or move the pages to a project of their own.",
        Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpRoot + "INK0072.md");

    private static readonly Dictionary<string, DiagnosticDescriptor> ById = Index(
    [
        PageFailed, MarkdigNotLoaded, RowHasWrongCellCount, UnknownType, TypeOfAnotherLanguage, UnknownRequiredMark, MissingColumn,
        UnknownColumn, DuplicateField, TypeDeclaredTwice, PageCutOff, NoFields, NoValues, MissingPage, AmbiguousReference,
        UnionMembersIndistinguishable, MemberWithoutJsonForm, ExampleDoesNotFit, NameChanged, InvalidName, InvalidOption,
        NoUnionMembers, DuplicateValue, FileListedTwice, UnknownValue, OverlayMatchesNothing, OverlaySettled, OverlayUnusable, SampleNotJson,
        SampleDoesNotFit, SampleWithoutPage, UnionMemberIsUnion, PageNotRead, ContentNotRead, LinkedFileNotRead,
        FrameworkNotSupported, LanguageVersionTooLow, RuntimeMissing, RuntimeOfAnotherVersion, NamespaceTaken, PresenceNotSaid, TablesNotRead, SameNameTwice,
        NotSeenByOthers,
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
