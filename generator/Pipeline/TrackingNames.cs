namespace Inkeep.Gen.Pipeline;

/// <summary>The names of the pipeline's steps. Tests find them by reflection, so a new step is tested the day it is written.</summary>
internal static class TrackingNames
{
    public const string Project = nameof(Project);
    public const string Parse = nameof(Parse);
    public const string Stated = nameof(Stated);
    public const string Catalog = nameof(Catalog);
    public const string Missing = nameof(Missing);
    public const string ShownObjects = nameof(ShownObjects);
    public const string Samples = nameof(Samples);
    public const string Shapes = nameof(Shapes);
    public const string Observations = nameof(Observations);
    public const string Placeholders = nameof(Placeholders);
    public const string Settled = nameof(Settled);
    public const string SettledShapes = nameof(SettledShapes);
    public const string References = nameof(References);
    public const string UnionCases = nameof(UnionCases);
    public const string Built = nameof(Built);
    public const string Model = nameof(Model);
    public const string Source = nameof(Source);
    public const string Files = nameof(Files);
    public const string Diagnostics = nameof(Diagnostics);
}
