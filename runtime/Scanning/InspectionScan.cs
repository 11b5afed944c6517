using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>Reads the JSON of a value once, beside the notes that were taken while it was written, and lists what the pages do not say.</summary>
internal ref struct InspectionScan
{
    /// <summary>How the value is written: depth was the reader's matter, and escapes would only make findings hard to read; nobody else sees this JSON.</summary>
    public static readonly JsonWriterOptions Plain = new() { MaxDepth = int.MaxValue, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };
    private readonly ReadOnlySpan<byte> _json;
    private readonly IReadOnlyList<TracedToken> _tokens;
    private readonly bool _onlyFirst;
    private readonly Strictness _strictness;
    private readonly List<InspectionLevel> _levels = [];
    private readonly List<(JsonFinding Finding, InspectionPath Path)> _findings = [];
    private int _nextToken;

    private InspectionScan(ReadOnlySpan<byte> json, IReadOnlyList<TracedToken> tokens, bool onlyFirst, Strictness strictness)
    {
        _json = json;
        _tokens = tokens;
        _onlyFirst = onlyFirst;
        _strictness = strictness;
    }

    /// <summary>The findings in the order of the JSON.</summary>
    /// <param name="json">What was written.</param>
    /// <param name="tokens">What was noted meanwhile.</param>
    /// <param name="onlyFirst">Whether the first finding is enough.</param>
    /// <param name="strictness">What is looked for.</param>
    public static List<(JsonFinding Finding, InspectionPath Path)> Find(
        ReadOnlySpan<byte> json, IReadOnlyList<TracedToken> tokens, bool onlyFirst, Strictness strictness = Strictness.All)
    {
        var scan = new InspectionScan(json, tokens, onlyFirst, strictness);
        if (tokens.Count > 0) scan.Run();
        return scan._findings;
    }

    /// <summary>Refuses a value that was just read when it holds what the pages do not say.</summary>
    /// <param name="start">A copy of the reader from before.</param>
    /// <param name="reader">The reader; left on the place of the finding when there is one.</param>
    /// <param name="value">The value.</param>
    /// <param name="strictness">What is refused.</param>
    /// <exception cref="JsonException">The first finding, still without its path.</exception>
    public static void Check<T, TCodec>(Utf8JsonReader start, ref Utf8JsonReader reader, T value, Strictness strictness)
        where TCodec : IJsonCodec<T>
    {
        var findings = Of<T, TCodec>(value, onlyFirst: true, strictness);
        if (findings.Count == 0) return;
        findings[0].Path.Follow(ref start);
        reader = start;
        throw new JsonException(findings[0].Finding.Description + (strictness.HasFlag(Strictness.All) ? JsonErrors.StrictRemedy : ""));
    }

    /// <summary>The findings of a value whose codec is known.</summary>
    public static List<(JsonFinding Finding, InspectionPath Path)> Of<T, TCodec>(T value, bool onlyFirst, Strictness strictness = Strictness.All)
        where TCodec : IJsonCodec<T>
    {
        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json, Plain);
        using var trace = InspectionTrace.Start(writer);
        TCodec.Write(writer, value);
        writer.Flush();
        return Find(json.WrittenSpan, trace.Tokens, onlyFirst, strictness);
    }

    private void Run()
    {
        var reader = new Utf8JsonReader(_json, AnyDepth);
        while (reader.Read() && !(_onlyFirst && _findings.Count > 0))
        {
            int start = (int)reader.TokenStartIndex;
            var token = TokenAt(reader.BytesConsumed);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    _levels[^1].Enter(ref reader);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    Missing(_levels[^1]);
                    start = _levels[^1].Start;
                    _levels.RemoveAt(_levels.Count - 1);
                    break;
                default:
                    BeginValue(ref reader, token);
                    break;
            }

            if (token is { Unknown: { } unknown }) Unknown(ref reader, start, unknown, token.Value);
        }
    }

    // A caller's own converter may have written values that it threw away again, so tokens can be left behind.
    private TracedToken? TokenAt(long position)
    {
        while (_nextToken < _tokens.Count && _tokens[_nextToken].Position < position) _nextToken++;
        return _nextToken < _tokens.Count && _tokens[_nextToken].Position == position ? _tokens[_nextToken++] : null;
    }

    private readonly void BeginValue(ref Utf8JsonReader reader, TracedToken? token)
    {
        if (_levels.Count > 0)
        {
            var level = _levels[^1];
            if (level.IsArray) level.Index++;
            else if (level.Shape is { } shape) Member(ref reader, level, shape);
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _levels.Add(new((int)reader.TokenStartIndex, reader.TokenType == JsonTokenType.StartArray, token?.Shape, token?.Extras));
        }
    }

    private readonly void Missing(InspectionLevel level)
    {
        foreach (string name in level.Missing ?? [])
        {
            var shape = level.Shape!;
            Add(new() { Kind = JsonFindingKind.AbsentMember, Path = "", TypeName = shape.TypeName, Page = shape.Page, Member = name }, missing: name);
        }
    }

    private readonly void Member(ref Utf8JsonReader reader, InspectionLevel level, ObjectShape shape)
    {
        int index = level.Index;
        if (index < 0 && level.Extras?.DocumentedName(level.Name(_json)) is { } documented)
        {
            level.Index = index = shape.Names.IndexOf(documented);
            Add(new() { Kind = JsonFindingKind.OtherSpelling, Path = "", TypeName = shape.TypeName, Page = shape.Page, Member = level.Name(_json), Documented = documented });
        }

        if (index >= 0) level.Missing?.Remove(shape.Names[index]);
        var kind = reader.TokenType.Kind();
        if (index < 0)
        {
            if ((shape.CatchAll & kind) == 0) Member(ref reader, JsonFindingKind.UndocumentedMember, shape, level.Name(_json));
        }
        else if (kind == JsonKinds.Null)
        {
            if (shape.IsRequired(index) && !shape.IsNullable(index)) Member(ref reader, JsonFindingKind.NullMember, shape, shape.Names[index]);
        }
        else if (shape.InferredKinds is { } kinds && (kinds[index] & kind) == 0)
        {
            Member(ref reader, JsonFindingKind.OtherKind, shape, shape.Names[index]);
        }
        else if (shape.LiteralOf(index) is { } literal && !IsLiteral(ref reader, literal))
        {
            Member(ref reader, JsonFindingKind.OtherLiteral, shape, shape.Names[index], literal);
        }
    }

    private static bool IsLiteral(ref Utf8JsonReader reader, string literal) => reader.TokenType switch
    {
        JsonTokenType.String => IsText(ref reader, literal),
        JsonTokenType.True => literal == "true",
        JsonTokenType.False => literal == "false",
        _ => false,
    };

    private static bool IsText(ref Utf8JsonReader reader, string literal)
    {
        using var text = new Utf8Token(ref reader);
        return text.Utf8.SequenceEqual(Encoding.UTF8.GetBytes(literal));
    }

    private readonly void Member(ref Utf8JsonReader reader, JsonFindingKind kind, ObjectShape shape, string name, string? documented = null)
    {
        var value = ValueFrom((int)reader.TokenStartIndex);
        Add(new() { Kind = kind, Path = "", TypeName = shape.TypeName, Page = shape.Page, Member = name, Value = value, Documented = documented });
    }

    private readonly void Unknown(ref Utf8JsonReader reader, int start, JsonFindingKind kind, TracedToken token)
    {
        if (kind == JsonFindingKind.UnknownEnumValue && _levels.FindLast(level => level.Shape is not null) is { Shape: { } shape } model && shape.TakesAnyText(model.Index)) return;
        if (kind is JsonFindingKind.InexactValue or JsonFindingKind.MisfitValue)
        {
            InMember(kind, start, token.TypeName.Length > 0);
            return;
        }

        bool isName = reader.TokenType == JsonTokenType.PropertyName;
        Add(new() { Kind = kind, Path = "", TypeName = token.TypeName, Page = token.Page, Value = ValueFrom(start) }, isName);
    }

    // Lists and maps of numbers don't know whose they are. What an item can't hold is the matter of its member: no page has a type for a single item.
    private readonly void InMember(JsonFindingKind kind, int start, bool isMember)
    {
        if (_levels.FindLast(level => level.Shape is not null) is not { Shape: { } shape } model) return;
        string? member = (isMember || kind == JsonFindingKind.MisfitValue) && model.Index >= 0 ? shape.Names[model.Index] : null;
        var finding = new JsonFinding { Kind = kind, Path = "", TypeName = shape.TypeName, Page = shape.Page, Member = member, Value = ValueFrom(start) };
        if (kind == JsonFindingKind.MisfitValue && IsSaid(finding)) return;
        Add(finding);
    }

    // A null or another literal is a finding already.
    private readonly bool IsSaid(JsonFinding finding) =>
        _findings.Count > 0 && _findings[^1].Path.Is(Steps()) && _findings[^1].Finding.Member == finding.Member;

    private readonly JsonElement ValueFrom(int start)
    {
        var value = new Utf8JsonReader(_json[start..], AnyDepth);
        return JsonElement.ParseValue(ref value);
    }

    private readonly List<InspectionStep> Steps(string? missing = null)
    {
        var steps = new List<InspectionStep>(_levels.Count);
        foreach (var level in _levels)
        {
            steps.Add(level.IsArray ? new(null, level.Index) : new(missing is not null && ReferenceEquals(level, _levels[^1]) ? missing : level.Name(_json), 0));
        }

        return steps;
    }

    private readonly void Add(JsonFinding finding, bool isName = false, string? missing = null)
    {
        if (!_strictness.Refuses(finding.Kind)) return;
        var steps = Steps(missing);
        if (isName) steps[^1] = steps[^1] with { IsName = true };
        var path = new InspectionPath(steps);
        _findings.Add((finding with { Path = path.ToString() }, path));
    }
}
