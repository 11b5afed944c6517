using System.IO;
using System.Threading;
using Inkeep.Gen.Diagnostics;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>Where exceptions end: one file that can't be read must not take the others with it.</summary>
internal static class FailureBoundary
{
    /// <summary>Reads a file, or gives what <paramref name="failed"/> makes of the finding that says why that is impossible.</summary>
    public static T Read<T>(
        string path, string text, Func<ParseContext, CancellationToken, T> read, Func<string, Finding, T> failed, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        try
        {
            return read(new(path, text), token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception exception)
        {
            var cause = exception is TypeInitializationException { InnerException: { } inner } ? inner : exception;
            var id = IsLoadFailure(cause) ? FindingId.MarkdigNotLoaded : FindingId.PageFailed;
            return failed(path, Finding.At(default, id, cause.GetType().Name, ParseContext.Shorten(cause.Message)));
        }
    }

    private static bool IsLoadFailure(Exception exception) =>
        exception is FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException or BadImageFormatException;
}
