using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>An <see cref="OpenEnum{TEnum}"/> as its text or number, also as the name of a member.</summary>
internal sealed class OpenEnumConverter<TEnum>(bool isStrict = false) : LocatingConverter<OpenEnum<TEnum>>
    where TEnum : struct, Enum
{
    public override bool HandleNull => true;

    protected override OpenEnum<TEnum> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => Checked(EnumNames<TEnum>.Attached.Read(ref reader));

    public override void Write(Utf8JsonWriter writer, OpenEnum<TEnum> value, JsonSerializerOptions options) => EnumNames<TEnum>.Attached.Write(writer, value);

    public override OpenEnum<TEnum> ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var start = new ReadStart(ref reader);
        try
        {
            return Checked(EnumNames<TEnum>.Attached.ReadName(ref reader));
        }
        catch (Exception exception) when (ReadStart.CanLocate(exception))
        {
            throw start.Locate(exception, ref reader);
        }
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] OpenEnum<TEnum> value, JsonSerializerOptions options) =>
        EnumNames<TEnum>.Attached.WriteName(writer, value);

    private OpenEnum<TEnum> Checked(OpenEnum<TEnum> value) => isStrict ? EnumNames<TEnum>.Attached.Strictly(value) : value;
}
