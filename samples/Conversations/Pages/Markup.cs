using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Conversations.Pages;

/// <summary>HTML. It can only be made from a template, in which everything that isn't HTML already is encoded.</summary>
internal readonly struct Markup
{
    private readonly string? _html;

    private Markup(string html) => _html = html;

    /// <summary>Fills a template in.</summary>
    public static Markup Of(Template template) => new(template.Finish());

    /// <summary>Several, one after another.</summary>
    public static Markup Of(IEnumerable<Markup> parts) => new(string.Concat(parts.Select(static part => part._html)));

    public override string ToString() => _html ?? "";

    /// <summary>Collects a template: what stands in the source is HTML, a hole is text unless it is markup. Attributes are to be quoted.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template(int literalLength, int formattedCount)
    {
        private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
        private readonly StringBuilder _html = new(literalLength + 16 * formattedCount);

        public void AppendLiteral(string html) => _html.Append(html);

        public void AppendFormatted(string? text) => _html.Append(Encoder.Encode(text ?? ""));

        public void AppendFormatted(int number) => _html.Append(number);

        public void AppendFormatted(Markup markup) => _html.Append(markup._html);

        public void AppendFormatted(IEnumerable<Markup> markup) => _html.Append(Of(markup)._html);

        internal string Finish() => _html.ToString();
    }
}
