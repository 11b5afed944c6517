using Inkeep.Gen.CompilerServices;

namespace Inkeep.Gen;

/// <summary>Who wants to hear of each finding as it is read.</summary>
internal static class FindingObservers
{
    private static Action<JsonFinding>? s_all;

    public static bool AreThere => s_all is not null;

    /// <summary>Adds one, until the result is disposed of.</summary>
    public static IDisposable Add(Action<JsonFinding> observer)
    {
        // Whoever adds the same twice removes each once.
        Action<JsonFinding> own = finding => observer(finding);
        Change(all => all + own);
        return new Registration(() => Change(all => all - own));
    }

    /// <summary>Tells all of them what a value holds that the pages don't say.</summary>
    public static void Report<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
    {
        if (s_all is not { } all) return;
        foreach (var (finding, _) in InspectionScan.Of<T, TCodec>(value, onlyFirst: false)) all(finding);
    }

    private static void Change(Func<Action<JsonFinding>?, Action<JsonFinding>?> change)
    {
        while (true)
        {
            var before = s_all;
            if (ReferenceEquals(Interlocked.CompareExchange(ref s_all, change(before), before), before)) return;
        }
    }

    private sealed class Registration(Action end) : IDisposable
    {
        private Action? _end = end;

        public void Dispose() => Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
