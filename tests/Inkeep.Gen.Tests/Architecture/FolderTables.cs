namespace Inkeep.Gen.Tests.Architecture;

/// <summary>The tables of who may know whom. CONTRIBUTING.md quotes them: a change here is a change there.</summary>
internal static class FolderTables
{
    public static readonly FolderRules Generator = new(
        "generator",
        [
            new("Shared"),
            new("Collections"),
            new("Options", "Collections", "Shared"),
            new("Diagnostics", "Collections"),
            new("Markdown", "Diagnostics", "Collections"),
            new("Json", "Diagnostics", "Collections", "Shared"),
            new("Naming", "Options", "Collections", "Shared"),
            new("Schema", "Json", "Diagnostics", "Collections", "Shared"),
            new("Dialects", "Dialects/Tables", "Dialects/Speakeasy/TypeScript", "Dialects/Speakeasy", "Dialects/Reading", "Schema", "Markdown", "Json", "Naming", "Diagnostics", "Collections", "Shared"),
            new("Dialects/Reading"),
            new("Dialects/Speakeasy", "Dialects/Reading"),
            new("Dialects/Speakeasy/TypeScript", "Dialects/Speakeasy", "Dialects/Reading"),
            new("Dialects/Tables", "Dialects/Reading"),
            new("Dialects/Overlays", "Dialects/Speakeasy/TypeScript", "Dialects/Reading"),
            new("Catalog", "Schema", "Naming", "Json", "Options", "Diagnostics", "Collections", "Shared"),
            new("Assemblies", "Catalog", "Schema", "Naming", "Collections"),
            new("Facts", "Catalog", "Schema", "Naming", "Json", "Options", "Diagnostics", "Collections", "Shared"),
            new("Facts/Samples", "Facts"),
            new("Facts/Placeholders", "Facts/Samples", "Facts"),
            new("Models", "Naming", "Json", "Collections", "Shared"),
            new("Unions", "Facts", "Catalog", "Schema", "Models", "Naming", "Json", "Collections", "Shared"),
            new("Building", "Building/XmlDocs", "Unions", "Facts", "Catalog", "Schema", "Models", "Markdown", "Naming", "Json", "Options", "Diagnostics", "Collections", "Shared"),
            new("Emitting", "Models", "Naming", "Json", "Collections", "Shared"),
            new("Inputs", "Options", "Diagnostics", "Collections", "Shared"),
            new("Pipeline", "Inputs", "Emitting", "Building", "Unions", "Facts", "Models", "Catalog", "Dialects", "Schema", "Naming", "Json", "Markdown", "Options", "Diagnostics", "Collections", "Shared"),
            new("Compiler", "Pipeline", "Inputs", "Assemblies", "Catalog", "Naming", "Diagnostics", "Collections"),
            new("", FolderRule.Everything),
        ],
        knownExceptions: []);

    public static readonly FolderRules Runtime = new(
        "runtime",
        [
            new("Shared"),
            new("Values"),
            new("Tokens", "Shared"),
            new("Names", "Tokens", "Shared"),
            new("Errors", "Tokens", "Shared"),
            new("Collections", "Values"),
            new("ExtensionData", "Collections", "Values"),
            new("Findings", "Values"),
            new("Shapes", "ExtensionData", "Names", "Shared"),
            new("Tracing", "Shapes", "ExtensionData", "Findings"),
            new("Codecs", "Tracing", "Findings", "Collections", "Values", "Errors", "Tokens"),
            new("Enums", "Codecs", "Tracing", "Findings", "Values", "Names", "Errors", "Tokens"),
            new("Unions", "Shapes", "Values", "Names", "Tokens", "Shared"),
            new("Objects", "Unions", "Enums", "Codecs", "Tracing", "Shapes", "ExtensionData", "Collections", "Values", "Names", "Errors", "Tokens", "Shared"),
            new("Scanning", "Codecs", "Tracing", "Shapes", "ExtensionData", "Findings", "Errors", "Tokens", "Shared"),
            new("Converters", "Objects", "Unions", "Enums", "Codecs", "Scanning", "Tracing", "Findings", "ExtensionData", "Collections", "Values", "Errors", "Shared"),
            new("Resolving", "Converters", "ExtensionData", "Shared"),
            new("Schemas", "Converters", "Enums", "Collections"),
            new("Inspection", "Resolving", "Scanning", "Tracing", "Findings", "Values", "Shared"),
        ],
        knownExceptions: []);
}
