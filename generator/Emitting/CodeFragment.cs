using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>
/// A name, type, method or literal that fills a hole of a template. It is printed straight into the text: as strings these were most of
/// what emitting allocated, since a type stands in a file five times and more, and its name is long.
/// </summary>
internal readonly struct CodeFragment
{
    private readonly FragmentKind _kind;
    private readonly object _subject;

    private CodeFragment(FragmentKind kind, object subject)
    {
        _kind = kind;
        _subject = subject;
    }

    /// <summary><c>global::Acme.Models.Components.Visibility</c></summary>
    public static CodeFragment Name(TypeName name) => new(FragmentKind.Name, name);

    /// <summary>The converter that stands beside a type.</summary>
    public static CodeFragment Converter(TypeName name) => new(FragmentKind.Converter, name);

    /// <summary>The C# type, without its question mark.</summary>
    public static CodeFragment Type(TypeRef type) => new(FragmentKind.Type, type);

    /// <summary>The codec as a type argument: <c>ListCodec&lt;T, TCodec&gt;</c>, or a model's converter.</summary>
    public static CodeFragment Codec(TypeRef type) => new(FragmentKind.Codec, type);

    /// <summary>The method that reads a value, which may be null where <see cref="TypeRef.IsClass"/> says so.</summary>
    public static CodeFragment ReadMethod(TypeRef type) => new(FragmentKind.ReadMethod, type);

    /// <summary>The method that writes a value.</summary>
    public static CodeFragment WriteMethod(TypeRef type) => new(FragmentKind.WriteMethod, type);

    /// <summary>A string literal that holds exactly <paramref name="text"/>.</summary>
    public static CodeFragment Literal(string text) => new(FragmentKind.Literal, text);

    /// <summary>A name of one part, escaped where it is a keyword.</summary>
    public static CodeFragment Identifier(string name) => new(FragmentKind.Identifier, name);

    /// <summary>What <paramref name="write"/> writes of each item, with commas between them.</summary>
    public static CodeFragmentList<T> Joined<T>(EquatableArray<T> items, Action<SourceWriter, T> write)
        where T : IEquatable<T> => new(items, ", ", write);

    /// <summary>What <paramref name="write"/> writes of each item.</summary>
    public static CodeFragmentList<T> Each<T>(EquatableArray<T> items, Action<SourceWriter, T> write)
        where T : IEquatable<T> => new(items, "", write);

    public void WriteTo(SourceWriter writer)
    {
        switch (_kind)
        {
            case FragmentKind.Name:
                var name = (TypeName)_subject;
                WriteName(writer, name.Namespace, name.Name);
                break;
            case FragmentKind.Converter:
                var owner = (TypeName)_subject;
                WriteName(writer, owner.Namespace, owner.Converter);
                break;
            case FragmentKind.Type:
                WriteType(writer, (TypeRef)_subject);
                break;
            case FragmentKind.Codec:
                WriteCodec(writer, (TypeRef)_subject);
                break;
            case FragmentKind.ReadMethod:
                WriteMethod(writer, (TypeRef)_subject, "Read");
                break;
            case FragmentKind.WriteMethod:
                WriteMethod(writer, (TypeRef)_subject, "Write");
                break;
            case FragmentKind.Literal:
                WriteLiteral(writer, (string)_subject);
                break;
            case FragmentKind.Identifier:
                WriteIdentifier(writer, (string)_subject);
                break;
            default:
                throw new InvalidOperationException("A fragment of no known kind: " + _kind);
        }
    }

    private static void WriteName(SourceWriter writer, string @namespace, string name)
    {
        writer.Append("global::").Append(CSharp.Namespace(@namespace)).Append(".");
        WriteIdentifier(writer, name);
    }

    private static void WriteIdentifier(SourceWriter writer, string name) => writer.Append(Keywords.Contains(name) ? "@" : "").Append(name);

    private static void WriteLiteral(SourceWriter writer, string text)
    {
        if (CSharp.IsPlain(text))
        {
            writer.Append("\"").Append(text).Append("\"");
        }
        else
        {
            writer.Append(CSharp.Literal(text));
        }
    }

    private static void WriteType(SourceWriter writer, TypeRef type)
    {
        switch (type)
        {
            case ScalarRef scalar:
                writer.Append(RuntimeApi.TypeOf(scalar.Kind));
                break;
            case ListRef list:
                writer.Write($"{RuntimeApi.ValueList}<{Type(list.Item)}>");
                break;
            case MapRef map:
                writer.Write($"{RuntimeApi.ValueMap}<{Type(map.Value)}>");
                break;
            case EnumRef enumeration:
                writer.Write($"{RuntimeApi.OpenEnum}<{Name(enumeration.Name)}>");
                break;
            case ModelRef model:
                WriteName(writer, model.Name.Namespace, model.Name.Name);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    private static void WriteCodec(SourceWriter writer, TypeRef type)
    {
        switch (type)
        {
            case ScalarRef scalar:
                writer.Append(RuntimeApi.CodecOf(scalar.Kind));
                break;
            case ListRef list:
                writer.Write($"{RuntimeApi.ListCodec}<{Type(list.Item)}, {Codec(list.Item)}>");
                break;
            case MapRef map:
                writer.Write($"{RuntimeApi.MapCodec}<{Type(map.Value)}, {Codec(map.Value)}>");
                break;
            case EnumRef enumeration:
                writer.Write($"{RuntimeApi.EnumCodec}<{Name(enumeration.Name)}, {Converter(enumeration.Name)}>");
                break;
            case ModelRef { IsPartial: true } model:
                writer.Write($"{RuntimeApi.PartialCodec}<{Name(model.Name)}, {Converter(model.Name)}>");
                break;
            case ModelRef model:
                WriteName(writer, model.Name.Namespace, model.Name.Converter);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
    }

    // A converter has methods of its own for lists and maps of its type, which read better than the codecs of these.
    private static void WriteMethod(SourceWriter writer, TypeRef type, string verb)
    {
        switch (type)
        {
            case EnumRef enumeration:
                writer.Write($"{Converter(enumeration.Name)}.Names.{verb}");
                break;
            case ListRef { Item: NamedRef item and not ModelRef { IsPartial: true } }:
                writer.Write($"{Converter(item.Name)}.{verb}List");
                break;
            case MapRef { Value: NamedRef value and not ModelRef { IsPartial: true } }:
                writer.Write($"{Converter(value.Name)}.{verb}Map");
                break;
            default:
                writer.Write($"{Codec(type)}.{verb}");
                break;
        }
    }

    private enum FragmentKind
    {
        Name,
        Converter,
        Type,
        Codec,
        ReadMethod,
        WriteMethod,
        Literal,
        Identifier,
    }
}

/// <summary>The fragments of a list, which fill one hole of a template.</summary>
internal readonly struct CodeFragmentList<T>(EquatableArray<T> items, string separator, Action<SourceWriter, T> write)
    where T : IEquatable<T>
{
    public void WriteTo(SourceWriter writer)
    {
        for (var i = 0; i < items.Count; i++)
        {
            writer.Append(i == 0 ? "" : separator);
            write(writer, items[i]);
        }
    }
}
