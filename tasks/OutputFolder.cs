using System.IO;
using System.Text;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Tasks;

/// <summary>A folder of generated files. Only what differs is written, so that what depends on an unchanged file is left alone.</summary>
internal sealed class OutputFolder(string path)
{
    private const string Extension = ".g.cs";

    // File systems allow 255 bytes of a name, and some build tools 260 characters of a path.
    private const int LongestName = 120;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Makes the folder hold these files, and lists them.</summary>
    public void Write(IEnumerable<EmittedFile> files, string list)
    {
        var kept = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var target = Path.Combine(path, PathOf(file.HintName));
            kept.Add(target);
            WriteIfDifferent(target, Utf8.GetBytes(file.ToText()));
        }

        Directory.CreateDirectory(path);
        foreach (var stale in Directory.GetFiles(path, "*" + Extension, SearchOption.AllDirectories).Where(file => !kept.Contains(file)))
        {
            File.Delete(stale);
        }

        Replace(list, Utf8.GetBytes(string.Concat(kept.Select(static file => file + "\n"))));
    }

    private static void WriteIfDifferent(string target, byte[] bytes)
    {
        if (!File.Exists(target) || new FileInfo(target).Length != bytes.Length || !File.ReadAllBytes(target).AsSpan().SequenceEqual(bytes))
        {
            Replace(target, bytes);
        }
    }

    // In one step, so that another build of the same project never reads half a file.
    private static void Replace(string target, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target));
        var draft = target + "." + Guid.NewGuid().ToString("N");
        File.WriteAllBytes(draft, bytes);
        if (File.Exists(target))
        {
            File.Replace(draft, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(draft, target);
        }
    }

    // Names of types, which can't lead out of the folder; those of placeholders lie in one of their own.
    private static string PathOf(string hintName)
    {
        var name = hintName.Substring(hintName.LastIndexOf('/') + 1);
        var shortened = Utf8.GetByteCount(name) <= LongestName ? name : StableHash.Hex(name) + StableHash.Hex("." + name) + Extension;
        return (hintName.Substring(0, hintName.Length - name.Length) + shortened).Replace('/', Path.DirectorySeparatorChar);
    }
}
