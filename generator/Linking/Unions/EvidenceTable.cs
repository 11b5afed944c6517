using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Linking.Unions;

/// <summary>The evidence of all pages by path. Equal evidence makes equal tables.</summary>
internal sealed class EvidenceTable : IEquatable<EvidenceTable>
{
    private readonly EquatableArray<PageEvidence> _pages;
    private readonly Dictionary<string, PageEvidence> _byPath = new(StringComparer.Ordinal);

    private EvidenceTable(EquatableArray<PageEvidence> pages)
    {
        _pages = pages;
        foreach (var page in pages)
        {
            _byPath[page.Path] = page;
        }
    }

    public static EvidenceTable Of(IEnumerable<PageEvidence> pages) =>
        new(pages.OrderBy(static page => page.Path, StringComparer.Ordinal).ToEquatableArray());

    public PageEvidence? Find(string path) => _byPath.TryGetValue(path, out var evidence) ? evidence : null;

    public bool Equals(EvidenceTable? other) => other is not null && _pages == other._pages;

    public override bool Equals(object? obj) => Equals(obj as EvidenceTable);

    public override int GetHashCode() => _pages.GetHashCode();
}
