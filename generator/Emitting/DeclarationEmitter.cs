using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints what types and members of every kind have: documentation, attributes, and the page's example.</summary>
internal static class DeclarationEmitter
{
    private static readonly string Version = typeof(DeclarationEmitter).Assembly.GetName().Version.ToString(3);

    public static void EmitTypeHeader(SourceWriter writer, TypeModel model)
    {
        EmitDocumentation(writer, model.Documentation);
        EmitObsolete(writer, model.Obsolete);
        writer.WriteLine($"""
            [{GeneratedCodeAttribute}("Inkeep.Gen", "{Version}")]
            [{JsonConverterAttribute}(typeof({Converter(model.Name)}))]
            """);
    }

    public static void EmitConverterHeader(SourceWriter writer, TypeModel model) => writer.WriteLine($"""

        /// <summary>Reads and writes <see cref="{Identifier(model.Name.Name)}"/> as JSON.</summary>
        [{EditorBrowsableAttribute}({EditorBrowsableState}.Never)]
        """);

    /// <summary>The constructor of a converter, where it doesn't read as most do.</summary>
    public static void EmitLevel(SourceWriter writer, TypeModel model)
    {
        if (model.Reading != Shared.ReadingLevel.Tolerant)
        {
            writer.WriteLine($$"""
                public {{Identifier(model.Name.Converter)}}() : base({{ReadingLevel}}.{{model.Reading.ToString()}}) { }

                """);
        }
    }

    /// <summary>The type's JSON Schema: an override, so that programs that never ask for it are trimmed of it.</summary>
    public static void EmitSchema(SourceWriter writer, TypeModel model)
    {
        if (model.Schema is { } schema)
        {
            // JSON has no three quotes in a row.
            writer.WriteLine($"protected override {JsonSchemaText} Schema => new(\"\"\"");
            using (writer.Indent())
            {
                foreach (var line in schema.Json)
                {
                    writer.Append(line).WriteLine();
                }

                writer.WriteLine($"\"\"\"u8{Each(schema.References, WriteTypeOf)});").WriteLine();
            }
        }
    }

    public static void EmitDocumentation(SourceWriter writer, Documentation documentation)
    {
        EmitElement(writer, "summary", documentation.Summary);
        EmitElement(writer, "remarks", documentation.Remarks);
        EmitElement(writer, "example", documentation.Example);
    }

    public static void EmitObsolete(SourceWriter writer, string? message) =>
        writer.WriteLineIf(message is not null, $"[{RuntimeApi.ObsoleteAttribute}({Literal(message ?? "")})]");

    /// <summary>The property that gives the page's example: it is read when asked for, so that it costs nothing else.</summary>
    public static void EmitExample(SourceWriter writer, TypeModel model)
    {
        if (model.Example is not { } example)
        {
            return;
        }

        var json = string.Concat(example.Json.Select(static line => line.TrimStart()));
        writer.WriteLine($"""
            /// <summary>The page's example, parsed on every call.</summary>
            public static {Identifier(model.Name.Name)} {Identifier(example.Name)} => {Converter(model.Name)}.Parse({Literal(json)}u8);

            """);
    }

    private static void WriteTypeOf(SourceWriter writer, NamedRef reference) => writer.Write($", typeof({Type(reference)})");

    private static void EmitElement(SourceWriter writer, string name, EquatableArray<string> lines)
    {
        if (lines.Count == 1)
        {
            writer.WriteLine($"/// <{name}>{lines[0]}</{name}>");
        }
        else if (lines.Count > 1)
        {
            writer.WriteLine($"/// <{name}>");
            foreach (var line in lines)
            {
                writer.WriteLine($"/// {line}");
            }

            writer.WriteLine($"/// </{name}>");
        }
    }
}
