using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Inkeep.Gen.CompilerServices;

/// <summary>Where a converter began to read: cheap to remember, and enough to find the path of what went wrong later.</summary>
internal readonly ref struct ReadStart
{
    private readonly ReadOnlySpan<byte> _token;
    private readonly SequencePosition _position;
    private readonly long _offset;
    private readonly JsonTokenType _type;

    public ReadStart(scoped ref Utf8JsonReader reader)
    {
        _token = reader.ValueSpan;
        _position = reader.Position;
        _offset = reader.TokenStartIndex;
        _type = reader.TokenType;
    }

    /// <summary>Whether an exception says that the JSON is bad and does not yet say where.</summary>
    /// <remarks>The reader throws the two others for text that is no UTF-8 or no Unicode.</remarks>
    public static bool CanLocate(Exception exception) => exception is JsonException { Path: null } or InvalidOperationException or FormatException;

    /// <summary>The exception with the place: the whole path when the document is at hand from its start, else the path inside this value.</summary>
    public JsonException Locate(Exception exception, ref Utf8JsonReader reader)
    {
        string text = WithoutPosition(exception.Message);
        if (reader.TokenStartIndex == _offset) text = JsonErrors.WithoutRemedy(text);
        string? whole = TryScanDocument(ref reader, stopAtToken: !IsSyntaxError(exception));
        if (whole is null) return new InnerJsonException(text, TryScanValue(ref reader, !IsSyntaxError(exception)) ?? "", exception);
        var (line, column) = Position(exception, ref reader);
        return new JsonException($"{text} Path: {whole} | LineNumber: {line} | BytePositionInLine: {column}.", whole, line, column, exception);
    }

    // The reader sets the position of what it can't read itself, and only then.
    private static bool IsSyntaxError(Exception exception) => exception is JsonException { LineNumber: not null };

    private static string WithoutPosition(string message)
    {
        int position = message.LastIndexOf(" LineNumber: ", StringComparison.Ordinal);
        return position < 0 ? message : message[..position];
    }

    private string? TryScanDocument(ref Utf8JsonReader reader, bool stopAtToken)
    {
        if (_position.GetObject() is { } segment)
        {
            // When the document began in this segment, it did so as many bytes ago as were read by then.
            long read = _offset + (_type is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : long.MaxValue / 2);
            long index = _position.GetInteger() - read;
            return index >= 0 && TrySequence(segment, (int)index, reader.Position) is { } sequence
                ? ScanSequence(ref reader, sequence, 0, stopAtToken, wholeDocument: true)
                : null;
        }

        if (_token.IsEmpty) return null;
        long before = _offset + (_type is JsonTokenType.String or JsonTokenType.PropertyName ? 1 : 0);
        ref byte start = ref Unsafe.Subtract(ref MemoryMarshal.GetReference(_token), (nint)before);
        var document = MemoryMarshal.CreateReadOnlySpan(ref start, checked((int)reader.BytesConsumed));
        var scan = new Utf8JsonReader(document, isFinalBlock: false, new JsonReaderState(reader.CurrentState.Options));
        return JsonPathScan.Find(ref scan, stopAtToken ? reader.TokenStartIndex : long.MaxValue, reader.CurrentDepth);
    }

    private string? TryScanValue(ref Utf8JsonReader reader, bool stopAtToken)
    {
        if (_type is not (JsonTokenType.StartObject or JsonTokenType.StartArray)) return null;
        if (_position.GetObject() is { } segment)
        {
            return TryFromBracket(segment, reader.Position) is { } sequence ? ScanSequence(ref reader, sequence, _offset, stopAtToken, wholeDocument: false) : null;
        }

        var value = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(_token), checked((int)(reader.BytesConsumed - _offset)));
        var scan = new Utf8JsonReader(value, isFinalBlock: false, new JsonReaderState(reader.CurrentState.Options));
        return JsonPathScan.Find(ref scan, stopAtToken ? reader.TokenStartIndex - _offset : long.MaxValue, depth: null);
    }

    // The position is after the bracket; at the start of a segment the bracket is the end of the one before, to which nothing leads back.
    private ReadOnlySequence<byte>? TryFromBracket(object segment, SequencePosition end)
    {
        int index = _position.GetInteger();
        if (index > 0) return TrySequence(segment, index - 1, end);
        return segment is ReadOnlySequenceSegment<byte> next && end.GetObject() is ReadOnlySequenceSegment<byte> last
            ? new(new BracketSegment(_type, next), 0, last, end.GetInteger())
            : null;
    }

    private static string? ScanSequence(ref Utf8JsonReader reader, ReadOnlySequence<byte> sequence, long offset, bool stopAtToken, bool wholeDocument)
    {
        var scan = new Utf8JsonReader(sequence, isFinalBlock: false, new JsonReaderState(reader.CurrentState.Options));
        return JsonPathScan.Find(ref scan, stopAtToken ? reader.TokenStartIndex - offset : long.MaxValue, wholeDocument ? reader.CurrentDepth : null);
    }

    private static ReadOnlySequence<byte>? TrySequence(object start, int index, SequencePosition end) => (start, end.GetObject()) switch
    {
        (ReadOnlySequenceSegment<byte> first, ReadOnlySequenceSegment<byte> last) => new(first, index, last, end.GetInteger()),
        (byte[] array, byte[]) => new(array, index, end.GetInteger() - index),
        (MemoryManager<byte> manager, MemoryManager<byte>) => new(manager.Memory[index..end.GetInteger()]),
        _ => null,
    };

    // The reader keeps its line to itself; a reader that goes on from its state with nonsense tells it.
    private static (long? Line, long? Column) Position(Exception exception, ref Utf8JsonReader reader)
    {
        if (exception is JsonException { LineNumber: { } line, BytePositionInLine: { } column }) return (line, column);
        try
        {
            var probe = new Utf8JsonReader("x"u8, isFinalBlock: true, reader.CurrentState);
            probe.Read();
            return (null, null);
        }
        catch (JsonException nonsense)
        {
            return (nonsense.LineNumber, nonsense.BytePositionInLine);
        }
    }
}

/// <summary>The bracket that a value began with, put in front of the rest of it.</summary>
internal sealed class BracketSegment : ReadOnlySequenceSegment<byte>
{
    public BracketSegment(JsonTokenType type, ReadOnlySequenceSegment<byte> next)
    {
        Memory = new byte[] { (byte)(type == JsonTokenType.StartArray ? '[' : '{') };
        RunningIndex = next.RunningIndex - 1;
        Next = next;
    }
}
