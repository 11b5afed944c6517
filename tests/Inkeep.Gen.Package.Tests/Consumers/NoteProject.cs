namespace Inkeep.Gen.Package.Tests.Consumers;

/// <summary>A few pages that several consumers use, with records, an enum and a union; and code that some of them have in common.</summary>
internal static class NoteProject
{
    public static ConsumerProject WithNotePages(this ConsumerProject project)
    {
        project.Write("docs/models/components/note.md", """
            # Note

            ## Fields

            | Field    | Type                                             | Required           | Description |
            | -------- | ------------------------------------------------ | ------------------ | ----------- |
            | `id`     | *string*                                         | :heavy_check_mark: | The id      |
            | `kind`   | [components.NoteKind](../components/notekind.md) | :heavy_check_mark: | The kind    |
            | `tags`   | *string*[]                                       | :heavy_minus_sign: | Tags        |
            | `counts` | Record<string, *number*>                         | :heavy_minus_sign: | The counts that were taken |
            """);
        project.Write("docs/models/components/notekind.md", """
            # NoteKind

            ## Values

            | Name     | Value   |
            | -------- | ------- |
            | `Bug`    | bug     |
            | `OnHold` | on hold |
            """);
        project.Write("docs/models/components/label.md", """
            # Label

            ## Fields

            | Field  | Type     | Required           | Description |
            | ------ | -------- | ------------------ | ----------- |
            | `text` | *string* | :heavy_check_mark: | The text    |
            | `size` | *number* | :heavy_minus_sign: | The size    |
            """);
        project.Write("docs/models/components/subject.md", """
            # Subject

            ## Supported Types

            ### `string`

            ```typescript
            const value: string = "a";
            ```

            ### `components.Label`

            ```typescript
            const value: components.Label = { text: "a" };
            ```
            """);
        return project;
    }

    /// <summary>What a note is mapped to, by Mapperly, and a server that answers with what it gets.</summary>
    public static void WriteMapping(ConsumerProject project) => project.Write("Mapping.cs", """
        using System.Net;
        using System.Text;
        using Acme.Models.Components;

        namespace Acme;

        public sealed class NoteDto
        {
            public required string Id { get; set; }
            public NoteKind Kind { get; set; }
            public List<string>? Tags { get; set; }
            public Dictionary<string, double>? Counts { get; set; }
        }

        [Riok.Mapperly.Abstractions.Mapper]
        internal static partial class Mapping
        {
            [Riok.Mapperly.Abstractions.MapperIgnoreSource(nameof(Note.Extras))]
            public static partial NoteDto ToDto(Note note);

            [Riok.Mapperly.Abstractions.MapperIgnoreTarget(nameof(Note.Extras))]
            public static partial Note FromDto(NoteDto note);
        }

        internal sealed class Echo : HttpMessageHandler
        {
            public string? Last { get; private set; }

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                Last = request.RequestUri!.PathAndQuery;
                var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            }
        }
        """);
}
