namespace Inkeep.Gen.Emitting;

/// <summary>A file of the compilation, or a part of one.</summary>
internal abstract record EmittedFile(string HintName)
{
    /// <summary>The C# is a part of a file that holds many types.</summary>
    public virtual bool IsPart => false;

    public abstract string ToText();
}
