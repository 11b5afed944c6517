using System;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// A name, type, call or literal that is printed where it stands in a line. As strings these were most of what emitting allocated: a type
/// stands in a file five times and more, and its name is long.
/// </summary>
internal readonly struct Fragment
{
    private readonly FragmentKind _kind;
    private readonly object _subject;
    private readonly string _text;

    private Fragment(FragmentKind kind, object subject, string text = "")
    {
        _kind = kind;
        _subject = subject;
        _text = text;
    }

    /// <summary><c>global::Acme.Models.Components.Visibility</c></summary>
    public static Fragment Name(TypeName name) => new(FragmentKind.Name, name);

    /// <summary>The converter that stands beside a type.</summary>
    public static Fragment Converter(TypeName name) => new(FragmentKind.Converter, name);

    /// <summary>The C# type, without its question mark.</summary>
    public static Fragment Type(TypeRef type) => new(FragmentKind.Type, type);

    /// <summary>The codec as a type argument: <c>ListCodec&lt;T, TCodec&gt;</c>, or a model's converter.</summary>
    public static Fragment Codec(TypeRef type) => new(FragmentKind.Codec, type);

    /// <summary>An expression that reads a value, which may be null where <see cref="TypeText.IsReference"/> says so.</summary>
    public static Fragment Read(TypeRef type) => new(FragmentKind.Read, type);

    /// <summary>A call that writes the value of an expression.</summary>
    public static Fragment Write(TypeRef type, string value) => new(FragmentKind.Write, type, value);

    /// <summary>A call that writes an object, which is known to be of this type.</summary>
    public static Fragment WriteAs(TypeRef type, string value) => new(FragmentKind.WriteAs, type, value);

    /// <summary>A string literal that holds exactly <paramref name="text"/>.</summary>
    public static Fragment Literal(string text) => new(FragmentKind.Literal, text);

    public void Print(SourceWriter writer)
    {
        switch (_kind)
        {
            case FragmentKind.Literal:
                PrintLiteral(writer, (string)_subject);
                break;
            case FragmentKind.Name:
                var name = (TypeName)_subject;
                PrintName(writer, name.Namespace, name.Name);
                break;
            case FragmentKind.Converter:
                var owner = (TypeName)_subject;
                PrintName(writer, owner.Namespace, owner.Converter);
                break;
            case FragmentKind.Type:
                TypeText.PrintType(writer, (TypeRef)_subject);
                break;
            case FragmentKind.Codec:
                TypeText.PrintCodec(writer, (TypeRef)_subject);
                break;
            case FragmentKind.Read:
                TypeText.PrintCall(writer, (TypeRef)_subject, "Read");
                writer.Part("(ref reader)");
                break;
            case FragmentKind.Write:
                TypeText.PrintCall(writer, (TypeRef)_subject, "Write");
                writer.Part("(writer, ").Part(_text).Part(")");
                break;
            case FragmentKind.WriteAs:
                var type = (TypeRef)_subject;
                TypeText.PrintCall(writer, type, "Write");
                writer.Part($"(writer, ({Type(type)}){_text})");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(writer));
        }
    }

    private static void PrintName(SourceWriter writer, string @namespace, string name) =>
        writer.Part("global::").Part(CSharp.Namespace(@namespace)).Part(".").Part(Identifiers.Escape(name));

    private static void PrintLiteral(SourceWriter writer, string text)
    {
        if (CSharp.IsPlain(text))
        {
            writer.Part("\"").Part(text).Part("\"");
        }
        else
        {
            writer.Part(CSharp.Literal(text));
        }
    }

    private enum FragmentKind
    {
        Name,
        Converter,
        Type,
        Codec,
        Read,
        Write,
        WriteAs,
        Literal,
    }
}
