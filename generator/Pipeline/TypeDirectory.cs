using Inkeep.Gen.Catalog;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Facts.Placeholders;

namespace Inkeep.Gen.Pipeline;

/// <summary>Where all types are: those of pages, and those that stand for missing pages.</summary>
internal sealed record TypeDirectory(TypeCatalog Catalog, PlaceholderIndex Placeholders)
{
    /// <summary>Whether there are so many types that they share files.</summary>
    public bool IsBucketed => Catalog.Count + Placeholders.Count > SourceBuckets.MostFiles;
}

/// <summary>Where all types are, and what unions may ask of them.</summary>
internal sealed record SettledTypes(TypeDirectory Directory, PathTable<TypeShape> Shapes);

/// <summary>A yes or no of the pipeline.</summary>
internal sealed record Flag(bool IsSet);
