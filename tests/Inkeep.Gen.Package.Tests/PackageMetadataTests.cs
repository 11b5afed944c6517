using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Xml.Linq;

namespace Inkeep.Gen.Package.Tests;

/// <summary>What a registry, an editor and a debugger show of the packages.</summary>
public sealed class PackageMetadataTests(PackedPackages packages)
{
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static TheoryData<string> Ids => ["Inkeep.Gen", "Inkeep.Gen.Runtime", "Inkeep.Gen.AspNetCore"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_is_found_and_says_where_it_is_from(string id)
    {
        var metadata = Metadata(id);

        Assert.Contains("Speakeasy", Text(metadata, "description"), StringComparison.Ordinal);
        Assert.Contains("speakeasy", Text(metadata, "tags").Split(' '));
        Assert.Equal(SourceHistory.Repository, Text(metadata, "projectUrl"));
        Assert.Equal(SourceHistory.Repository + "/blob/main/CHANGELOG.md", Text(metadata, "releaseNotes"));
        Assert.Equal("MIT", Text(metadata, "license"));

        var repository = Element(metadata, "repository");
        Assert.Equal("git", (string?)repository.Attribute("type"));
        Assert.Equal(SourceHistory.Repository, (string?)repository.Attribute("url"));
        Assert.SkipUnless(packages.HasHistory, "the commit was not looked at: Git is not installed");
        Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_and_icon_are_the_repository_s(string id)
    {
        var files = Files(id);
        Assert.Equal(File.ReadAllBytes(Path.Combine(RepositoryTree.Root, "README.md")), files[Text(Metadata(id), "readme")]);

        var icon = files[Text(Metadata(id), "icon")];
        Assert.Equal("PNG\r\n"u8, icon.AsSpan(1, 5));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)));
        Assert.Equal(128, BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
    }

    [Theory]
    [InlineData("Inkeep.Gen", "analyzers/dotnet/cs/Inkeep.Gen.dll")]
    [InlineData("Inkeep.Gen.Runtime", "lib/net8.0/Inkeep.Gen.Runtime.dll")]
    [InlineData("Inkeep.Gen.Runtime", "lib/net10.0/Inkeep.Gen.Runtime.dll")]
    [InlineData("Inkeep.Gen.AspNetCore", "lib/net10.0/Inkeep.Gen.AspNetCore.dll")]
    public void A_debugger_finds_every_source(string id, string assembly)
    {
        using var file = new PEReader(new MemoryStream(Files(id)[assembly]));
        var entry = file.ReadDebugDirectory().Single(static entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        var symbols = provider.GetMetadataReader();
        Assert.SkipUnless(packages.HasHistory, "source links were not looked at: Git is not installed");

        var links = Assert.Single(Information(symbols, EntityHandle.ModuleDefinition, SourceLink));
        var roots = JsonDocument.Parse(links).RootElement.GetProperty("documents").EnumerateObject().ToList();
        var commit = (string?)Element(Metadata(id), "repository").Attribute("commit");
        var published = $"https://raw.githubusercontent.com/inkeep-gen/inkeep-gen/{commit}/*";
        Assert.Equal([published], roots.Select(static root => root.Value.GetString()));

        foreach (var handle in symbols.Documents)
        {
            var path = symbols.GetString(symbols.GetDocument(handle).Name);
            var isSource = path.StartsWith(roots[0].Name.TrimEnd('*'), StringComparison.Ordinal)
                && !path.Contains("/obj/", StringComparison.Ordinal);
            Assert.True(isSource || Information(symbols, handle, EmbeddedSource).Any(), path);
        }
    }

    private static IEnumerable<byte[]> Information(MetadataReader symbols, EntityHandle parent, Guid kind) => symbols
        .GetCustomDebugInformation(parent).Select(symbols.GetCustomDebugInformation)
        .Where(information => symbols.GetGuid(information.Kind) == kind).Select(information => symbols.GetBlobBytes(information.Value));

    private IReadOnlyDictionary<string, byte[]> Files(string id) =>
        PackedPackages.Read(packages.All.Single(package => Path.GetFileName(package) == $"{id}.{packages.Version}.nupkg"));

    private XElement Metadata(string id)
    {
        using var content = new MemoryStream(Files(id)[id + ".nuspec"]);
        return Element(XDocument.Load(content).Root!, "metadata");
    }

    private static XElement Element(XElement parent, string name) => parent.Elements().Single(element => element.Name.LocalName == name);

    private static string Text(XElement metadata, string name) => Element(metadata, name).Value;
}
