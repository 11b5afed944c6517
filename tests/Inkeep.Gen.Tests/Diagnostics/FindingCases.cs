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
            @"The row '| `a` | *string* | :heavy_check_mark: | up | down |' has 5 cells; the header has 4. Write a '|' inside a cell as '\|'."),
        new(RowHasWrongCellCount, Warning,
            "# Crate\n\n## Values\n\n| Name | Value |\n| --- | --- |\n⟦| `A` |⟧\n| `B` | b |",
            "The row '| `A` |' has 1 cell; the header has 2. Add the missing cell."),
        new(UnknownType, Warning,
            WithRows("| `a` | ⟦*strin*⟧ | :heavy_check_mark: | x |"),
            "The type '*strin*' is not recognized and is treated as 'JsonElement'; check its spelling"),
        new(UnknownType, Warning,
            "# Crate\n\n## Supported Types\n\n### ⟦`string | number`⟧\n\n```typescript\nconst value = 1;\n```\n\n### `boolean`\n",
            "The type 'string | number' is not recognized and is treated as 'JsonElement'; check its spelling"),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*Optional[str]*⟧ | :heavy_check_mark: | x |"),
            "'*Optional[str]*' is written as in the pages of a Python SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK."),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*?string*⟧ | :heavy_check_mark: | x |"),
            "'*?string*' is written as in the pages of a PHP SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK."),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦**string*⟧ | :heavy_check_mark: | x |"),
            "'**string*' is written as in the pages of a Go SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK."),
        new(TypeOfAnotherLanguage, Warning,
            WithRows("| `a` | ⟦*T.nilable(String)*⟧ | :heavy_check_mark: | x |"),
            "'*T.nilable(String)*' is written as in the pages of a Ruby SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK."),
        new(TypeOfAnotherLanguage, Warning,
            "# Crate\n\n## Supported Types\n\n⟦### Lid⟧\n\n```typescript\nconst value = 1;\n```\n\n### `string`\n",
            "'### Lid' is written as in the pages of a Go or C# SDK. It is treated as 'JsonElement' unless it is a plain type name. Use the pages of the TypeScript SDK.")
        {
            Others = [("models/components/lid.md", Object("Lid"))],
        },
        new(UnknownRequiredMark, Warning,
            WithRows("| `a` | *string* | ⟦maybe⟧ | x |"),
            "'maybe' is not a valid Required mark for the field 'a', so the field is treated as optional. Write ':heavy_check_mark:' or ':heavy_minus_sign:'."),
        new(MissingColumn, Warning,
            "# Crate\n\n## Fields\n\n⟦| Field | Type |⟧\n| --- | --- |\n| `a` | *string* |",
            "The table has no 'Required' column, so every field is treated as optional. Add a 'Required' column, with a cell in every row."),
        new(UnknownColumn, Info,
            "# Crate\n\n## Fields\n\n| Field | Type | Required | ⟦Notes⟧ |\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | x |",
            "The column 'Notes' is not one of Field, Type, Required, Description and Example, and is ignored; check its spelling"),
        new(DuplicateField, Warning,
            WithRows("| `a` | *string* | :heavy_check_mark: | x |", "| `⟦a⟧` | *number* | :heavy_check_mark: | x |"),
            "The field 'a' is listed more than once. The first row is used; remove this one."),
        new(TypeDeclaredTwice, Warning,
            "# ⟦Lid⟧\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n",
            "The type 'Lid' is already declared by 'models/components/a.md', so this page is left out. Remove one of the two pages, or set InkeepNamespace on one of them.")
        {
            Others = [("models/components/a.md", Object("Lid"))],
        },
        new(PageCutOff, Warning,
            "# Crate\n\n⟦## Fields⟧\n",
            "The page is cut off at '## Fields', and the text that should follow is missing; copy the whole page again"),
        new(PageCutOff, Warning,
            WithRows("| `a` | *string* | :heavy_check_mark: | x |", "⟦| `b` | *str⟧"),
            "The page is cut off at '| `b` | *str', and the text that should follow is missing; copy the whole page again"),
        new(PageCutOff, Warning,
            "# Crate\n\n## Example Usage\n\n⟦```typescript⟧\nlet value: Crate = {\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_minus_sign: |",
            "The page is cut off at '```typescript', and the text that should follow is missing; copy the whole page again"),
        new(NoFields, Warning,
            "# Crate\n\n⟦## Fields⟧\n\nThis object has no documented fields.\n",
            "No field could be read from the '## Fields' section of 'Crate'. The section needs a table with the columns Field, Type and Required."),
        new(NoValues, Warning,
            "# Crate\n\n⟦## Values⟧\n\n```typescript\n```\n",
            "No value could be read from the '## Values' section of 'Crate'. The section needs a list such as \"a\" | \"b\" in a code block, or a table with the columns Name and Value."),
        new(MissingPage, Warning,
            WithRows("| `a` | ⟦[components.Lid](../../models/components/lid.md)⟧[] | :heavy_check_mark: | x |").Replace("⟧[]", "[]⟧", StringComparison.Ordinal),
            "The page of 'Lid' is not in the project, so a placeholder is generated. Add 'models/components/lid.md', or set InkeepMissingPages to Infer."),
        new(AmbiguousReference, Warning,
            WithRows("| `a` | ⟦*Lid*⟧ | :heavy_check_mark: | x |"),
            "'Lid' is declared by several pages, and the first one by path is used; write a link to the page that is meant")
        {
            Others = [("models/operations/lid.md", Object("Lid")), ("models/shared/lid.md", Object("Lid"))],
        },
        new(UnionMembersIndistinguishable, Info,
            "# ⟦Crate⟧\n\n## Supported Types\n\n### `components.Box`\n\n```typescript\nconst value: components.Box = {};\n```\n\n### `components.Lid`\n",
            "In 'Crate', JSON of different members can look the same: 'Box' and 'Lid' (members of all: size). The better match is used, or else the first. A member that only one of them requires would tell them apart.")
        {
            Others = [("models/components/box.md", Object("Box")), ("models/components/lid.md", Object("Lid"))],
        },
        new(UnionMemberIsUnion, Warning,
            "# Crate\n\n## Supported Types\n\n### `string`\n\n### ⟦`models.Crate`⟧\n\n### `number`\n",
            "'models.Crate' is left out because it leads to 'Crate' itself, and no other page has that name. Add the page that is meant, or write a link to it."),
        new(MemberWithoutJsonForm, Info,
            WithRows("| `a` | ⟦*Blob*⟧ | :heavy_check_mark: | x |"),
            "'a' is left out because '*Blob*' has no JSON representation; pass it separately from the model"),
        new(ExampleDoesNotFit, Info,
            WithExample("{ a: 1 }", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage does not match the table of this page: 'a' is *string* in the table but the number 1 in the example. Correct whichever is wrong."),
        new(ExampleDoesNotFit, Info,
            WithExample("{}", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage does not match the table of this page: 'a' is required but missing from the example, so it is treated as optional. Correct whichever is wrong."),
        new(ExampleDoesNotFit, Info,
            WithExample("{ a: null, b: 1 }", "| `a` | *string* | :heavy_check_mark: | x |"),
            "The Example Usage does not match the table of this page: 'b' is in the example but not in the table. Correct whichever is wrong."),
        new(ExampleDoesNotFit, Info,
            "# Crate\n\n## Example Usage\n\n⟦```typescript\nlet value: Crate = \"c\";\n```⟧\n\n## Values\n\n```typescript\n\"a\" | \"b\"\n```\n",
            "The Example Usage does not match the table of this page: 'c' is in the example but not among the values. Correct whichever is wrong."),
        new(NameChanged, Info,
            WithRows("| `a-b` | *string* | :heavy_check_mark: | x |", "| `⟦a.b⟧` | *string* | :heavy_check_mark: | x |"),
            "'a.b' is named 'ABValue' in C# because its usual name is already used or is not a valid C# identifier; its JSON name stays the same"),
        new(NameChanged, Info,
            "# Crate\n\n## Values\n\n```typescript\n\"exe\" | ⟦\"*exe\"⟧\n```\n",
            "'*exe' is named 'AsteriskExe' in C# because its usual name is already used or is not a valid C# identifier; its JSON name stays the same"),
        new(NameChanged, Info,
            "# ⟦Match⟧\n\n## Supported Types\n\n### `string`\n\n### `number`\n",
            "'Match' is named 'MatchType' in C# because its usual name is already used or is not a valid C# identifier; its JSON name stays the same"),
        new(InvalidName, Warning,
            WithRows("| ⟦``⟧ | *string* | :heavy_check_mark: | x |"),
            "The cell '``' does not name a field, so the row is left out. Write the name of the field between backticks."),
        new(PageNotRead, Info,
            "# Crate\n\n## Members\n\n⟦| Field | Type | Required | Description |⟧\n| --- | --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: | x |\n",
            "The page with the table '| Field | Type | Required | Description |' is not read as a model page because it is not below a heading '## Fields'"),
        new(ContentNotRead, Warning,
            WithRows("| `a` | *string* | :heavy_check_mark: | x |", "", "### Others", "", "⟦| Field | Type | Required | Description |⟧", "| --- | --- | --- | --- |"),
            "'| Field | Type | Required | Description |' and what belongs to it are not read: it stands below a heading of its own"),
        new(LinkedFileNotRead, Warning,
            WithRows("| `a` | ⟦[components.Lid](../../models/components/lid.md)⟧ | :heavy_check_mark: | x |"),
            "The link to 'Lid' leads to 'models/components/lid.md', which is in the project but is not a model page, so a placeholder is generated. Correct the page, or set InkeepMissingPages to Infer.")
        {
            Others = [("models/components/lid.md", "# A lid\n\nText.\n")],
        },
        new(UnknownType, Warning,
            "# Crate\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a | ⟦interger⟧ | yes |\n",
            "The type 'interger' is not recognized and is treated as 'JsonElement'; did you mean 'integer'?"),
        new(UnknownType, Warning,
            "# Crate\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a | ⟦Money⟧ | yes |\n| b | Money | yes |\n| c | list of Money | yes |\n",
            "The type 'Money' is not recognized and is treated as 'JsonElement'; no table or list of the pages is called so: add one below a heading 'Money', or give the members their type in an overlay"),
        new(PresenceNotSaid, Info,
            "# Crate\n\n## Fields\n\n⟦| Name | Type |⟧\n| --- | --- |\n| a | string |\n",
            "Nothing on the page of 'Crate' says which members may be absent, so all are read as optional. Add a column 'Required', or write '?' behind the names of those that may be absent."),
        new(TablesNotRead, Info,
            "# Working with crates\n\n⟦| Name | Type | Required |⟧\n| --- | --- | --- |\n| a | string | yes |\n",
            "'Working with crates' looks like the table of a type but is not read, because that is not certain (1 on this page). To read such tables, write 'inkeepDialect: Tables' into the front matter of the page, or set InkeepDialect=Tables on the file or in the project; 'Speakeasy' in place of 'Tables' silences this."),
        new(SameNameTwice, Warning,
            "# Shop\n\n### Lid\n\n| Name | Type | Required |\n| --- | --- | --- |\n| a | string | yes |\n\n### Lid\n\n⟦| Name | Type | Required |⟧\n| --- | --- | --- |\n| b | string | yes |\n",
            "Another table on this page with other members is called 'Lid' too, so this one becomes 'ShopLid'. Give it a heading of its own."),
        new(NoUnionMembers, Warning,
            "# Crate\n\n⟦## Supported Types⟧\n\nSeveral.\n",
            "No member could be read from the '## Supported Types' section of 'Crate'. The section needs a heading such as '### `string`' for each member."),
        new(DuplicateValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n\"a\" | ⟦\"a\"⟧\n```\n",
            "The value 'a' is listed more than once. The first one is used; remove this one."),
        new(DuplicateValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n1 | 2 | ⟦01⟧\n```\n",
            "The value '01' is listed more than once. The first one is used; remove this one."),
        new(UnknownValue, Warning,
            "# Crate\n\n## Values\n\n```typescript\n\"a\" | ⟦b⟧\n```\n",
            "'b' is neither a quoted string nor a whole number, so it is left out. Correct it or remove it."),
    ];

    public static string Object(string title) =>
        $"# {title}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `size` | *number* | :heavy_check_mark: |\n";

    private static string WithExample(string value, string row) =>
        $"# Crate\n\n## Example Usage\n\n⟦```typescript\nlet value: Crate = {value};\n```⟧\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n{row}\n";
}
