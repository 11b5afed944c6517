using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inkeep.Gen;

/// <summary>What a reading refuses of all that pages do not say.</summary>
[Flags]
internal enum Strictness
{
    None = 0,

    /// <summary>Members that no page documents.</summary>
    Members = 1,

    /// <summary>Null in a required member that can't be null.</summary>
    Nulls = 2,

    /// <summary>Everything that <see cref="JsonInspection"/> finds.</summary>
    All = 4,
}

internal static class StrictnessExtensions
{
    /// <summary>What options of System.Text.Json ask for.</summary>
    public static Strictness ToStrictness(this JsonSerializerOptions options)
    {
        var strictness = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow ? Strictness.Members : Strictness.None;
#if NET10_0_OR_GREATER
        if (options.RespectNullableAnnotations) strictness |= Strictness.Nulls;
#endif
        return strictness;
    }

    public static bool Refuses(this Strictness strictness, JsonFindingKind kind) => kind switch
    {
        _ when strictness.HasFlag(Strictness.All) => true,
        JsonFindingKind.UndocumentedMember => strictness.HasFlag(Strictness.Members),
        JsonFindingKind.NullMember => strictness.HasFlag(Strictness.Nulls),
        _ => false,
    };
}
