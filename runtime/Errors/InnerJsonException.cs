using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>An exception that knows the path inside one value only, since the document's beginning is no longer at hand (a stream's later blocks).</summary>
/// <remarks>System.Text.Json sets <see cref="JsonException.Path"/> to the value's own path; the message shows both as one.</remarks>
internal sealed class InnerJsonException(string text, string innerPath, Exception inner) : JsonException(text, inner)
{
    public override string Message =>
        Path is null
            ? $"{base.Message} Path: ${innerPath}."
            : $"{base.Message} Path: {Path}{innerPath} | LineNumber: {LineNumber} | BytePositionInLine: {BytePositionInLine}.";
}
