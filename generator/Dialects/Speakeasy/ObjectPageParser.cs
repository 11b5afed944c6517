using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads what stands under <c>## Fields</c>.</summary>
internal sealed class ObjectPageParser(ParseContext context, ISdkLanguage language)
{
    /// <summary>The page and where its fields stand; null when the table is of another kind of page.</summary>
    public (ObjectPage Page, EquatableArray<FieldRanges> Ranges)? Parse(PageSections sections)
    {
        var tables = SectionTable.FindAll(context, sections, header => FieldColumns.Find(context, header) is not null);
        if (tables.Count == 0)
        {
            return SectionTable.ReportMissing(context, sections, FindingId.NoFields) ? (Create(sections, []), default) : null;
        }

        var fields = new List<Field>(tables[0].Rows.Count);
        var ranges = new List<FieldRanges>(tables[0].Rows.Count);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            if (FieldColumns.Find(context, table.Header) is not { } columns)
            {
                return null;
            }

            columns.Report(context, table.Header);
            var reader = new FieldRowReader(context, language, columns);
            for (var i = 0; i < table.Rows.Count && columns.Field >= 0; i++)
            {
                var isCutOff = SectionTable.IsCutOff(context, table, i);
                if (reader.Read(table.Rows[i], isCutOff) is not { } row)
                {
                    continue;
                }

                if (!names.Add(row.Field.Name))
                {
                    context.Findings.Add(Finding.At(row.Ranges.Name, FindingId.DuplicateField, ParseContext.Shorten(row.Field.Name)));
                    continue;
                }

                fields.Add(row.Field);
                ranges.Add(row.Ranges);
            }
        }

        return (Create(sections, fields), ranges.ToEquatableArray());
    }

    private static ObjectPage Create(PageSections sections, List<Field> fields) =>
        new() { Title = sections.Title.Name, Fields = fields.ToEquatableArray() };
}
