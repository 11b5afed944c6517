namespace Inkeep.Gen.Options;

/// <summary>What the project says for all pages.</summary>
/// <param name="BaseNamespace">The namespace that groups are put under.</param>
/// <param name="HasExamples">The examples of the pages become properties and documentation.</param>
internal sealed record ProjectOptions(string BaseNamespace, PageOptions Defaults, bool HasExamples = false);

/// <summary>What the project, or the file's own metadata, says for one page.</summary>
/// <param name="Namespace">Takes the place of the project's base namespace when not null.</param>
internal sealed record PageOptions(string? Namespace, bool IsPublic, MissingPages MissingPages, RequiredNulls Nulls, WireNames WireNames, WholeNumbers WholeNumbers);

/// <summary>What to say about a link to a page that is not there.</summary>
internal enum MissingPages
{
    Warn,
    Infer,
    Error,
}

/// <summary>What to do with a JSON null in a required member that could be null.</summary>
internal enum RequiredNulls
{
    Tolerate,
    Strict,
}

/// <summary>How members are spelled in JSON where nothing but the page tells.</summary>
internal enum WireNames
{
    AsDocumented,
    SnakeCase,
    KebabCase,
    PascalCase,
}

/// <summary>What to make of numbers that samples only ever show whole.</summary>
internal enum WholeNumbers
{
    AsDocumented,
    Integer,
}
