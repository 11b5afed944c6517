using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Linking.Placeholders;

namespace Inkeep.Gen.Linking.Samples;

/// <summary>Which type a sample shows: one called like it, in the same folder or in the group that its folders name.</summary>
internal static class SampleMatcher
{
    public static IReadOnlyList<DeclaredType> Find(PlacedSample sample, PageIndex index) =>
        index.ByName(sample.TypeName).Where(type => Means(sample, type.Page.Address)).ToList();

    public static MissingUse? FindMissing(PlacedSample sample, IEnumerable<MissingUse> missing) =>
        missing.Where(use => use.Name == sample.TypeName && Means(sample, use.Address)).OrderBy(static use => use.Path, StringComparer.Ordinal).FirstOrDefault();

    private static bool Means(PlacedSample sample, PageAddress address) =>
        sample.IsInSamplesFolder
            ? sample.Folder.Length == 0
                || address.Group == sample.Folder
                || address.Group.EndsWith("/" + sample.Folder, StringComparison.Ordinal)
            : FolderOf(address.Path) == sample.Folder;

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
