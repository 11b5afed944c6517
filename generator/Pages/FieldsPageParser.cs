using System;
using System.Collections.Generic;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Pages;

/// <summary>Reads what stands under <c>## Fields</c>.</summary>
internal static class FieldsPageParser
{
    /// <summary>The page and where its fields stand; null when the table is of another kind of page.</summary>
    public static (FieldsPage Page, EquatableArray<FieldRanges> Ranges)? Parse(PageDraft draft, PageSections sections)
    {
        if (SectionTable.Find(draft, sections, header => FieldColumns.Find(draft.Text, header) is not null) is not { } table)
        {
            return SectionTable.ReportMissing(draft, sections, FindingId.NoFields) ? (Create(sections, []), default) : null;
        }

        if (FieldColumns.Find(draft.Text, table.Header) is not { } columns)
        {
            return null;
        }

        columns.Report(draft, table.Header);
        var fields = new List<Field>(table.Rows.Count);
        var ranges = new List<FieldRanges>(table.Rows.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Rows.Count && columns.Field >= 0; i++)
        {
            var isCutOff = SectionTable.IsCutOff(draft, table, i);
            if (FieldRowReader.Read(draft, table.Rows[i], columns, isCutOff) is not { } row)
            {
                continue;
            }

            if (!names.Add(row.Field.Name))
            {
                draft.Findings.Add(Finding.At(row.Ranges.Name, FindingId.DuplicateField, PageDraft.Shorten(row.Field.Name)));
                continue;
            }

            fields.Add(row.Field);
            ranges.Add(row.Ranges);
        }

        return (Create(sections, fields), ranges.ToEquatableArray());
    }

    private static FieldsPage Create(PageSections sections, List<Field> fields) =>
        new() { Title = sections.Title.Name, Fields = fields.ToEquatableArray() };
}
