namespace Inkeep.Gen.Tests.Architecture;

/// <summary>Which folders the code of a folder may name.</summary>
/// <param name="Folder">The folder, relative to the project; empty for the project's own folder.</param>
/// <param name="MayKnow">The folders that it may know, each with its sub-folders; <see cref="Everything"/> for all but the project's own folder.</param>
internal sealed record FolderRule(string Folder, params string[] MayKnow)
{
    public const string Everything = "*";

    /// <summary>Whether the rule lets a folder know another one.</summary>
    /// <param name="from">The folder of the rule, or a folder inside of it.</param>
    /// <param name="to">The other folder.</param>
    public bool Permits(string from, string to) => MayKnow.Any(known => Permits(known, from, to));

    // A sub-folder may know what its parent may; but its parent, its siblings and its own sub-folders only where its own row lists them.
    private bool Permits(string known, string from, string to)
    {
        if (known == Everything) return to.Length > 0 && !(Folder.Length > 0 && IsInside(to, Folder));
        if (from != Folder && IsInside(known, Folder)) return false;
        return to == known || IsInside(to, known) && !IsInside(from, known);
    }

    public static bool IsInside(string folder, string outer) => folder.Length > outer.Length && (outer.Length == 0 || folder.StartsWith(outer + "/", StringComparison.Ordinal));

    public override string ToString() => $"{(Folder.Length == 0 ? "(root)" : Folder)} -> {(MayKnow.Length == 0 ? "nothing" : string.Join(", ", MayKnow))}";
}
