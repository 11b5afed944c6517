using Inkeep.Gen.Dialects;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts.Samples;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Pipeline;

/// <summary>The options and files of a project as they were read: every file by itself, and its text ends here.</summary>
/// <param name="HasDocuments">Whether there are files of JSON.</param>
/// <param name="Samples">Those of them that are samples; which are is known when the pages are.</param>
internal sealed record ReadFiles(
    PipelineValue<ProjectSettings> Settings,
    PipelineValue<ProjectFiles> Files,
    PipelineValues<ParsedPage> Pages,
    PipelineValues<ParsedOverlay> Overlays,
    PipelineValue<Flag> HasDocuments,
    Func<PipelineValue<SampleTargets>, PipelineValues<ParsedSample>> Samples)
{
    public static ReadFiles Of<TFile, TOptions>(PipelineValues<TFile> files, PipelineValue<TOptions> options, IInputReader<TFile, TOptions> reader)
        where TFile : class
        where TOptions : class
    {
        var pages = files.Where(file => InputFile.IsPage(reader.PathOf(file)));
        var documents = files.Where(file => InputFile.IsJson(reader.PathOf(file)));
        return new(
            options.Select((options, _) => OptionReader.ReadProject(name => reader.PropertyOf(options, name))),
            pages.With(options)
                .Select((input, _) => OptionReader.ReadFile(
                    InputFile.Normalize(reader.PathOf(input.Left)), name => reader.MetadataOf(input.Right, input.Left, name)))
                .Collect(static all => ProjectFiles.Of(all)),
            pages
                .Select((file, token) => PageParser.Parse(InputFile.Normalize(reader.PathOf(file)), reader.TextOf(file, token), token))
                .WithTrackingName(TrackingNames.Parse),
            files.Where(file => InputFile.IsOverlay(reader.PathOf(file)))
                .Select((file, token) => OverlayParser.Parse(InputFile.Normalize(reader.PathOf(file)), reader.TextOf(file, token), token))
                .WithTrackingName(TrackingNames.Parse),
            documents.Collect(static all => new Flag(all.Count > 0)),
            targets => documents.With(targets)
                .SelectNotNull((input, _) => input.Right.Include(InputFile.Normalize(reader.PathOf(input.Left))) ? input.Left : null)
                .Select((file, token) => SampleReader.Read(InputFile.Normalize(reader.PathOf(file)), reader.TextOf(file, token), token))
                .WithTrackingName(TrackingNames.Parse));
    }
}
