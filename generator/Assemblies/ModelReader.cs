using System.Reflection;
using System.Reflection.Metadata;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Assemblies;

/// <summary>Reads what models a compiled assembly has, from its metadata: nothing is loaded.</summary>
internal sealed class ModelReader
{
    /// <summary>The type that is in the base namespace of models.</summary>
    public const string EntryPoint = "SpecJson";

    public const string RuntimeName = "Inkeep.Gen.Runtime";

    private const string ConverterNamespace = "Inkeep.Gen.CompilerServices";

    private readonly MetadataReader _reader;

    private ModelReader(MetadataReader reader) => _reader = reader;

    /// <summary>The version of which assemblies must be for emitted code to call their converters.</summary>
    public static Version Own { get; } = typeof(ModelReader).Assembly.GetName().Version;

    public static ReferencedModels[] Read(MetadataReader reader)
    {
        var runtime = reader.AssemblyReferences.Select(reader.GetAssemblyReference).Where(reference => reader.StringComparer.Equals(reference.Name, RuntimeName)).ToList();
        return runtime.Count == 0 ? [] : new ModelReader(reader).Read(isOwn: runtime[0].Version == Own);
    }

    /// <summary>What a converter with this base class is for.</summary>
    public static PageKind? KindOf(string? baseNamespace, string baseClass) => (baseNamespace, baseClass) switch
    {
        (ConverterNamespace, "ObjectConverter" or "ObjectConverter`2") => PageKind.Object,
        (ConverterNamespace, "EnumConverter" or "EnumConverter`2") => PageKind.Enum,
        (ConverterNamespace, "UnionConverter" or "UnionConverter`2") => PageKind.Union,
        _ => null,
    };

    // Whether a namespace is a base namespace, or that of a group in it.
    private static bool IsWithin(string @namespace, string baseNamespace) =>
        @namespace.StartsWith(baseNamespace, StringComparison.Ordinal) && (@namespace.Length == baseNamespace.Length || @namespace[baseNamespace.Length] == '.');

    private ReferencedModels[] Read(bool isOwn)
    {
        var types = _reader.TypeDefinitions.Select(_reader.GetTypeDefinition)
            .Where(static type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .ToList();
        var assembly = _reader.GetString(_reader.GetAssemblyDefinition().Name);
        return types.Where(type => _reader.StringComparer.Equals(type.Name, EntryPoint))
            .Select(type => _reader.GetString(type.Namespace))
            .Select(@namespace => new ReferencedModels(assembly, @namespace, isOwn ? TypesIn(@namespace, types).ToEquatableArray() : default))
            .ToArray();
    }

    private IEnumerable<ReferencedType> TypesIn(string baseNamespace, List<TypeDefinition> types)
    {
        var converters = types.Where(type => KindOf(type) is not null).ToLookup(FullName, StringComparer.Ordinal);
        foreach (var type in types)
        {
            var @namespace = _reader.GetString(type.Namespace);
            if (IsWithin(@namespace, baseNamespace) && ConverterOf(type) is { } name && name.StartsWith(@namespace + ".", StringComparison.Ordinal))
            {
                foreach (var converter in converters[name].Take(1))
                {
                    yield return new(new TypeName(@namespace, _reader.GetString(type.Name), _reader.GetString(converter.Name)), KindOf(converter)!.Value);
                }
            }
        }
    }

    private string FullName(TypeDefinition type) => _reader.GetString(type.Namespace) + "." + _reader.GetString(type.Name);

    // The converter that the type's attribute names: of the same assembly its full name and nothing more.
    private string? ConverterOf(TypeDefinition type)
    {
        foreach (var attribute in type.GetCustomAttributes().Select(_reader.GetCustomAttribute))
        {
            if (attribute.Constructor.Kind == HandleKind.MemberReference
                && _reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
                && _reader.StringComparer.Equals(_reader.GetTypeReference((TypeReferenceHandle)parent).Name, "JsonConverterAttribute"))
            {
                var value = _reader.GetBlobReader(attribute.Value);
                return value.Length > 2 && value.ReadUInt16() == 1 ? value.ReadSerializedString() : null;
            }
        }

        return null;
    }

    private PageKind? KindOf(TypeDefinition type)
    {
        if (type.BaseType.Kind != HandleKind.TypeSpecification)
        {
            return null;
        }

        var signature = _reader.GetBlobReader(_reader.GetTypeSpecification((TypeSpecificationHandle)type.BaseType).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance
            || signature.ReadCompressedInteger() != (int)SignatureTypeKind.Class
            || signature.ReadTypeHandle() is not { Kind: HandleKind.TypeReference } generic)
        {
            return null;
        }

        var reference = _reader.GetTypeReference((TypeReferenceHandle)generic);
        return KindOf(_reader.GetString(reference.Namespace), _reader.GetString(reference.Name));
    }
}
