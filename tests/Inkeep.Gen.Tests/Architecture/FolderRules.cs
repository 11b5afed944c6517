using System.Text;

namespace Inkeep.Gen.Tests.Architecture;

/// <summary>The table of a project: who may know whom.</summary>
/// <param name="project">The project's folder in the repository.</param>
/// <param name="rules">One row for each folder; a sub-folder without a row may know what its parent may.</param>
/// <param name="knownExceptions">Arrows against the table that exist today, as <c>From -> To</c>. The list only shrinks.</param>
internal sealed class FolderRules(string project, FolderRule[] rules, string[] knownExceptions)
{
    public IReadOnlyList<string> KnownExceptions => knownExceptions;

    /// <summary>Whether the code of a folder may name what lies in another one.</summary>
    public bool Permits(string from, string to) => from == to || rules.Any(rule => Covers(rule, from) && rule.Permits(from, to));

    /// <summary>Whether a folder or one around it has a row.</summary>
    public bool HasRow(string folder) => rules.Any(rule => Covers(rule, folder));

    /// <summary>The rows that hold for a folder, as text.</summary>
    public string Describe(string folder) => string.Join("; ", rules.Where(rule => Covers(rule, folder)).Select(rule => rule.ToString()));

    /// <summary>The table as CONTRIBUTING.md quotes it.</summary>
    public string Print()
    {
        var text = new StringBuilder();
        int width = rules.Max(rule => rule.Folder.Length) + project.Length + 1;
        foreach (var rule in rules)
        {
            string folder = rule.Folder.Length == 0 ? project : $"{project}/{rule.Folder}";
            string known = rule.MayKnow switch
            {
                [] => "nothing",
                [FolderRule.Everything] => "everything",
                _ => string.Join(", ", rule.MayKnow),
            };
            text.Append(folder.PadRight(width)).Append(" -> ").Append(known).Append('\n');
        }

        return text.ToString();
    }

    // The project's own folder is no parent: what its file may know is for that file alone.
    private static bool Covers(FolderRule rule, string folder) => rule.Folder == folder || rule.Folder.Length > 0 && FolderRule.IsInside(folder, rule.Folder);
}
