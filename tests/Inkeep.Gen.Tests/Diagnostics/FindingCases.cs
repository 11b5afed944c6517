using Inkeep.Gen.Diagnostics;
using Microsoft.CodeAnalysis;
using static Inkeep.Gen.Diagnostics.FindingId;
using static Inkeep.Gen.Tests.Pages.PageReading;

namespace Inkeep.Gen.Tests.Diagnostics;

/// <summary>A page that has something wrong with it, where it is marked; and what is said about it.</summary>
internal sealed record FindingCase(FindingId Id, DiagnosticSeverity Severity, string Page, string Message)
{
    /// <summary>What else lies in the project.</summary>
    public (string Path, string Text)[] Others { get; init; } = [];
}

internal static class FindingCases
{
    private const DiagnosticSeverity Info = DiagnosticSeverity.Info;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;

    public static FindingCase[] All { get; } =
    [
        new(RowHasWrongCellCount, Warning,
            WithRows("⟦| `a` | *string* | :heavy_check_mark: | up | down |⟧"),
            @"The row '| `a` | *string* | :heavy_check_mark: | up | down |' has 5 cells where the header has 4: a '|' inside a cell must be written '\|'"),
        new(RowHasWrongCellCount, Warning,
            "# Crate\n\n## Values\n\n| Name | Value |\n| --- | --- |\n⟦| `A` |⟧\n| `B` | b |",
            "The row '| `A` |' has 1 cells where the header has 2: cells are missing"),
        new(UnknownType, Warning,
            WithRows("| `a` | ⟦*strin*⟧ | :heavy_check_mark: | x |"),
            "The type '*strin*' is not understood and is taken for any JSON; check its spelling"),
        new(UnknownType, Warning,
            "# Crate\n\n## Supported Types\n\n### ⟦`string | number`⟧\n\n```typescript\nconst value = 1;\n```\n\n### `boolean`\n",
            "The type 'string | number' is not understood and is taken for any JSON; check its spelling"),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*Optional[str]*⟧ | :heavy_check_mark: | x |"),
            "'*Optional[str]*' is spelled as on the pages of a Python SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK"),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*?string*⟧ | :heavy_check_mark: | x |"),
            "'*?string*' is spelled as on the pages of a PHP SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK"),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦**string*⟧ | :heavy_check_mark: | x |"),
            "'**string*' is spelled as on the pages of a Go SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK"),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*T.nilable(String)*⟧ | :heavy_check_mark: | x |"),
            "'*T.nilable(String)*' is spelled as on the pages of a Ruby SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK"),
        new(TypeOfAnotherLanguage, Warning,
            "# Crate\n\n## Supported Types\n\n⟦### Lid⟧\n\n```typescript\nconst value = 1;\n```\n\n### `string`\n",
            "'### Lid' is spelled as on the pages of a Go or C# SDK, and is taken for any JSON unless it is a plain name; use the pages of the TypeScript SDK")
        {
            Others = [("models/components/lid.md", Object("Lid"))],
        },
        new(UnknownRequiredMark, Warning,
            WithRows("| `a` | *string* | ⟦yes⟧ | x |"),
            "The mark 'yes' of the field 'a' is neither ':heavy_check_mark:' nor ':heavy_minus_sign:', and the field is taken for optional; write one of them"),
        new(MissingColumn, Warning,
            "# Crate\n\n## Fields\n\n⟦| Field | Type |⟧\n| --- | --- |\n| `a` | *string* |",
            "The table has no column 'Required', so every field is optional; add 'Required' to the header and a cell for it to every row"),
        new(UnknownColumn, Info,
            "# Crate\n\n## Fields\n\n| Field | Type | Required | ⟦Notes⟧ |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | x |",
            "The column 'Notes' is none of Field, Type, Required, Description and Example, and is not used; check its spelling"),
        new(DuplicateField, Warning,
            WithRows("| `a` | *string* | :heavy_check_mark: | x |", "| `⟦a⟧` | *number* | :heavy_check_mark: | x |"),
            "The field 'a' is listed twice and the first row counts; remove this one"),
        new(TypeDeclaredTwice, Warning,
            "# ⟦Lid⟧\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n",
            "'Lid' is already declared by 'models/components/a.md', and this page is left out; set InkeepNamespace on one of them, or remove it")
        {
            Others = [("models/components/a.md", Object("Lid"))],
        },
        new(PageCutOff, Warning,
            "# Crate\n\n⟦## Fields⟧\n",
            "The page breaks off at '## Fields', and what should follow is missing; copy the whole page again"),
        new(PageCutOff, Warning,
            WithRows("| `a` | *string* | :heavy_check_mark: | x |", "⟦| `b` | *str⟧"),
            "The page breaks off at '| `b` | *str', and what should follow is missing; copy the whole page again"),
        new(PageCutOff, Warning,
            "# Crate\n\n## Example Usage\n\n⟦```typescript⟧\nlet value: Crate = {\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_minus_sign: |",
            "The page breaks off at '```typescript', and what should follow is missing; copy the whole page again"),
        new(NoFields, Warning,
            "# Crate\n\n⟦## Fields⟧\n\nThis object has no documented fields.\n",
            "'Crate' has a '## Fields' section from which no field could be read; it needs a table with the columns Field, Type and Required"),
        new(NoValues, Warning,
            "# Crate\n\n⟦## Values⟧\n\n```typescript\n```\n",
            "'Crate' has a '## Values' section from which no value could be read; it needs a list such as \"a\" | \"b\" in a code fence, or a table with the columns Name and Value"),
        new(MissingPage, Warning,
            WithRows("| `a` | ⟦[components.Lid](../../models/components/lid.md)⟧[] | :heavy_check_mark: | x |").Replace("⟧[]", "[]⟧", StringComparison.Ordinal),
            "The page of 'Lid' is not in the project, and a placeholder stands for it; add 'models/components/lid.md', or set InkeepMissingPages to Infer"),
        new(AmbiguousReference, Warning,
            WithRows("| `a` | ⟦*Lid*⟧ | :heavy_check_mark: | x |"),
            "'Lid' fits several pages, and the first by path is used; make it a link that leads to the one that is meant")
        {
            Others = [("models/operations/lid.md", Object("Lid")), ("models/shared/lid.md", Object("Lid"))],
        },
        new(UnionMembersIndistinguishable, Info,
            "# ⟦Crate⟧\n\n## Supported Types\n\n### `components.Box`\n\n```typescript\nconst value: components.Box = {};\n```\n\n### `components.Lid`\n",
            "In 'Crate', JSON of 'Box' and of 'Lid' can look the same (both document: size); the better fit is taken, then the first; a member that only one of them requires would tell them apart")
        {
            Others = [("models/components/box.md", Object("Box")), ("models/components/lid.md", Object("Lid"))],
        },
        new(MemberWithoutJsonForm, Info,
            WithRows("| `a` | ⟦*Blob*⟧ | :heavy_check_mark: | x |"),
            "'a' is left out: JSON has no form of '*Blob*'; pass it beside the model"),
        new(ExampleDoesNotFit, Info,
            WithExample("{ a: 1 }", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage doesn't fit the page's own table: 'a' is *string* in the table, and the example has the number 1; correct the one that is wrong"),
        new(ExampleDoesNotFit, Info,
            WithExample("{}", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage doesn't fit the page's own table: 'a' is required, and the example leaves it out; correct the one that is wrong"),
        new(ExampleDoesNotFit, Info,
            WithExample("{ a: null, b: 1 }", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage doesn't fit the page's own table: 'b' is in the example, and the table does not list it; correct the one that is wrong"),
        new(ExampleDoesNotFit, Info,
            "# Crate\n\n## Example Usage\n\n⟦```typescript\nlet value: Crate = \"c\";\n```⟧\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```\n",
            "The Example Usage doesn't fit the page's own table: 'c' is in the example, and not among the values; correct the one that is wrong"),
        new(NameChanged, Info,
            WithRows("| `a-b` | *string* | :heavy_check_mark: | x |", "| `⟦a.b⟧` | *string* | :heavy_check_mark: | x |"),
            "'a.b' is called 'ABValue' in C#, because the plain name is taken or can't be written; in JSON it keeps its name"),
        new(NameChanged, Info,
            "# Crate\n\n## Values\n\n```typescript\n\"exe\" | ⟦\"*exe\"⟧\n```\n",
            "'*exe' is called 'AsteriskExe' in C#, because the plain name is taken or can't be written; in JSON it keeps its name"),
        new(NameChanged, Info,
            "# ⟦Match⟧\n\n## Supported Types\n\n### `string`\n\n### `number`\n",
            "'Match' is called 'MatchType' in C#, because the plain name is taken or can't be written; in JSON it keeps its name"),
        new(InvalidName, Warning,
            WithRows("| ⟦``⟧ | *string* | :heavy_check_mark: | x |"),
            "The cell '``' names no field, and the row is left out; write the field's name between back-ticks"),
        new(NoUnionMembers, Warning,
            "# Crate\n\n⟦## Supported Types⟧\n\nSeveral.\n",
            "'Crate' has a '## Supported Types' section from which no member could be read; it needs a heading such as ### `string` for each member"),
        new(DuplicateValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n\"a\" | ⟦\"a\"⟧\n```\n",
            "The value 'a' is listed twice and the first one counts; remove this one"),
        new(DuplicateValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n1 | 2 | ⟦01⟧\n```\n",
            "The value '01' is listed twice and the first one counts; remove this one"),
        new(UnknownValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n\"a\" | ⟦b⟧\n```\n",
            "'b' is neither a text in quotes nor a whole number, and is left out; correct it or remove it"),
    ];

    public static string Object(string title) =>
        $"# {title}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `size` | *number* | :heavy_check_mark: |\n";

    private static string WithExample(string value, string row) =>
        $"# Crate\n\n## Example Usage\n\n⟦```typescript\nlet value: Crate = {value};\n```⟧\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{row}\n";
}
