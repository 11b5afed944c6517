using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Input;

/// <summary>The files that have settings of their own, by path: few, so that an options provider that only looks new changes nothing.</summary>
internal sealed class SettingsTable : IEquatable<SettingsTable>
{
    private readonly EquatableArray<FileSettings> _files;
    private readonly Dictionary<string, FileSettings> _byPath = new(StringComparer.Ordinal);

    private SettingsTable(EquatableArray<FileSettings> files)
    {
        _files = files;
        foreach (var file in files)
        {
            _byPath[file.Path] = file;
        }
    }

    public static SettingsTable Of(IEnumerable<FileSettings> files) =>
        new(files.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>The files by path.</summary>
    public EquatableArray<FileSettings> Files => _files;

    public FileSettings? Find(string path) => _byPath.TryGetValue(path, out var settings) ? settings : null;

    public bool Equals(SettingsTable? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as SettingsTable);

    public override int GetHashCode() => _files.GetHashCode();
}
