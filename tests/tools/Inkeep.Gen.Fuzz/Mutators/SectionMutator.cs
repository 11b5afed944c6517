namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Drops, repeats and exchanges whole sections, also between pages.</summary>
internal static class SectionMutator
{
    public static string Mutate(string text, string donor, Random random)
    {
        var sections = Split(text);
        var others = Split(donor);
        var at = random.Next(sections.Count);
        var borrowed = others[random.Next(others.Count)];
        switch (random.Next(5))
        {
            case 0:
                sections.RemoveAt(at);
                break;
            case 1:
                sections.Insert(at, sections[random.Next(sections.Count)]);
                break;
            case 2:
                sections[at] = borrowed;
                break;
            case 3:
                sections.Add(borrowed);
                break;
            default:
                return text + "\n" + donor;
        }

        return string.Concat(sections);
    }

    private static List<string> Split(string text)
    {
        var sections = new List<string>();
        var start = 0;
        for (var next = text.IndexOf("\n#", StringComparison.Ordinal); next >= 0; next = text.IndexOf("\n#", next + 1, StringComparison.Ordinal))
        {
            sections.Add(text[start..(next + 1)]);
            start = next + 1;
        }

        sections.Add(text[start..]);
        return sections;
    }
}
