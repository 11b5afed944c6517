using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Json;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Merges what overlays, samples, the page's example and words, and policies say of the fields of an object; called in the order of their precedence.</summary>
internal sealed class FieldMerger(ObjectPage page, LocatedPage located, EquatableArray<JsonObject> shown)
{
    private readonly List<SettledField> _fields = Documented(page, located);
    private HashSet<string>? _leftOut;

    // What the example would make optional unless an overlay says that it is required after all.
    private HashSet<string> LeftOut => _leftOut ??= new(
        ExampleReader.Read(page, shown).Where(static read => read.Facts.IsRequired == false).Select(static read => read.Facts.Name), StringComparer.Ordinal);

    public EquatableArray<SettledField> ToFields() => _fields.ToEquatableArray();

    /// <summary>An overlay's rows: they go before everything that was said until now.</summary>
    public void Apply(OverlaySection overlay, MergeLog log)
    {
        var rowOfRenamed = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < overlay.Facts.Fields.Count; row++)
        {
            var said = overlay.Facts.Fields[row];
            var isDocumented = _fields.Exists(field => field.Name == said.Name);
            if (Apply(said, row, overlay) is { } finding)
            {
                log.Findings.Add(finding);
            }
            else if (isDocumented && said.WireName is not null)
            {
                rowOfRenamed[said.Name] = row;
            }
        }

