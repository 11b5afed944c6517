using Inkeep.Gen.Catalog;
using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>
/// Which type a sample shows: one called like it, in the same folder or where its folders below <c>samples</c> say. Of several the one in
/// the plainest namespace is meant, as that is the one that a reader takes the bare name for.
/// </summary>
internal static class SampleMatcher
{
    public static IReadOnlyList<DeclaredType> Find(SamplePlace sample, TypeCatalog catalog)
    {
        var types = catalog.ByName(sample.TypeName)
            .Where(type => Means(sample, type.Location) || (sample.IsInSamplesFolder && IsNamespace(sample.Folder, type.Name.Namespace)))
            .ToList();
        if (types.Count < 2)
        {
            return types;
        }

        var depth = types.Min(static type => DepthOf(type.Name.Namespace));
        var plainest = types.Where(type => DepthOf(type.Name.Namespace) == depth).ToList();
        return plainest.Count == 1 ? plainest : types;
    }

    public static MissingReference? FindMissing(SamplePlace sample, IEnumerable<MissingReference> missing) =>
        missing.Where(reference => reference.Name == sample.TypeName && Means(sample, reference.Location)).OrderBy(static reference => reference.Path, StringComparer.Ordinal).FirstOrDefault();

    private static bool Means(SamplePlace sample, PageLocation location)
    {
        if (!sample.IsInSamplesFolder)
        {
            return FolderOf(location.Path) == sample.Folder;
        }

        // samples/components, samples/acme-gcp and samples/acme-gcp/components all mean packages/acme-gcp/docs/models/components.
        for (var cut = 0; cut <= sample.Folder.Length; cut++)
        {
            if ((cut == 0 || cut == sample.Folder.Length || sample.Folder[cut] == '/')
                && IsInRoot(sample.Folder.Substring(0, cut), location.Root ?? "")
                && EndsWith(location.Group, sample.Folder.Substring(cut).TrimStart('/')))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInRoot(string folders, string root) =>
        folders.Length == 0 || ("/" + root + "/").IndexOf("/" + folders + "/", StringComparison.Ordinal) >= 0;

    // samples/AcmeGcp/Components means the namespace, whatever folders it comes from.
    private static bool IsNamespace(string folders, string @namespace) => EndsWith(Fold(@namespace.Replace('.', '/')), Fold(folders));

    private static string Fold(string folders) => string.Join("/", folders.Split('/').Select(NameFolding.Fold));

    private static bool EndsWith(string folders, string last) => last.Length == 0 || ("/" + folders).EndsWith("/" + last, StringComparison.Ordinal);

    private static int DepthOf(string @namespace) => @namespace.Count(static c => c == '.');

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
