using System.Buffers;
using System.Text.Json;
using Acme.Models.Chat;
using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen.Json.Tests.Inspection;

/// <summary>Who does not inspect pays nothing, whatever other threads do.</summary>
[Collection(nameof(JsonInspection))]
public sealed class CostTests
{
    private static readonly Message Value = JsonAssert.Read<Message>("""{"role":"r","content":{"kind":"text","text":"t","nested":["a",true]},"new":1}""");

    [Fact]
    public void Writing_without_inspecting_allocates_what_it_did_before()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer);
        for (int i = 0; i < 3; i++) Allocated(writer, buffer);
        long before = Allocated(writer, buffer);
        Assert.NotEmpty(JsonInspection.Inspect(Value));
        Assert.Equal(before, Allocated(writer, buffer));

        using var other = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
        using (InspectionTrace.Start(other))
        {
            Assert.Equal(before, Allocated(writer, buffer));
        }
    }

    private static long Allocated(Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        writer.Reset();
        long before = GC.GetAllocatedBytesForCurrentThread();
        MessageJsonConverter.Write(writer, Value);
        writer.Flush();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
