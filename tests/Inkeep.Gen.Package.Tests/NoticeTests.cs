using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Inkeep.Gen.Package.Tests;

/// <summary>THIRD-PARTY-NOTICES.txt is about just what is packed: files, versions, and the licences that their packages state.</summary>
public sealed partial class NoticeTests(PackedPackages packages)
{
    // The words that a licence of the name can't be without.
    private static readonly Dictionary<string, string> Openings = new(StringComparer.Ordinal)
    {
        ["BSD-2-Clause"] = "Redistribution and use in source and binary forms",
        ["MIT"] = "Permission is hereby granted, free of charge",
    };

    [Fact]
    public async Task Each_packed_library_of_others_has_its_notice()
    {
        var files = PackedPackages.Read(packages.Generator);
        var text = Encoding.UTF8.GetString(files["THIRD-PARTY-NOTICES.txt"]).ReplaceLineEndings("\n");
        var notices = Notice().Matches(text).ToDictionary(static match => match.Groups["file"].Value, StringComparer.Ordinal);
        var libraries = files.Where(static file => file.Key.EndsWith(".dll", StringComparison.Ordinal) && !Path.GetFileName(file.Key).StartsWith("Inkeep.Gen", StringComparison.Ordinal))
            .DistinctBy(static file => Path.GetFileName(file.Key))
            .ToDictionary(static file => Path.GetFileName(file.Key), static file => file.Value, StringComparer.Ordinal);

        Assert.Equal(libraries.Keys.Order(StringComparer.Ordinal), notices.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, library) in libraries)
        {
            var notice = notices[name].Groups;
            var (version, license) = (notice["version"].Value, notice["license"].Value);
            Assert.Equal(version, InformationalVersion(library).Split('+')[0]);
            Assert.Equal(license, await StatedLicenseAsync(notice["id"].Value, version));
            Assert.Contains(Openings[license], notice["text"].Value, StringComparison.Ordinal);
            Assert.Contains("Copyright (c) ", notice["text"].Value, StringComparison.Ordinal);
        }
    }

    private static string InformationalVersion(byte[] library)
    {
        using var file = new PEReader(new MemoryStream(library));
        var metadata = file.GetMetadataReader();
        var attribute = metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute)
            .Single(attribute => TypeName(metadata, attribute) == "AssemblyInformationalVersionAttribute");

        // Behind the two bytes of the prolog.
        var value = metadata.GetBlobReader(attribute.Value);
        value.ReadUInt16();
        return value.ReadSerializedString()!;
    }

    private static string? TypeName(MetadataReader metadata, CustomAttribute attribute) =>
        attribute.Constructor is { Kind: HandleKind.MemberReference } constructor
        && metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent is { Kind: HandleKind.TypeReference } type
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name)
            : null;

    // The package lies where it was restored to when the generator was packed.
    private static async Task<string?> StatedLicenseAsync(string id, string version)
    {
        var caches = await DotnetCommand.RunAsync(
            RepositoryTree.Root, isContinuousIntegration: false, "nuget", "locals", "global-packages", "--list", "--force-english-output");
        var folder = caches.Output[(caches.Output.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        var name = id.ToLowerInvariant();
        return XDocument.Load(Path.Combine(folder, name, version, name + ".nuspec")).Descendants()
            .Single(static element => element.Name.LocalName == "license").Value;
    }

    [GeneratedRegex(
        @"^-{80}\n(?<id>\S+) (?<version>\S+) \((?<file>\S+)\), (?<license>\S+), https://\S+\n(?<text>.*?)(?=^-{80}$)",
        RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Notice();
}
