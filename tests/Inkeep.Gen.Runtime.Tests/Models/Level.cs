using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

[JsonConverter(typeof(LevelJsonConverter))]
public enum Level
{
    Low = -1,
    None = 0,
    High = 1,
}

public sealed class LevelJsonConverter : EnumConverter<Level, LevelJsonConverter>, IEnumCodec<Level>
{
    public static EnumNames<Level> Names { get; } = EnumNames<Level>.Numbers("Level", [-1, 0, 1], "docs/models/level.md");
}
