using System.Globalization;
using Inkeep.Gen.Dialects;
using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Dialects.Tables;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Schema;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>What became of the tables of a source.</summary>
internal sealed class TableReport
{
    public TableReport(TableSource source, bool isAsked)
    {
        foreach (var page in source.Pages)
        {
            var parsed = PageParser.Parse("/" + page.Path, page.Text, default);
            var read = parsed.Types.Where(type => isAsked || type.IsCertain).ToList();
            Types += read.Count;
            Objects += read.Count(type => type.Page is ObjectPage);
            Pages += read.Count > 0 ? 1 : 0;
            var starts = new HashSet<int>(read.SelectMany(type => type.Ranges.Fields.Select(field => field.Name.Line).Concat(type.Ranges.Values.Select(value => value.Line))));
            foreach (var field in read.Select(type => type.Page).OfType<ObjectPage>().SelectMany(type => type.Fields))
            {
                Rows++;
                Count(field);
            }

            AddTables(page, starts);
        }
    }

    public int Types { get; }

    public int Objects { get; }

    public int Pages { get; }

    public int Rows { get; private set; }

    public int RowsUnderstood { get; private set; }

    /// <summary>Tables of two columns and more that gave a type.</summary>
    public int TablesRead { get; private set; }

    /// <summary>The others, as <c>file:line heading | header</c>.</summary>
    public List<string> TablesLeft { get; } = [];

    public Dictionary<string, int> NotUnderstood { get; } = new(StringComparer.Ordinal);

    private void Count(Field field)
    {
        if (field.Type.Innermost() is UnknownType || field.Type.Reference() is { Word: not null, Link: null })
        {
            var text = field.TypeText.Length > 60 ? field.TypeText[..60] : field.TypeText;
            NotUnderstood[text] = NotUnderstood.GetValueOrDefault(text) + 1;
        }
        else
        {
            RowsUnderstood++;
        }
    }

    private void AddTables(InputPage page, HashSet<int> lines)
    {
        var context = new ParseContext("/" + page.Path, page.Text);
        foreach (var table in PageMap.Read(context).Tables)
        {
            var rows = table.Table.Rows.Select(row => context.Text.Range(row.Span).Line).ToList();
            if (rows.Exists(lines.Contains))
            {
                TablesRead++;
            }
            else
            {
                var line = context.Text.Range(table.Table.Header.Span).Line + 1;
                TablesLeft.Add(string.Create(CultureInfo.InvariantCulture, $"{page.Path}:{line} [{table.Heading?.Text}] {context.Quote(table.Table.Header.Span)}"));
            }
        }
    }
}
