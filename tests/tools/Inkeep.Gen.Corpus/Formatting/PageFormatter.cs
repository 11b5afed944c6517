using System.Diagnostics;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>A program of npm that formats Markdown files in place.</summary>
internal sealed record PageFormatter(string Name, string Program, IReadOnlyList<string> Options)
{
    public static IReadOnlyList<PageFormatter> All { get; } =
    [
        new("prettier", "prettier/bin/prettier.cjs", ["--write", "--log-level", "error", "--no-config", "--no-editorconfig"]),
        new("remark", "remark-cli/cli.js", ["--output", "--quiet", "--no-config", "--no-ignore", "--ext", "md,mdx", "--use", "remark-gfm", "--use", "remark-frontmatter"]),
    ];

    private const string Packages =
        """
        {
          "private": true,
          "dependencies": { "prettier": "3.10.1", "remark-cli": "12.0.1", "remark-frontmatter": "5.0.0", "remark-gfm": "4.0.1" }
        }
        """;

    // Ignored by git, as all of artifacts is.
    private static string Workshop => Path.Combine(RepositoryFolder.Path, "artifacts", "formatters");

    /// <summary>Gets the programs from npm; those of an earlier run are used again.</summary>
    /// <exception cref="InvalidOperationException">npm isn't there, or can't get them.</exception>
    public static void Install()
    {
        Directory.CreateDirectory(Workshop);
        var file = Path.Combine(Workshop, "package.json");
        if (File.Exists(file) && File.ReadAllText(file) == Packages && All.All(formatter => File.Exists(formatter.Script)))
        {
            return;
        }

        File.WriteAllText(file, Packages);
        Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error"]);
    }

    /// <summary>The pages as the formatter leaves them, in their order. One that it can't read stays as it is.</summary>
    /// <exception cref="InvalidOperationException">The formatter doesn't run.</exception>
    public IReadOnlyList<string> Format(IReadOnlyList<InputPage> pages)
    {
        var folder = Path.Combine(Workshop, "pages", Name);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        // Numbered, since names may differ in case only; the extension chooses the parser.
        Directory.CreateDirectory(folder);
        var files = pages.Select((page, i) => Path.Combine(folder, $"p{i}{Path.GetExtension(page.Path)}")).ToList();
        foreach (var (page, file) in pages.Zip(files))
        {
            File.WriteAllText(file, page.Text);
        }

        Run("node", [Script, folder, .. Options], mayComplain: true);
        return files.ConvertAll(File.ReadAllText);
    }

    private string Script => Path.Combine([Workshop, "node_modules", .. Program.Split('/')]);

    private static void Run(string program, IEnumerable<string> arguments, bool mayComplain = false)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Workshop, RedirectStandardError = true, RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0 && !(mayComplain && process.ExitCode is 1 or 2))
            {
                throw new InvalidOperationException($"'{program}' ended with {process.ExitCode}: {output.Result}{errors}");
            }
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException($"'{program}' can't be run; install Node.js: {exception.Message}", exception);
        }
    }
}
