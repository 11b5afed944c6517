using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Runtime.Tests.Models;

/// <summary>Texts that are hard to look up or to write.</summary>
[JsonConverter(typeof(OddJsonConverter))]
public enum Odd
{
    Empty = 1,
    Quote = 2,
    Umlaut = 3,
    Umlaut2 = 4,
    Lengthy = 5,
}

public sealed class OddJsonConverter : EnumConverter<Odd, OddJsonConverter>, IEnumCodec<Odd>
{
    public static EnumNames<Odd> Names { get; } = new("Odd", "", "\"'<", "ü", "ü", "a rather long text that no table holds in one word");
}
