namespace Inkeep.Gen.Emitting;

/// <summary>
/// The C# of one type: a file, or the part of one that holds many. It is made as it will be compiled, since every further copy of all
/// that text is time and memory.
/// </summary>
/// <param name="Bucket">The number of the file that this is a part of; null for a file of its own.</param>
internal sealed record SourceFile(string HintName, string Text, int? Bucket) : EmittedFile(HintName)
{
    public override bool IsPart => Bucket is not null;

    public override string ToText() => Text;
}
