using System;
using System.Collections.Generic;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads what stands under <c>## Values</c>: a one-line TypeScript union, or a table of names and values.</summary>
internal static class EnumPageParser
{
    private const string OpenEnumSentence = "This is an open enum";
    private const string UnrecognizedMark = "Unrecognized<";
    private const string UnrecognizedNumber = "Unrecognized<number>";

    /// <summary>The page and where its values stand; null when the section is of another kind of page.</summary>
    public static (EnumPage Page, EquatableArray<TextRange> Ranges)? Parse(ParseContext context, PageSections sections, JsonValue? example)
    {
        var list = new EnumValueList(context);
        var code = sections.Content.Find(block => block is CodeFence or Heading) as CodeFence;
        if (code is { Info: "typescript" or "ts" or "" })
        {
            EnumUnionReader.Read(context, code, list);
        }
        else if (SectionTable.Find(context, sections, header => Columns(context.Text, header) is not null) is { } table)
        {
            if (Columns(context.Text, table.Header) is not { } columns)
            {
                return null;
            }

            ReadTable(context, table, columns, list);
            list.IsNumeric |= example is JsonNumber;
        }
        else if (code is not null || !SectionTable.ReportMissing(context, sections, FindingId.NoValues))
        {
            return null;
        }
        else
        {
            return (list.ToPage(sections), default);
        }

        ReadSentence(context, sections, list);
        if (list.IsEmpty)
        {
            context.Report(sections.Heading!.Span, FindingId.NoValues, sections.Title.Name);
        }

        return (list.ToPage(sections), list.Ranges);
    }

    private static (int Name, int Value)? Columns(PageText page, TableRow header)
    {
        var name = Array.FindIndex(header.Cells, cell => page.Is(cell, "Name"));
        var value = Array.FindIndex(header.Cells, cell => page.Is(cell, "Value"));
        return header.Cells.Length == 2 && name >= 0 && value >= 0 ? (name, value) : null;
    }

    private static void ReadTable(ParseContext context, Table table, (int Name, int Value) columns, EnumValueList list)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (SectionTable.IsCutOff(context, table, i))
            {
                context.Report(row.Span, FindingId.PageCutOff, context.Quote(row.Span));
                continue;
            }

            if (row.Cells.Length != 2)
            {
                context.ReportCellCount(row, 2);
                if (row.Cells.Length < 2 || columns.Value != 1)
                {
                    continue;
                }
            }

            // A stray pipe can only be the value's: names are identifiers.
            var cell = columns.Value == 1 ? new PageSpan(row.Cells[1].Start, row.Cells[row.Cells.Length - 1].End) : row.Cells[0];
            ReadRow(context, row.Cells[columns.Name], cell, list);
        }
    }

    private static void ReadRow(ParseContext context, PageSpan nameCell, PageSpan valueCell, EnumValueList list)
    {
        var name = Unquote(context.Read(nameCell));
        var value = context.Read(valueCell);
        var plain = Unquote(value);
        if (name == "-" && plain.StartsWith(UnrecognizedMark, StringComparison.Ordinal))
        {
            list.Open(plain == UnrecognizedNumber);
            return;
        }

        list.Add(plain, name.Length == 0 ? null : name, valueCell.IsEmpty ? nameCell : valueCell);
    }

    private static void ReadSentence(ParseContext context, PageSections sections, EnumValueList list)
    {
        foreach (var block in sections.Content)
        {
            if (block is Paragraph && context.Text.Chars(block.Span).StartsWith(OpenEnumSentence.AsSpan()))
            {
                list.Open(context.Read(block.Span).IndexOf(UnrecognizedNumber, StringComparison.Ordinal) >= 0);
            }
        }
    }

    private static string Unquote(string cell) =>
        cell.Length >= 2 && cell[0] == '`' && cell[cell.Length - 1] == '`' ? cell.Substring(1, cell.Length - 2) : cell;
}
