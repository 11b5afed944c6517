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
        var code = sections.Content.FindAll(block => block is CodeFence fence && (fence.Info.Length == 0 || language.IsFence(fence.Info)));
        var tables = SectionTable.FindAll(context, sections, header => Columns(context, header) is not null);
        if (code.Count > 0 && IsFirst(sections.Content, code[0]))
        {
            ReadCode(code, tables);
        }
        else if (tables.Count > 0)
        {
            foreach (var table in tables)
            {
                if (Columns(context, table.Header) is not { } columns)
                {
                    return null;
                }

                ReadTable(table, columns);
            }

            _values.IsNumeric |= example is JsonNumber;
        }
        else if (sections.Content.Exists(static block => block is CodeFence) || !SectionTable.ReportMissing(context, sections, FindingId.NoValues))
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

    public static (int Name, int Value)? Columns(ParseContext context, TableRow header)
    {
        var name = Array.FindIndex(header.Cells, cell => context.Says(cell, "Name"));
        var value = Array.FindIndex(header.Cells, cell => context.Says(cell, "Value"));
        return header.Cells.Length == 2 && name >= 0 && value >= 0 ? (name, value) : null;
    }

    // Code of the language that stands before any heading, whatever else there is.
    private static bool IsFirst(List<Block> content, Block code) => content.Find(static block => block is CodeFence or Heading { Level: > 2 }) == code;

    private void ReadCode(List<Block> code, List<Table> tables)
    {
        foreach (var block in code)
        {
            var fence = (CodeFence)block;
            if (block == code[0] || context.Text.Trim(fence.Code.Start, fence.Code.End) is { IsEmpty: false } text && context.Text.Text[text.Start] is '"' or '\'')
            {
                language.ReadValues(context, fence, _values);
            }
            else
            {
                ReportLeft(context.Text.Trim(block.Span.Start, context.Text.LineEnd(block.Span.Start)));
            }
        }

        foreach (var table in tables)
        {
            ReportLeft(table.Header.Span);
        }
    }

    private void ReportLeft(PageSpan span) => context.Report(span, FindingId.ContentNotRead, context.Quote(span), "the values are those of the code before it");

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

        // Tables show texts without their quotes: this may be the text, too.
        _values.HasNull |= value == "null";
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
