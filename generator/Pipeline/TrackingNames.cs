using Inkeep.Gen.Facts.Samples;

namespace Inkeep.Gen.Pipeline;

/// <summary>The names of the pipeline's steps. Tests find them by reflection, so a new step is tested the day it is written.</summary>
internal static class TrackingNames
{
    public const string Project = nameof(Project);
    public const string Settings = nameof(Settings);
    public const string Repeated = nameof(Repeated);
    public const string Parse = nameof(Parse);
    public const string ParseOverlay = nameof(ParseOverlay);
    public const string Overlays = nameof(Overlays);
    public const string Place = nameof(Place);
    public const string Name = nameof(Name);
    public const string Index = nameof(Index);
    public const string Missing = nameof(Missing);
    public const string ParseSample = nameof(ParseSample);
    public const string Samples = nameof(Samples);
    public const string Shape = nameof(Shape);
    public const string ShapeTable = nameof(ShapeTable);
    public const string Shown = nameof(Shown);
    public const string Lessons = nameof(Lessons);
    public const string Placeholders = nameof(Placeholders);
    public const string Teaching = nameof(Teaching);
    public const string Teach = nameof(Teach);
    public const string Evidence = nameof(Evidence);
    public const string EvidenceTable = nameof(EvidenceTable);
    public const string Slice = nameof(Slice);
    public const string UnionSlice = nameof(UnionSlice);
    public const string Link = nameof(Link);
    public const string Model = nameof(Model);
    public const string PlaceholderModel = nameof(PlaceholderModel);
    public const string Source = nameof(Source);
    public const string PlaceholderSource = nameof(PlaceholderSource);
    public const string Bucket = nameof(Bucket);
    public const string EntryPoint = nameof(EntryPoint);
    public const string Diagnostics = nameof(Diagnostics);
}
