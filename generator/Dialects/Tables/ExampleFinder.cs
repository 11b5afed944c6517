using Inkeep.Gen.Dialects.Reading;
using Inkeep.Gen.Json;
using Inkeep.Gen.Markdown;

namespace Inkeep.Gen.Dialects.Tables;

/// <summary>A JSON value on the page that is one of a table's type.</summary>
internal sealed record FoundExample(JsonObject Value, PageSpan Span);

/// <summary>Finds the JSON blocks that show the types of tables near them: those that share most of their members with one.</summary>
internal sealed class ExampleFinder(ParseContext context, PageMap map)
{
    private const int MostBlocksAway = 40;
    private const int LongestJson = 100_000;
    private const int MostObjects = 64;
    private const double LeastShared = 0.8;

    // The blocks that are JSON.
    private List<(PageFence Fence, JsonValue Value)> Blocks => field ??= Read();

    public void Find(List<TableDraft> drafts)
    {
        foreach (var (fence, value) in Blocks)
        {
            foreach (var shown in Objects(value, 0).Take(MostObjects))
            {
                if (Best(drafts, shown, fence, isInOther: shown != value && drafts.Exists(draft => draft.Name.Of == fence.Heading)) is { Example: null } draft && !IsSchema(shown))
                {
                    draft.Example = new FoundExample(shown, fence.Fence.Span);
                }
            }
        }
    }

    /// <summary>Whether a block near the table shows an object with the members that it names, so that it tells their types where the table has none.</summary>
    public bool IsShown(TableDraft draft, List<FieldRow> rows)
    {
        var names = new HashSet<string>(rows.Select(static row => row.Name), StringComparer.Ordinal);
        return names.Count > 1 && Blocks.Exists(block => Math.Abs(draft.Order - block.Fence.Order) <= MostBlocksAway
            && Objects(block.Value, 0).Take(MostObjects).Any(shown => IsEnough(shown.Properties.Count(property => names.Contains(property.Name)), shown, rows.Count) && !IsSchema(shown)));
    }

    private static bool IsEnough(int shared, JsonObject shown, int rows) =>
        shared >= Math.Min(2, rows) && shared >= shown.Properties.Count * LeastShared && shared * 3 >= rows;

    private List<(PageFence Fence, JsonValue Value)> Read()
    {
        var blocks = new List<(PageFence, JsonValue)>();
        foreach (var fence in map.Fences)
        {
            if (fence.Fence.Code.Length > LongestJson || fence.Fence.Info is not ("" or "json" or "json5" or "jsonc" or "js" or "javascript" or "JSON" or "json:json"))
            {
                continue;
            }

            var text = context.Text.Unix(fence.Fence.Code);
            if (text.TrimStart() is { Length: > 1 } start && start[0] is '{' or '[' && new JsonReader(text).ReadWhole() is { } value)
            {
                blocks.Add((fence, value));
            }
        }

        return blocks;
    }

    // What stands inside of another type's example (isInOther) may be any of those that it fits alike.
    private static TableDraft? Best(List<TableDraft> drafts, JsonObject shown, PageFence fence, bool isInOther)
    {
        TableDraft? best = null;
        var isTied = false;
        var (most, isOwn, nearest) = (0, false, int.MaxValue);
        foreach (var draft in drafts)
        {
            var away = Math.Abs(draft.Order - fence.Order);
            if (draft.Kind != TableKind.Fields || away > MostBlocksAway)
            {
                continue;
            }

            var shared = shown.Properties.Count(property => draft.Rows.Exists(row => row.Name == property.Name));
            var isEnough = IsEnough(shared, shown, draft.Rows.Count);
            var isOfSection = isEnough && IsOfSection(draft, fence);
            isTied = isEnough && shared >= most ? shared == most && !isOfSection && !isOwn : isTied;
            if (isEnough && (shared > most || (shared == most && (isOfSection == isOwn ? away < nearest : isOfSection))))
            {
                (best, most, isOwn, nearest) = (draft, shared, isOfSection, away);
            }
        }

        return isTied && isInOther ? null : best;
    }

    // Of two types with the same members, that one is shown below whose name the block stands.
    private static bool IsOfSection(TableDraft draft, PageFence fence) =>
        draft.Name.Of is { } name && fence.Heading?.Path.Contains(name) == true;

    // The value itself, the items of a list, and what an envelope holds.
    private static IEnumerable<JsonObject> Objects(JsonValue value, int depth)
    {
        const int Deepest = 3;
        switch (value)
        {
            case JsonObject shown:
                yield return shown;
                foreach (var property in shown.Properties)
                {
                    foreach (var inner in depth < Deepest ? Objects(property.Value, depth + 1) : [])
                    {
                        yield return inner;
                    }
                }

                break;
            case JsonArray { Items.Count: > 0 } list when depth < Deepest:
                foreach (var inner in Objects(list.Items[0], depth + 1))
                {
                    yield return inner;
                }

                break;
        }
    }

    // "isRead": "Boolean" is a schema, "name": "string" what a tool writes that has no value, and "body": { "@odata.type": "itemBody" } a reference.
    private static bool IsSchema(JsonObject shown)
    {
        if (shown.Properties.Count > 0 && shown.Properties.All(static property => property.Value is JsonObject { Properties: { Count: 1 } only } && only[0].Name is "@odata.type" or "@type" or "$type"))
        {
            return true;
        }

        var texts = Texts(shown).ToList();
        return texts.Contains("string")
            || texts.Count(static text => TypeWords.Find(text.Split('(')[0].Trim()) is not null || text.StartsWith("<", StringComparison.Ordinal)) * 2 > texts.Count;
    }

    private static IEnumerable<string> Texts(JsonValue value) => value switch
    {
        JsonString text => [text.Text],
        JsonObject shown => shown.Properties.SelectMany(static property => Texts(property.Value)),
        JsonArray list => list.Items.SelectMany(Texts),
        _ => [],
    };
}
