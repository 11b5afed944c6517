using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Inkeep.Gen.Benchmarks.Measuring;

/// <summary>The processor time of this thread, so that other work on the machine does not count; elapsed time where the system does not tell it.</summary>
internal static class CpuClock
{
    private const int ThreadClock = 3;

    public static double Seconds() =>
        OperatingSystem.IsLinux() && clock_gettime(ThreadClock, out var time) == 0
            ? time.Seconds + (time.Nanoseconds * 1e-9)
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int clock_gettime(int clock, out ClockTime time);

    private readonly struct ClockTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