        foreach (var field in UndoCollisions(field => rowOfRenamed.ContainsKey(field.Name)))
        {
            log.Findings.Add(overlay.Finding(
                PagePart.FieldName, rowOfRenamed[field.Name], FindingId.OverlayUnusable, field.JsonName, "two fields would have this JSON name"));
        }
    }

    /// <summary>What samples showed, where no overlay has spoken.</summary>
    public void Apply(PageObservations observations)
    {
        var said = new HashSet<string>(_fields.Where(static field => field.WireName is not null).Select(static field => field.Name), StringComparer.Ordinal);
        foreach (var observation in observations.Items)
        {
            var index = _fields.FindIndex(field => field.Name == observation.Facts.Name);
            if (index >= 0)
            {
                _fields[index] = Merge(_fields[index], observation);
            }
            else if (observation.Facts.Type is { } type && _fields.TrueForAll(field => field.JsonName != observation.Facts.Name))
            {
                _fields.Add(Tell(
                    new SettledField(new Field(observation.Facts.Name, type, "", false, false, "")) { WireName = observation.Facts.Name, IsInferred = true },
                    "member",
                    observation));
            }
        }

        // Two spellings that meet are no fact.
        UndoCollisions(field => !said.Contains(field.Name));
    }

    /// <summary>What examples of pages show, where nobody better has spoken.</summary>
    public void ApplyExample()
    {
        foreach (var (row, facts) in located.IsInferred ? [] : ExampleReader.Read(page, shown))
        {
            // Members that the page doesn't list come behind its rows.
            var field = _fields[row];
            if (facts.IsRequired == false && field is { IsRequired: true, IsRequiredStated: false })
            {
                _fields[row] = field with { IsRequired = false, Origins = field.Origins.With(Origin.LeftOut) };
            }
            else if (facts.IsNullable == true && field is { IsRequired: true, IsNullable: null })
            {
                _fields[row] = field with { IsNullable = true, Origins = field.Origins.With(Origin.NullInExample) };
            }
        }
    }

    /// <summary>What rows say for certain of null, where nobody better has spoken.</summary>
    public void ApplyWords()
    {
        for (var i = 0; i < _fields.Count; i++)
        {
            if (_fields[i] is { IsRequired: true, IsNullable: null } field && NullOrigin(field.Row) is { } origin)
            {
                _fields[i] = field with { IsNullable = true, Origins = field.Origins.With(origin) };
            }
        }
    }

    /// <summary>Spells the members that nobody has spoken of as their names' first words (<c>dollarOr</c>) and the project's policy say.</summary>
    /// <returns>Where the names come from, when the policy has changed any.</returns>
    public string? ApplyPolicy()
    {
        var policy = located.Options.WireNames;
        if (policy == WireNames.AsDocumented && !_fields.Exists(static field => WireSpelling.Symbol(field.Name, out _) != default))
        {
            return null;
        }

        // A documented name or a known spelling is nobody else's: of two members of one JSON name one would be lost.
        var taken = new HashSet<string>(_fields.SelectMany(static field => new[] { field.Name, field.JsonName }), StringComparer.Ordinal);
        var hasChanged = false;
        for (var i = 0; i < _fields.Count; i++)
        {
            var field = _fields[i];
            var spelled = WireSpelling.Of(policy, field.Name);
            if (field.WireName is null && !field.IsCatchAll && spelled != field.Name && taken.Add(spelled))
            {
                var isSymbol = WireSpelling.Symbol(field.Name, out _) != default;
                _fields[i] = field with { WireName = spelled, Origins = isSymbol ? field.Origins.With(Origin.SpelledSymbol) : field.Origins };
                hasChanged |= policy != WireNames.AsDocumented;
            }
        }

        return hasChanged ? "Wire names: InkeepWireNames is " + policy : null;
    }

    private static List<SettledField> Documented(ObjectPage page, LocatedPage located)
    {
        var fields = new List<SettledField>(page.Fields.Count);
        foreach (var row in page.Fields)
        {
            fields.Add(new SettledField(row) { IsInferred = located.IsInferred });
        }

        return fields;
    }

    private static string? NullOrigin(Field row) =>
        row.IsExampleNull ? Origin.NullInExample : NullWords.SayNullable(row.Description) ? Origin.NullInWords : null;

    // What is wrong with the row, or null when it applies.
    private Finding? Apply(FieldFacts said, int row, OverlaySection overlay)
    {
        var index = _fields.FindIndex(field => field.Name == said.Name);
        if (index < 0 && said.Type is null)
        {
            return overlay.Finding(
                PagePart.FieldName, row, FindingId.OverlayMatchesNothing, said.Name, "'" + page.Title + "' has no such field; a new field needs a Type");
        }

        if (index < 0)
        {
            _fields.Add(Added(said, overlay));
            return null;
        }

        var facts = new List<string>();
        var merged = Merge(_fields[index], said, facts);
        if (facts.Count == 0)
        {
            return overlay.Finding(PagePart.FieldName, row, FindingId.OverlaySettled, said.Name, page.Title);
        }

        _fields[index] = merged with { Origins = merged.Origins.With(Origin.Overlay(facts, overlay.Path)) };
        return null;
    }

    private static SettledField Added(FieldFacts said, OverlaySection overlay) =>
        new(new Field(said.Name, said.Type!, said.TypeText, said.IsRequired ?? false, false, said.Description ?? ""))
        {
            WireName = said.WireName ?? said.Name,
            StatedType = said.Type,
            IsRequiredStated = said.IsRequired is not null,
            IsNullable = said.IsNullable,
            PropertyName = said.CSharpName,
            Origins = EquatableArray.Create(Origin.Overlay(["member"], overlay.Path)),
        };

    private SettledField Merge(SettledField field, FieldFacts said, List<string> facts)
    {
        if (said.WireName is { } wire)
        {
            Note(wire != WireSpelling.Of(located.Options.WireNames, field.Name), "wire name");
            field = field with { WireName = wire };
        }

        if (said.Type is { } type && type != field.Type.WithoutLink())
        {
            Note(true, "type");
            field = field with { StatedType = type, TypeText = said.TypeText };
        }

        if (said.IsRequired is { } isRequired)
        {
            Note(isRequired != field.IsRequired || LeftOut.Contains(field.Name), isRequired ? "required" : "optional");
            field = field with { IsRequired = isRequired, IsRequiredStated = true };
        }

        if (said.IsNullable is { } isNullable)
        {
            Note(true, isNullable ? "nullable" : "never null");
            field = field with { IsNullable = isNullable };
        }

        if (said.CSharpName is { } name)
        {
            Note(name != Words.ToPascalCase(field.Name), "C# name");
            field = field with { PropertyName = name };
        }

        if (said.Description is { } description)
        {
            Note(description != field.Description, "description");
            field = field with { Description = description };
        }

        return field;

        void Note(bool isNew, string fact)
        {
            if (isNew)
            {
                facts.Add(fact);
            }
        }
    }

    // Samples widen what a page allows, and narrow it in one case only: where the project asks for whole numbers (InkeepWholeNumbers).
    private SettledField Merge(SettledField field, Observation observation)
    {
        var facts = observation.Facts;
        if (facts.WireName is { } wire && field.WireName is null)
        {
            field = field with { WireName = wire };
            return wire == field.Name ? field : Tell(field, "wire name", observation);
        }

        if (facts.IsNullable is { } isNullable && field is { IsNullable: null, IsRequired: true })
        {
            return Tell(field with { IsNullable = isNullable }, "nullable", observation);
        }

        if (facts.IsWhole
            && located.Options.WholeNumbers == WholeNumbers.Integer
            && field.StatedType is null
            && field.Type.Rewrite(static inner => inner is ScalarType { Kind: ScalarKind.Number } ? new ScalarType(ScalarKind.Int64) : null) is { } whole
            && !HasFraction(ExampleOf(field)))
        {
            return Tell(field with { StatedType = whole }, "whole numbers", observation);
        }

        return facts.DiscriminatorText is { } text
            && field is { IsRequired: true, StatedType: null, Type: ScalarType { Kind: ScalarKind.String } or TypeReference }
                ? field with { Observed = new ObservedText(text, observation.Source) }
                : field;
    }

    private static SettledField Tell(SettledField field, string fact, Observation observation) =>
        observation.Source.Length == 0 ? field : field with { Origins = field.Origins.With(Origin.Sample(fact, observation.Source)) };

    private JsonValue? ExampleOf(SettledField field) =>
        (page.Example as JsonObject)?.Properties.FirstOrDefault(property => property.Name == field.Name)?.Value;

    private static bool HasFraction(JsonValue? value) => value switch
    {
        JsonNumber number => number.Text.IndexOfAny(['.', 'e', 'E']) >= 0,
        JsonArray array => array.Items.Any(HasFraction),
        JsonObject values => values.Properties.Any(static property => HasFraction(property.Value)),
        _ => false,
    };

    // Of two members of one JSON name one would be lost: those that may yield get their documented names back. Swapped names meet nobody.
    private List<SettledField> UndoCollisions(Func<SettledField, bool> mayYield)
    {
        var undone = _fields
            .GroupBy(static field => field.JsonName)
            .Where(static group => group.Skip(1).Any())
            .SelectMany(static group => group)
            .Where(field => field.JsonName != field.Name && mayYield(field))
            .ToList();
        foreach (var field in undone)
        {
            _fields[_fields.IndexOf(field)] = field with { WireName = null };
        }

        return undone;
    }
}
