using Inkeep.Gen.Dialects.Reading;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>Finds what the type of a table is called: by the nearest heading that names one, else by the title of the page or its file.</summary>
/// <param name="stated">What the front matter calls the page's first type; empty where it doesn't say.</param>
/// <param name="linked">The anchors of this page that types link to: what a type links to is one.</param>
internal sealed class TableNamer(ParseContext context, string stated, HashSet<string> linked)
{
    private bool _isStatedTaken = stated.Length == 0;

    public TypeName Of(PageTable table)
    {
        if (!_isStatedTaken)
        {
            _isStatedTaken = true;
            return new TypeName(stated, true, table.Heading);
        }

        return Of(table.Heading, table.Lead);
    }

    public TypeName Of(PageHeading? nearest, string above)
    {
        if (FromLead(above) is { Length: > 0 } lead && nearest is not { Name.Kind: HeadingKind.Name })
        {
            return new TypeName(lead, true, nearest);
        }

        var suffix = "";
        foreach (var heading in nearest?.Path ?? [])
        {
            switch (heading.Name.Kind)
            {
                case HeadingKind.Generic or HeadingKind.Message when heading != nearest && IsTitle(heading):
                    return new TypeName(heading.Text + suffix, suffix.Length == 0, heading);
                case HeadingKind.Generic:
                case HeadingKind.Prose when IsTypeOf(heading):
                    break;
                case HeadingKind.Message when heading.Name.Bare.Length > 0 && IsLinked(heading):
                    return new TypeName(heading.Name.Bare + suffix, true, heading);
                case HeadingKind.Message:
                    suffix = suffix.Length == 0 ? heading.Name.Name : suffix;
                    break;
                case HeadingKind.Name:
                    return new TypeName(heading.Name.Name + suffix, suffix.Length == 0, heading);
                case HeadingKind.Prose when suffix.Length == 0 && IsLinked(heading) && heading.Name.Name.Length > 0:
                    return new TypeName(Bound(heading.Name.Name), true, heading);
                default:
                    // The title of a page is its last word for the name: "Messages of the shop" is no type.
                    return new TypeName(Bound(heading.Name.Name + suffix), false, heading);
            }
        }

        var stem = TypeHeading.Pascal(LinkTarget.StemOf(context.Path));
        return new TypeName(Bound((stem.Length == 0 ? "Unnamed" : stem) + suffix), nearest is null && suffix.Length == 0, null);
    }

    // "# Field" above "## Values" is a name after all.
    private static bool IsTitle(PageHeading heading) =>
        heading is { Level: 1, Parent: null } && heading.Text.Length > 0 && TypeHeading.Pascal(heading.Text) == heading.Text && TableRule.KindOfSection(heading) == TableKind.None;

    // "xdm:activity Type" below "xdm:activity".
    private static bool IsTypeOf(PageHeading heading) =>
        heading.Parent is { } parent && heading.Text.Length == parent.Text.Length + 5 && heading.Text.StartsWith(parent.Text, StringComparison.Ordinal) && heading.Text.EndsWith(" Type", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a type of the page links to the heading.</summary>
    public bool IsLinked(PageHeading? heading) => heading is not null && linked.Count > 0 && (linked.Contains(PageTypes.Plain(heading.Text)) || heading.Anchors.Exists(anchor => linked.Contains(PageTypes.Plain(anchor))));

    /// <summary>What the line above a table names in code or in bold: "A `measurement` has the following properties:".</summary>
    public static string FromLead(string lead)
    {
        if (lead.Length is 0 or > 200
            || lead.IndexOf('|') >= 0
            || !Array.Exists(LeadWords, word => lead.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return "";
        }

        var open = lead.IndexOf('`');
        var close = open < 0 ? -1 : lead.IndexOf('`', open + 1);
        if (close < 0 || lead.IndexOf('`', close + 1) >= 0)
        {
            return "";
        }

        // An `object` with the following properties: that is no name.
        var word = lead.Substring(open + 1, close - open - 1);
        return TypeWords.Find(word) is null ? TypeHeading.Pascal(word) : "";
    }

    private static readonly string[] LeadWords = ["following properties", "following fields", "following members", "following attributes", "following structure", "object has", "objects have", "object contains", "following keys", "字段"];

    // A sentence is too long for a name.
    private static string Bound(string name) => name.Length <= 60 ? name.Length == 0 ? "Unnamed" : name : name.Substring(0, 60);
}
