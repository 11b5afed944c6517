using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Inkeep.Gen;

/// <summary>A value of any open enum.</summary>
internal interface IOpenEnum
{
    object OfText(string text);
}

/// <summary>Converts open enums from and to their texts, for configuration, MVC and designers.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "A struct's default needs no constructor.")]
internal sealed class OpenEnumTypeConverter(Type type) : TypeConverter
{
    private readonly IOpenEnum _none = (IOpenEnum)RuntimeHelpers.GetUninitializedObject(type);

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? _none.OfText(text) : base.ConvertFrom(context, culture, value);
}
