using System.IO;
using System.Text;
using System.Threading;
using Inkeep.Gen.Inputs;
using Microsoft.Build.Framework;

namespace Inkeep.Gen.Tasks;

/// <summary>Files and options as MSBuild has them, read as the compiler reads them.</summary>
internal sealed class BuildInput : IInputReader<ITaskItem, ITaskItem[]>
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly StringComparer PathComparer = Path.DirectorySeparatorChar == '\\' ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>A file that is listed twice counts once, where it is first, with the metadata that is said last; as for the compiler.</summary>
    public static ITaskItem[] Distinct(ITaskItem[] files) =>
        files.GroupBy(static file => file.GetMetadata("FullPath"), PathComparer).Select(static same => same.Last()).ToArray();

    public string PathOf(ITaskItem file) => file.GetMetadata("FullPath");

    // A file that isn't there is the compiler's to report.
    public string TextOf(ITaskItem file, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            return Decode(File.ReadAllBytes(PathOf(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    public string? PropertyOf(ITaskItem[] options, string name) =>
        options.FirstOrDefault(property => property.ItemSpec == name)?.GetMetadata("Value");

    public string? MetadataOf(ITaskItem[] options, ITaskItem file, string name) => file.GetMetadata(name);

    // By its mark, else UTF-8, else as the machine is set; and of the last, what looks like a binary file isn't text.
    private static string Decode(byte[] bytes)
    {
        try
        {
            return Decode(bytes, StrictUtf8);
        }
        catch (DecoderFallbackException)
        {
            var text = Decode(bytes, Encoding.Default);
            return text.IndexOf("\0\0", StringComparison.Ordinal) >= 0 ? "" : text;
        }
    }

    private static string Decode(byte[] bytes, Encoding encoding)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
