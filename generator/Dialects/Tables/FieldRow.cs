using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>A row of a field table, read by itself.</summary>
/// <param name="Name">The name without the names that it is nested in.</param>
internal sealed record FieldRow(string Name, NameCell Cell, CellType Type, string TypeText, string Description, PageSpan NameSpan, PageSpan TypeSpan)
{
    /// <summary>What the row itself says; null where it says nothing.</summary>
    public bool? IsRequired { get; init; }

    public bool? IsNullable { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>In Markdown; empty when there is none.</summary>
    public string Example { get; init; } = "";

    public bool IsExampleNull { get; init; }

    /// <summary>The values that the description lists.</summary>
    public InlineEnum? Values { get; init; }

    /// <summary>The one link of the description.</summary>
    public TypeReference? Hint { get; init; }

    /// <summary>The rows of the members of this one.</summary>
    public List<FieldRow> Members { get; } = [];
}

/// <summary>What a page's tables say of presence besides their columns.</summary>
/// <param name="MarksOptional">Some names have a mark that the member may be absent: all others must be there.</param>
/// <param name="MarksRequired">The same the other way round.</param>
internal sealed record PresenceMarks(bool MarksOptional, bool MarksRequired)
{
    /// <summary>Whether a member must be there of which its row says nothing.</summary>
    public bool IsRequired => MarksOptional && !MarksRequired;

    public bool SaysNothing => !MarksOptional && !MarksRequired;
}
