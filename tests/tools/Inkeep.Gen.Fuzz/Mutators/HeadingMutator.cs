namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Changes headings: another level, another section, another member of a union, none at all.</summary>
internal static class HeadingMutator
{
    private static readonly string[] Headings =
    [
        "# Crate", "# ~~Crate~~", "# class", "# _", "# Match", "# Equals", "# SpecJson", "# String", "## Fields", "## Values", "## Supported Types", "## Example Usage",
        "### `string`", "### `any`", "### `components.Missing`", "### `components.Missing[]`", "### `{ [k: string]: components.Missing }`", "### `number[][]`", "### `Date`", "### `", "#",
        "## Properties", "### Crate object", "## Kind enum", "## One of", "## Response body", "**Crate Properties**", "<h2 id=\"crate\">Crate</h2>",
    ];

    public static string Mutate(string text, Random random)
    {
        var lines = text.Split('\n').ToList();
        var headings = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith('#')).ToList();
        var any = Headings[random.Next(Headings.Length)];
        if (headings.Count == 0)
        {
            lines.Insert(random.Next(lines.Count + 1), any);
            return string.Join('\n', lines);
        }

        var at = headings[random.Next(headings.Count)];
        switch (random.Next(5))
        {
            case 0:
                lines[at] = "#" + lines[at];
                break;
            case 1:
                lines[at] = lines[at][1..];
                break;
            case 2:
                lines[at] = any;
                break;
            case 3:
                lines.Insert(at, any);
                break;
            default:
                lines[at] = TextMutator.Mutate(lines[at], random);
                break;
        }

        return string.Join('\n', lines);
    }
}
