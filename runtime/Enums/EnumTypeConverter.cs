using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Converts an enum from and to its JSON texts, for configuration, MVC and designers; the names of its C# members are read too.</summary>
/// <typeparam name="TEnum">An enum with a converter made by Inkeep.Gen.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumTypeConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicFields)] TEnum> : System.ComponentModel.EnumConverter
    where TEnum : struct, Enum
{
    /// <summary>Makes the converter.</summary>
    public EnumTypeConverter()
        : base(typeof(TEnum))
    {
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is neither one of the enum's nor the name of a member.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text && OpenEnum<TEnum>.TryParse(text, out var open) && open.TryGetValue(out var known) ? known : base.ConvertFrom(context, culture, value);

    /// <inheritdoc/>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        destinationType == typeof(string) && value is TEnum known && EnumNames<TEnum>.Attached.Has(known) ? EnumNames<TEnum>.Attached.TextOf(known) : base.ConvertTo(context, culture, value, destinationType);
}
