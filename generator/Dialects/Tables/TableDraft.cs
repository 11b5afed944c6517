using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>A table or list that may describe a type, while the page is being read.</summary>
/// <param name="name">The name as the page gives it; two tables may have the same.</param>
internal sealed class TableDraft(TypeName name, PageHeading? heading, PageSpan span, int order)
{
    public TableDraft(PageTable place, ColumnRoles roles, TypeName name)
        : this(name, place.Heading, place.Table.Header.Span, place.Order)
    {
        Place = place;
        Roles = roles;
    }

    /// <summary>The table; null for a list.</summary>
    public PageTable? Place { get; }

    public ColumnRoles? Roles { get; }

    public PageHeading? Heading { get; } = heading;

    public PageSpan Span { get; } = span;

    /// <summary>Its place among the blocks of the page.</summary>
    public int Order { get; } = order;

    public TypeName Name { get; set; } = name;

    /// <summary>The name in the file, which no other type has.</summary>
    public string Title { get; set; } = "";

    public TableKind Kind { get; set; }

    /// <summary>Nobody has to ask for it.</summary>
    public bool IsCertain { get; set; }

    /// <summary>The rows of a field table, nested as they are meant.</summary>
    public List<FieldRow> Rows { get; set; } = [];

    /// <summary>Values of members of the type before this table.</summary>
    public List<(string Member, string Value)> MemberValues { get; } = [];

    public ReadValues? Values { get; set; }

    /// <summary>The members of a union, and where they stand.</summary>
    public List<(UnionMember Member, PageSpan Span)>? Members { get; set; }

    /// <summary>What is wrong with it besides its cells.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The example of the type.</summary>
    public FoundExample? Example { get; set; }
}

/// <summary>What a table is called, and how certain that is.</summary>
/// <param name="Of">The heading that gives the name; null where none does.</param>
internal sealed record TypeName(string Title, bool IsCertain, PageHeading? Of);

internal enum TableKind
{
    None,
    Fields,
    Values,
    Union,
}
