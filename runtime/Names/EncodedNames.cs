using System.Text;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>The names of a shape's members as they are written.</summary>
internal sealed class EncodedNames
{
    public EncodedNames(string[] names)
    {
        Encoded = new JsonEncodedText[names.Length];
        ArePlain = true;
        for (int i = 0; i < names.Length; i++)
        {
            Encoded[i] = JsonEncodedText.Encode(names[i]);
            ArePlain &= Encoded[i].EncodedUtf8Bytes.Length == Encoding.UTF8.GetByteCount(names[i]);
        }
    }

    public JsonEncodedText[] Encoded { get; }

    /// <summary>Whether no name needs an escape, so that no encoder would write one differently.</summary>
    public bool ArePlain { get; }
}
