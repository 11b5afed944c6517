namespace Inkeep.Gen.Markdown;

/// <summary>A pipe table: where its cells stand, each without its padding.</summary>
internal sealed record Table(TableRow Header, List<TableRow> Rows);

/// <summary>A line of a table. <paramref name="IsClosed"/> tells whether it ends in a pipe, as rows that were not cut off do.</summary>
internal sealed record TableRow(PageSpan Span, PageSpan[] Cells, bool IsClosed);
