using System.Text.Json;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>What converters note while a value is written in order to be inspected: which type each token of the JSON belongs to.</summary>
/// <remarks>
/// JSON alone does not tell which object is of which type, and only the converters know that as they write. They look at one plain number first, so
/// that writing costs the same as ever while nobody inspects; notes are taken for the writer of this thread's own inspection alone.
/// </remarks>
internal sealed class InspectionTrace : IDisposable
{
    private static int s_active;

    [ThreadStatic]
    private static InspectionTrace? s_current;

    private readonly Utf8JsonWriter _writer;
    private readonly InspectionTrace? _outer;
    private readonly List<TracedToken> _tokens = [];

    private InspectionTrace(Utf8JsonWriter writer)
    {
        _writer = writer;
        _outer = s_current;
    }

    /// <summary>Whether any thread inspects now.</summary>
    public static bool IsActive => s_active != 0;

    /// <summary>The tokens in the order of the JSON.</summary>
    public IReadOnlyList<TracedToken> Tokens => _tokens;

    /// <summary>Starts to take notes of what this thread writes to a writer, until the trace is disposed of.</summary>
    public static InspectionTrace Start(Utf8JsonWriter writer)
    {
        var trace = new InspectionTrace(writer);
        s_current = trace;
        Interlocked.Increment(ref s_active);
        return trace;
    }

    /// <summary>Notes that an object of a shape has just begun.</summary>
    public static void Begin(Utf8JsonWriter writer, ObjectShape shape, ExtraMembers? extras) =>
        Note(writer, new(0, null, shape, extras, shape.TypeName, shape.Page));

    /// <summary>Notes that what has just been written is something that a type does not know.</summary>
    public static void Unknown(Utf8JsonWriter writer, JsonFindingKind kind, string typeName, string page) =>
        Note(writer, new(0, kind, null, null, typeName, page));

    public void Dispose()
    {
        Interlocked.Decrement(ref s_active);
        s_current = _outer;
    }

    private static void Note(Utf8JsonWriter writer, TracedToken token)
    {
        if (s_current is { } trace && ReferenceEquals(trace._writer, writer))
        {
            trace._tokens.Add(token with { Position = writer.BytesCommitted + writer.BytesPending });
        }
    }
}

/// <summary>A token that was written.</summary>
/// <param name="Position">How many bytes there are up to and with the token.</param>
/// <param name="Unknown">What is wrong with the value that ends here; null where an object begins.</param>
/// <param name="Shape">What is known of the object that begins here.</param>
/// <param name="Extras">What was kept beside its documented members.</param>
/// <param name="TypeName">The C# name of the type.</param>
/// <param name="Page">The path of its page.</param>
internal readonly record struct TracedToken(long Position, JsonFindingKind? Unknown, ObjectShape? Shape, ExtraMembers? Extras, string TypeName, string Page);
