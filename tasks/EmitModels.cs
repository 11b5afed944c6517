using System.IO;
using System.Threading;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Pipeline;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Inkeep.Gen.Tasks;

/// <summary>
/// Writes the C# of the models into files before the compiler starts, so that every other source generator sees them. What there is to say
/// about the pages is said by the generator, which reads them too.
/// </summary>
public sealed class EmitModels : Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancelled = new();

    /// <summary>The AdditionalFiles of the project, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>What the compiler may read of the project: names, with a metadata Value.</summary>
    [Required]
    public ITaskItem[] Properties { get; set; } = [];

    /// <summary>The assemblies that the compiler references, where they may have models.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The preprocessor's symbols.</summary>
    public string[] Symbols { get; set; } = [];

    /// <summary>The folder that holds the files of C#, and nothing else.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The file that lists what was written. It is written last, and so tells the build when that was.</summary>
    [Required]
    public string FileList { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var around = new Surroundings(null, FindModels());
            var models = EvaluatedModels.Of(
                BuildInput.Distinct(Files), Properties, new BuildInput(), around, Symbols.Contains(EmitSettings.EnumMemberNamesSymbol, StringComparer.Ordinal), _cancelled.Token);
            new OutputFolder(Folder).Write(models.Files, FileList);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Log.LogErrorFromException(exception);
            return false;
        }
    }

    // A host without a reader of metadata loses no more than links to other projects.
    private EquatableArray<ReferencedModels> FindModels()
    {
        try
        {
            return References.SelectMany(LibraryFile.Read).ToEquatableArray();
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or TypeLoadException)
        {
            Log.LogMessage("Links to pages of other projects lead to placeholders: " + exception.Message);
            return default;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => _cancelled.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancelled.Dispose();
}
