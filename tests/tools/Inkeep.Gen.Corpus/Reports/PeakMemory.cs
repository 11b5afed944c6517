namespace Inkeep.Gen.Corpus;

/// <summary>Watches how large the process gets while it is being used, in steps of a few milliseconds.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public PeakMemory()
    {
        // What the SDK before left behind would be counted as this one's.
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        _timer = new Timer(_ => Look(), null, 0, 20);
    }

    public long Bytes
    {
        get
        {
            Look();
            return Interlocked.Read(ref _peak);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        var now = Environment.WorkingSet;
        for (var seen = Interlocked.Read(ref _peak); now > seen; seen = Interlocked.Read(ref _peak))
        {
            if (Interlocked.CompareExchange(ref _peak, now, seen) == seen)
            {
                return;
            }
        }
    }
}
