using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Inkeep.Gen.Benchmarks.Measuring;

/// <summary>The processor time of the processes that this one started and that have ended; elapsed time where the system does not tell it.</summary>
internal static class ChildClock
{
    private const int Children = -1;

    public static double Seconds() =>
        OperatingSystem.IsLinux() && getrusage(Children, out var usage) == 0
            ? usage.User.Seconds + usage.System.Seconds + ((usage.User.Micros + usage.System.Micros) * 1e-6)
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int getrusage(int who, out Usage usage);

    private readonly struct Usage
    {
        public readonly Moment User;
        public readonly Moment System;
        public readonly Counters Unread;
    }

    private readonly struct Moment
    {
        public readonly nint Seconds;
        public readonly nint Micros;
    }

    // What the system fills in behind the times, and nobody here reads.
    [System.Runtime.CompilerServices.InlineArray(16)]
    public struct Counters
    {
        private nint _first;
    }
}
