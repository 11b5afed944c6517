namespace Inkeep.Gen.Testing;

/// <summary>An array of one item over and over, made while it is read, so that the stream itself needs no memory.</summary>
public sealed class RepeatingStream : Stream
{
    private readonly byte[] _item;
    private long _position;

    /// <param name="item">The JSON of the item.</param>
    /// <param name="atLeast">The bytes that there are at least.</param>
    public RepeatingStream(byte[] item, long atLeast)
    {
        _item = [(byte)',', .. item];
        Items = checked((int)(atLeast / _item.Length) + 1);
    }

    public int Items { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    // The first comma is the opening bracket; one more byte closes.
    public override long Length => ((long)Items * _item.Length) + 1;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && _position < Length)
        {
            if (_position is 0)
            {
                buffer[read++] = (byte)'[';
                _position++;
            }
            else if (_position == Length - 1)
            {
                buffer[read++] = (byte)']';
                _position++;
            }
            else
            {
                var rest = _item.AsSpan((int)(_position % _item.Length));
                rest = rest[..Math.Min(rest.Length, buffer.Length - read)];
                rest.CopyTo(buffer[read..]);
                read += rest.Length;
                _position += rest.Length;
            }
        }

        return read;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
