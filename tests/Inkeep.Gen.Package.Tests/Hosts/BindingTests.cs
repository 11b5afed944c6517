namespace Inkeep.Gen.Package.Tests.Hosts;

/// <summary>
/// Every reference of every assembly that a compiler loads from the package is met by the package or by the compiler itself, in both kinds of
/// compilers. Nothing is loaded: other runtimes bind less strictly than .NET Framework does.
/// </summary>
public sealed class BindingTests(PackedPackages packages)
{
    private const string Folder = "analyzers/dotnet/cs/";

    private List<AssemblyReferences> Shipped => field ??=
    [
        .. PackedPackages.Read(packages.Generator)
            .Where(static file => file.Key.StartsWith(Folder, StringComparison.Ordinal))
            .Select(static file => AssemblyReferences.Of(file.Value)),
    ];

    // .NET Framework takes the one version that is asked for, after the redirects of the program. What the program has in another one
    // is no answer, but Roslyn is asked then, and gives what lies in the package.
    [Fact]
    public void On_NET_Framework_each_reference_finds_just_its_version()
    {
        var compiler = CompilerFiles.OnNetFramework();
        var unmet = Shipped
            .SelectMany(static assembly => assembly.References.Select(reference => (assembly.Assembly.Name, Asked: reference)))
            .Where(asking => CompilerFiles.Redirect(asking.Asked) is var version
                && compiler.VersionOf(asking.Asked.Name) != version
                && !Shipped.Any(shipped => shipped.Assembly == asking.Asked with { Version = version }));

        Assert.Empty(unmet);
    }

    // .NET takes what it has, if that is not older.
    [Fact]
    public void On_NET_each_reference_is_met_by_what_the_compiler_has_or_by_what_it_lacks()
    {
        var compiler = CompilerFiles.OnNet();
        var unmet = Shipped
            .SelectMany(static assembly => assembly.References.Select(reference => (assembly.Assembly.Name, Asked: reference)))
            .Where(asking => compiler.VersionOf(asking.Asked.Name) is { } has
                ? has < asking.Asked.Version
                : !Shipped.Any(shipped => shipped.Assembly == asking.Asked));

        Assert.Empty(unmet);
    }

    // What every compiler has in the version that is asked for would only be in the way of other generators.
    [Fact]
    public void Nothing_is_shipped_that_no_compiler_lacks()
    {
        var compiler = CompilerFiles.OnNetFramework();

        Assert.All(
            Shipped.Where(static assembly => assembly.Assembly.Name != "Inkeep.Gen"),
            assembly => Assert.Contains(
                Shipped.SelectMany(static other => other.References),
                reference => reference == assembly.Assembly && compiler.VersionOf(reference.Name) != CompilerFiles.Redirect(reference)));
    }
}
