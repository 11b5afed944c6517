namespace Inkeep.Gen.Package.Tests.Consumers;

/// <summary>A throw-away project outside the repository.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedPackages _packages;
    private readonly string _name;
    private bool _isRestored;

    private ConsumerProject(PackedPackages packages, string folder, string name)
    {
        _packages = packages;
        Folder = folder;
        _name = name;
    }

    public string Folder { get; }

    /// <summary>A console project with the package, as <c>dotnet new console</c> and <c>dotnet add package</c> leave it; plus the given properties and items.</summary>
    public static ConsumerProject Create(PackedPackages packages, string name, string properties = "", string items = "", string sdk = "Microsoft.NET.Sdk") => CreateRaw(packages, name, $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseAppHost>false</UseAppHost>
            <RootNamespace>Acme</RootNamespace>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Inkeep.Gen" Version="{packages.Version}" />
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>The same as a web service, with the package for ASP.NET Core.</summary>
    public static ConsumerProject CreateWeb(PackedPackages packages, string name, string properties, string items = "") => Create(packages, name, $"""
        {properties}
            <InvariantGlobalization>true</InvariantGlobalization>
        """, $"""
        <PackageReference Include="Inkeep.Gen.AspNetCore" Version="{packages.Version}" />
            {items}
        """, "Microsoft.NET.Sdk.Web");

    public static ConsumerProject CreateRaw(PackedPackages packages, string name, string project, string extension = "csproj")
    {
        var consumer = new ConsumerProject(packages, packages.CreateFolder(name), Path.GetFileName(name));
        consumer.Write($"{consumer._name}.{extension}", project);
        return consumer;
    }

    /// <summary>Projects that lie beside it and are built together: to start a build costs more than to compile a small project.</summary>
    public static ConsumerProject CreateSolution(PackedPackages packages, string name, params IEnumerable<ConsumerProject> projects)
    {
        var files = projects.SelectMany(static project => Directory.GetFiles(project.Folder, "*.*proj"));
        var entries = files.Select(static file => $"""<Project Path="{file}" />""");
        return CreateRaw(packages, name, $"<Solution>{string.Concat(entries)}</Solution>", "slnx");
    }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Changes a file of the project; the next build restores anew.</summary>
    public void Edit(string path, Func<string, string> edit)
    {
        var text = File.ReadAllText(Path.Combine(Folder, path));
        var edited = edit(text);
        Assert.NotEqual(text, edited);
        Write(path, edited);
        _isRestored = false;
    }

    public Task<BuildResult> BuildAsync(params IEnumerable<string> arguments) => RunVerbAsync("build", arguments);

    public Task<BuildResult> PackAsync(params IEnumerable<string> arguments) => RunVerbAsync("pack", arguments);

    /// <summary>Restores anew: what is published needs packages that a build doesn't.</summary>
    public Task<BuildResult> PublishAsync(params IEnumerable<string> arguments)
    {
        _isRestored = false;
        return RunVerbAsync("publish", arguments);
    }

    /// <summary>What the last build made, run.</summary>
    public Task<CommandResult> RunAsync(params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(Folder, isContinuousIntegration: false, [Path.Combine("bin", "Debug", "net10.0", _name + ".dll"), .. arguments]);

    /// <summary>The files that the generator added to the compilation; needs a build with EmitCompilerGeneratedFiles.</summary>
    public IReadOnlyDictionary<string, string> ReadGenerated(string framework = "net10.0")
    {
        var folder = Path.Combine(Folder, "obj", "Debug", framework, "generated", "Inkeep.Gen");
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).ToDictionary(static file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal)
            : new Dictionary<string, string>(StringComparer.Ordinal);
    }

    // In one process, where nothing else is asked for: to start a second costs more than it saves a few small projects.
    private async Task<BuildResult> RunVerbAsync(string verb, IEnumerable<string> arguments)
    {
        var result = await DotnetCommand.RunAsync(
            Folder, _packages.Servers, isContinuousIntegration: false, [verb, "-tl:off", "-m:1", .. _isRestored ? ["--no-restore"] : Array.Empty<string>(), .. arguments]);
        _isRestored = true;
        return new BuildResult(result.ExitCode, result.Output);
    }
}
