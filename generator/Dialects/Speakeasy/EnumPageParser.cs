using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Speakeasy;

/// <summary>Reads what stands under <c>## Values</c>: a list in code, or a table of names and values.</summary>
internal sealed class EnumPageParser(ParseContext context, ISdkLanguage language)
{
    private const string OpenEnumSentence = "This is an open enum";

    private readonly EnumValues _values = new(context);

    /// <summary>The page and where its values stand; null when the section is of another kind of page.</summary>
    public (EnumPage Page, EquatableArray<TextRange> Ranges)? Parse(PageSections sections, JsonValue? example)
    {
        var code = sections.Content.Find(block => block is CodeFence or Heading) as CodeFence;
        if (code is not null && (code.Info.Length == 0 || language.IsFence(code.Info)))
        {
            language.ReadValues(context, code, _values);
        }
        else if (SectionTable.Find(context, sections, header => Columns(header) is not null) is { } table)
        {
            if (Columns(table.Header) is not { } columns)
            {
                return null;
            }

            ReadTable(table, columns);
            _values.IsNumeric |= example is JsonNumber;
        }
        else if (code is not null || !SectionTable.ReportMissing(context, sections, FindingId.NoValues))
        {
            return null;
        }
        else
        {
            return (_values.ToPage(sections), default);
        }

        ReadSentence(sections);
        if (_values.IsEmpty)
        {
            context.Report(sections.Heading!.Span, FindingId.NoValues, sections.Title.Name);
        }

        return (_values.ToPage(sections), _values.Ranges);
    }

    private (int Name, int Value)? Columns(TableRow header)
    {
        var name = Array.FindIndex(header.Cells, cell => context.Says(cell, "Name"));
        var value = Array.FindIndex(header.Cells, cell => context.Says(cell, "Value"));
        return header.Cells.Length == 2 && name >= 0 && value >= 0 ? (name, value) : null;
    }

    private void ReadTable(Table table, (int Name, int Value) columns)
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
            ReadRow(row.Cells[columns.Name], cell);
        }
    }

    private void ReadRow(PageSpan nameCell, PageSpan valueCell)
    {
        var name = context.Plain(nameCell);
        var value = context.Plain(valueCell);
        if (name == "-" && language.OpensToNumbers(value) is { } isNumeric)
        {
            _values.Open(isNumeric);
            return;
        }

        _values.Add(value, name.Length == 0 ? null : name, valueCell.IsEmpty ? nameCell : valueCell);
    }

    private void ReadSentence(PageSections sections)
    {
        foreach (var block in sections.Content)
        {
            if (block is Paragraph && context.Text.Chars(block.Span).StartsWith(OpenEnumSentence.AsSpan()))
            {
                _values.Open(language.OpensToNumbers(context.Read(block.Span)) ?? false);
            }
        }
    }
}
