using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Diagnostics;

/// <summary>The findings that linking made on one page.</summary>
internal sealed record PageFindings(string Path, EquatableArray<LinkFinding> Findings);

/// <summary>The findings of all pages that have any, by path.</summary>
internal sealed class FindingTable : IEquatable<FindingTable>
{
    private readonly EquatableArray<PageFindings> _pages;
    private readonly Dictionary<string, PageFindings> _byPath = new(StringComparer.Ordinal);

    private FindingTable(EquatableArray<PageFindings> pages)
    {
        _pages = pages;
        foreach (var page in pages)
        {
            _byPath[page.Path] = page;
        }
    }

    public static FindingTable Of(IEnumerable<PageFindings> pages) =>
        new(pages.OrderBy(static page => page.Path, StringComparer.Ordinal).ToEquatableArray());

    public EquatableArray<LinkFinding> Find(string path) => _byPath.TryGetValue(path, out var page) ? page.Findings : default;

    public bool Equals(FindingTable? other) => other is not null && _pages == other._pages;

    public override bool Equals(object? obj) => Equals(obj as FindingTable);

    public override int GetHashCode() => _pages.GetHashCode();
}
