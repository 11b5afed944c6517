using System;
using System.Collections.Generic;
using System.Globalization;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Pages;

/// <summary>Reads what stands under <c>## Values</c>: a one-line TypeScript union, or a table of names and values.</summary>
internal static class ValuesPageParser
{
    private const string OpenEnumSentence = "This is an open enum";
    private const string UnrecognizedMark = "Unrecognized<";
    private const string UnrecognizedNumber = "Unrecognized<number>";

    /// <summary>The page and where its values stand; null when the section is of another kind of page.</summary>
    public static (ValuesPage Page, EquatableArray<TextRange> Ranges)? Parse(PageDraft draft, PageSections sections, ExampleValue? example)
    {
        var list = new ValueListing(draft);
        var code = sections.Content.Find(block => block is CodeFence or Heading) as CodeFence;
        if (code is { Info: "typescript" or "ts" or "" })
        {
            EnumUnionReader.Read(draft, code, list);
        }
        else if (SectionTable.Find(draft, sections, header => Columns(draft.Text, header) is not null) is { } table)
        {
            if (Columns(draft.Text, table.Header) is not { } columns)
            {
                return null;
            }

            ReadTable(draft, table, columns, list);
            list.IsNumeric |= example is ExampleNumber;
        }
        else if (code is not null || !SectionTable.ReportMissing(draft, sections, FindingId.NoValues))
        {
            return null;
        }
        else
        {
            return (list.ToPage(sections), default);
        }

        ReadSentence(draft, sections, list);
        if (list.IsEmpty)
        {
            draft.Report(sections.Heading!.Slice, FindingId.NoValues, sections.Title.Name);
        }

        return (list.ToPage(sections), list.Ranges);
    }

    private static (int Name, int Value)? Columns(PageText page, TableRow header)
    {
        var name = Array.FindIndex(header.Cells, cell => page.Is(cell, "Name"));
        var value = Array.FindIndex(header.Cells, cell => page.Is(cell, "Value"));
        return header.Cells.Length == 2 && name >= 0 && value >= 0 ? (name, value) : null;
    }

    private static void ReadTable(PageDraft draft, Table table, (int Name, int Value) columns, ValueListing list)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (SectionTable.IsCutOff(draft, table, i))
            {
                draft.Report(row.Slice, FindingId.PageCutOff, draft.Quote(row.Slice));
                continue;
            }

            if (row.Cells.Length != 2)
            {
                draft.Report(
                    row.Slice,
                    FindingId.RowHasWrongCellCount,
                    draft.Quote(row.Slice),
                    row.Cells.Length.ToString(CultureInfo.InvariantCulture),
                    "2",
                    FieldRowReader.Cause(row.Cells.Length, 2));
                if (row.Cells.Length < 2 || columns.Value != 1)
                {
                    continue;
                }
            }

            // A stray pipe can only be the value's: names are identifiers.
            var cell = columns.Value == 1 ? new Slice(row.Cells[1].Start, row.Cells[row.Cells.Length - 1].End) : row.Cells[0];
            ReadRow(draft, row.Cells[columns.Name], cell, list);
        }
    }

    private static void ReadRow(PageDraft draft, Slice nameCell, Slice valueCell, ValueListing list)
    {
        var name = Unquote(draft.Read(nameCell));
        var value = draft.Read(valueCell);
        var plain = Unquote(value);
        if (name == "-" && plain.StartsWith(UnrecognizedMark, StringComparison.Ordinal))
        {
            list.Open(plain == UnrecognizedNumber);
            return;
        }

        list.Add(plain, name.Length == 0 ? null : name, valueCell.IsEmpty ? nameCell : valueCell);
    }

    private static void ReadSentence(PageDraft draft, PageSections sections, ValueListing list)
    {
        foreach (var block in sections.Content)
        {
            if (block is Paragraph && draft.Text.Span(block.Slice).StartsWith(OpenEnumSentence.AsSpan()))
            {
                list.Open(draft.Read(block.Slice).IndexOf(UnrecognizedNumber, StringComparison.Ordinal) >= 0);
            }
        }
    }

    private static string Unquote(string cell) =>
        cell.Length >= 2 && cell[0] == '`' && cell[cell.Length - 1] == '`' ? cell.Substring(1, cell.Length - 2) : cell;
}
