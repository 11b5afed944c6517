using Inkeep.Gen.Package.Tests.Consumers;

namespace Inkeep.Gen.Package.Tests;

/// <summary>A program under <c>dotnet watch</c>, whose models are written by the build: an edit of a page reaches it.</summary>
public sealed class WatchTests(PackedPackages packages)
{
    private const string Page = """
        # Note

        ## Fields

        | Field | Type     | Required           | Description |
        | ----- | -------- | ------------------ | ----------- |
        | `id`  | *string* | :heavy_check_mark: | The id      |
        """;

    [Fact]
    public async Task An_edit_of_a_page_builds_and_runs_the_program_again()
    {
        var project = ConsumerProject.Create(packages, "watched", "<InkeepEmit>BeforeCompile</InkeepEmit>");
        project.Write("Program.cs", """Console.WriteLine("members: " + string.Join(", ", typeof(Acme.Models.Note).GetProperties().Select(member => member.Name)));""");
        project.Write("models/note.md", Page);
        (await project.BuildAsync()).Succeeded().WithoutWarnings();

        using var watch = DotnetCommand.Start(project.Folder, "watch", "--non-interactive", "run");
        try
        {
            // What the program says, and what is said of it.
            await ReadToAsync(watch.StandardOutput, "members: Id, Extras");
            await ReadToAsync(watch.StandardError, "Waiting for a file to change");
            project.Write("models/note.md", Page + "\n| `more` | *string* | :heavy_minus_sign: | More |\n");
            await ReadToAsync(watch.StandardOutput, "members: Id, More, Extras");
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
        }
    }

    // Fails rather than waits for ever.
    private static async Task ReadToAsync(StreamReader output, string text)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        var lines = new List<string>();
        try
        {
            while (await output.ReadLineAsync(limit.Token) is { } line)
            {
                lines.Add(line);
                if (line.Contains(text, StringComparison.Ordinal)) return;
            }
        }
        catch (OperationCanceledException)
        {
        }

        Assert.Fail($"'{text}' was not said:\n{string.Join('\n', lines)}");
    }
}
