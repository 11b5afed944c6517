using System.Reflection;
using System.Xml.Linq;

namespace Inkeep.Gen.Package.Tests.Hosts;

/// <summary>The oldest supported compilers: which assemblies they bring, and which versions of them they bind to.</summary>
internal sealed class CompilerFiles
{
    // What .NET Framework 4.7.2, which the compiler asks for, has of its own.
    private static readonly AssemblyVersion[] OfNetFramework = [new("netstandard", new Version(2, 0, 0, 0)), new("mscorlib", new Version(4, 0, 0, 0))];

    private readonly Dictionary<string, Version> _assemblies;

    private CompilerFiles(IEnumerable<AssemblyVersion> assemblies) =>
        _assemblies = assemblies.DistinctBy(static assembly => assembly.Name).ToDictionary(static assembly => assembly.Name, static assembly => assembly.Version, StringComparer.Ordinal);

    public static string NetFrameworkFolder { get; } = Metadata("CompilerOnNetFramework");

    /// <summary>The compiler of Visual Studio 2022, version 17.14.</summary>
    public static CompilerFiles OnNetFramework() => new(AssembliesIn(NetFrameworkFolder).Concat(OfNetFramework));

    /// <summary>The compiler of the .NET 8 SDK, whose framework has all but the compiler's own assemblies.</summary>
    public static CompilerFiles OnNet()
    {
        var packages = Metadata("NuGetPackages");
        var framework = Directory.GetDirectories(Path.Combine(packages, "microsoft.netcore.app.ref"), "8.*").Order(StringComparer.Ordinal).First();
        string[] compiler = ["microsoft.codeanalysis.common", "microsoft.codeanalysis.csharp"];
        return new CompilerFiles(AssembliesIn(Path.Combine(framework, "ref", "net8.0"))
            .Concat(compiler.SelectMany(name => AssembliesIn(Path.Combine(packages, name, "4.8.0", "lib", "net7.0")))));
    }

    public Version? VersionOf(string name) => _assemblies.GetValueOrDefault(name);

    /// <summary>The version that .NET Framework looks for when an assembly asks for one: no other will do.</summary>
    public static Version Redirect(AssemblyVersion asked)
    {
        foreach (var redirect in Redirects.Value)
        {
            if (redirect.Name == asked.Name && asked.Version >= redirect.From && asked.Version <= redirect.To)
            {
                return redirect.New;
            }
        }

        return asked.Version;
    }

    private static readonly Lazy<List<(string Name, Version From, Version To, Version New)>> Redirects = new(static () =>
    [
        .. XDocument.Load(Path.Combine(NetFrameworkFolder, "csc.exe.config")).Descendants()
            .Where(static element => element.Name.LocalName == "dependentAssembly")
            .Select(static element =>
            {
                var redirect = element.Elements().Single(static child => child.Name.LocalName == "bindingRedirect");
                var range = ((string)redirect.Attribute("oldVersion")!).Split('-');
                return (
                    (string)element.Elements().Single(static child => child.Name.LocalName == "assemblyIdentity").Attribute("name")!,
                    Version.Parse(range[0]), Version.Parse(range[^1]), Version.Parse((string)redirect.Attribute("newVersion")!));
            }),
    ]);

    private static IEnumerable<AssemblyVersion> AssembliesIn(string folder) =>
        Directory.GetFiles(folder, "*.dll").Select(static file => AssemblyReferences.TryOf(File.ReadAllBytes(file))?.Assembly).OfType<AssemblyVersion>();

    private static string Metadata(string key) => typeof(CompilerFiles).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
