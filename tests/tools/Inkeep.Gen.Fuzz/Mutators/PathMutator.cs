namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Moves a page: into another folder, another package, under another name.</summary>
internal static class PathMutator
{
    private static readonly string[] Folders = ["components", "operations", "a-b", "a_b", "A B", "class", "system", "models", "docs", "crate", "..x", "名", "Équipe", "1", "-", "specjson"];

    public static string Mutate(string path, Random random)
    {
        var segments = path.Split('/').ToList();
        var folder = Folders[random.Next(Folders.Length)];
        switch (random.Next(4))
        {
            case 0:
                segments.Insert(random.Next(segments.Count), folder);
                break;
            case 1 when segments.Count > 1:
                segments.RemoveAt(random.Next(segments.Count - 1));
                break;
            case 2 when segments.Count > 1:
                segments[random.Next(segments.Count - 1)] = folder;
                break;
            default:
                segments[^1] = folder + segments[^1];
                break;
        }

        return string.Join('/', segments);
    }
}
