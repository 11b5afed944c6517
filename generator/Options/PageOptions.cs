using Inkeep.Gen.Shared;

namespace Inkeep.Gen.Options;

/// <summary>The options of the project.</summary>
/// <param name="BaseNamespace">The namespace that contains the namespaces of the groups.</param>
/// <param name="HasExamples">Whether the examples of pages become properties and documentation.</param>
/// <param name="HasSchemas">Whether the types know their JSON Schema.</param>
/// <param name="Emitter">Who hands the C# to the compiler.</param>
internal sealed record ProjectOptions(string BaseNamespace, PageOptions Defaults, bool HasExamples = false, bool HasSchemas = false, Emitter Emitter = Emitter.Generator);

/// <summary>The options of one page, from the project or from the metadata of the file.</summary>
/// <param name="Namespace">Replaces the base namespace of the project unless it is null.</param>
internal sealed record PageOptions(
    string? Namespace, bool IsPublic, MissingPages MissingPages, ReadingLevel Reading, Nullability Nullability, WireNames WireNames, WholeNumbers WholeNumbers,
    Dialect Dialect = Dialect.Auto);

/// <summary>Which tables of a page are types.</summary>
internal enum Dialect
{
    /// <summary>Those of the pages of SDKs, and all that certainly are.</summary>
    Auto,

    /// <summary>All that can be.</summary>
    Tables,

    /// <summary>Those of the pages of SDKs.</summary>
    Speakeasy,
}

/// <summary>What to report for a reference to a missing page.</summary>
internal enum MissingPages
{
    Warn,
    Infer,
    Error,
}

/// <summary>The type of a required member of which no source says whether it can be null.</summary>
internal enum Nullability
{
    AsDocumented,
    Everywhere,
}

/// <summary>How members are spelled in JSON when only the page names them.</summary>
internal enum WireNames
{
    AsDocumented,
    SnakeCase,
    KebabCase,
    PascalCase,
}

/// <summary>The type of numbers that are whole in all samples.</summary>
internal enum WholeNumbers
{
    AsDocumented,
    Integer,
}

/// <summary>Who hands the C# to the compiler: the generator within it, or the build before it starts, so that every other generator sees it.</summary>
internal enum Emitter
{
    Generator,
    BeforeCompile,
}
