using System.ComponentModel;

#if INKEEP_GENERATOR
namespace Inkeep.Gen.Shared;
#else
namespace Inkeep.Gen.CompilerServices;
#endif

/// <summary>What reading does with JSON that the pages don't say. The generator links this file: the names are those of <c>InkeepReading</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
#if INKEEP_GENERATOR
internal
#else
public
#endif
enum ReadingLevel
{
    /// <summary>Keeps what the types have room for; what they can't hold is an error.</summary>
    Tolerant,

    /// <summary>Everything that the pages don't say is an error.</summary>
    Strict,

    /// <summary>Keeps everything: what the types can't hold is set aside, and written back as it came.</summary>
    Lenient,
}
