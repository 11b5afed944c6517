using System.Reflection;
using System.Text.Json.Serialization;
using Inkeep.Gen.CompilerServices;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Testing;

namespace Inkeep.Gen.Corpus;

/// <summary>
/// Holds the members of the loaded types against the pages and against the sources' word in truth.tsv. JSON names come from the
/// converters' shapes, which list them in the order of the properties.
/// </summary>
internal sealed class MemberCheck(Assembly assembly, GeneratedTypes types, PublishedPages published, GeneratorRun run, SdkFolder folder)
{
    // By name, since the generator's assembly has its own copy of the attribute.
    private const string RequiredMember = "System.Runtime.CompilerServices.RequiredMemberAttribute";

    private readonly NullabilityInfoContext _nullability = new();

    // What a page lists and JSON has no form of is said by a diagnostic at its row.
    private readonly HashSet<(string Page, int Line)> _leftOut = run.Diagnostics
        .Where(diagnostic => diagnostic.Id == DiagnosticsCheck.NoJsonForm)
        .Select(diagnostic => DiagnosticsCheck.Place(diagnostic, folder))
        .ToHashSet();

    private readonly List<WidenedMember> _widened = [];

    /// <summary>The ticked members that a page's example or words made optional or nullable, once <see cref="Find"/> has run.</summary>
    public IReadOnlyList<WidenedMember> Widened => _widened;

    public IEnumerable<Shortfall> Find(IEnumerable<TruthRow> truth)
    {
        var rows = truth.ToLookup(row => row.Page, StringComparer.Ordinal);
        var missing = rows.Where(page => published.Find(page.Key) is null).Select(page => new Shortfall("truth: rows of a page that isn't there", page.Key, 0, ""));
        return missing.Concat(published.All.Where(page => page.Section == "Fields").SelectMany(page => Members(page, rows[page.Path])));
    }

    private IEnumerable<Shortfall> Members(PublishedPage page, IEnumerable<TruthRow> rows)
    {
        if (types.Of(page) is not { Section: "Fields" } generated || assembly.GetType(generated.FullName) is not { } type)
        {
            return [];
        }

        var shape = (ObjectShape)type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType!.GetProperty("Shape")!.GetValue(null)!;
        var names = shape.Names.ToArray();
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .OrderBy(property => property.MetadataToken)
            .ToArray();

        // The catch-all and the extras come last and are no members of the page's.
        var others = shape.CatchAll == JsonKinds.None ? 1 : 2;
        return properties.Length == names.Length + others && properties[^1].PropertyType == typeof(JsonExtras)
            ? Compare(page, rows, names.Zip(properties).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal), others == 2)
            : [new Shortfall("properties and JSON names differ", page.Path, 1, $"{properties.Length - others} properties, {names.Length} JSON names")];
    }

    private IEnumerable<Shortfall> Compare(
        PublishedPage page, IEnumerable<TruthRow> rows, Dictionary<string, PropertyInfo> members, bool hasCatchAll)
    {
        foreach (var field in page.Fields)
        {
            if (!members.TryGetValue(JsonNameOf(field.Name), out var property))
            {
                if (!_leftOut.Contains((page.Path, field.Line)) && !(hasCatchAll && field.Name == "additionalProperties"))
                {
                    yield return new Shortfall("a field of the page has no member", page.Path, field.Line, field.Name);
                }
            }
            else if (!IsAsTicked(property, field.IsRequired))
            {
                if (field.IsRequired && WidenedMember.Of(property, run) is { } fact)
                {
                    var row = rows.FirstOrDefault(row => row.Field == field.Name);
                    _widened.Add(new WidenedMember(page.Path, field.Name, fact, row));
                    continue;
                }

                yield return new Shortfall("required differs from the page", page.Path, field.Line, field.Name);
            }
        }

        foreach (var name in members.Keys.Except(page.Fields.Select(field => JsonNameOf(field.Name))))
        {
            yield return new Shortfall("a member that the page doesn't have", page.Path, 1, name);
        }

        // Read from the sources by other means, so it would show if the page itself were misread here.
        foreach (var row in rows)
        {
            if (page.Fields.FirstOrDefault(field => field.Name == row.Field) is not { } field)
            {
                yield return new Shortfall("truth: a field that the page doesn't have", page.Path, 0, row.Field);
            }
            else if (members.TryGetValue(JsonNameOf(row.Field), out var property)
                && !IsAsTicked(property, row.IsRequired)
                && !_widened.Exists(widened => widened.Page == page.Path && widened.Field == row.Field))
            {
                yield return new Shortfall("truth: required differs", page.Path, field.Line, row.Field);
            }
        }
    }

    private static string JsonNameOf(string field) => WireSpelling.Of(WireNames.AsDocumented, field);

    // A ticked constant starts with its value, so it isn't `required`; but it is never null.
    private bool IsAsTicked(PropertyInfo property, bool isTicked)
    {
        var isNullable = _nullability.Create(property).WriteState == NullabilityState.Nullable;
        var isRequired = property.CustomAttributes.Any(attribute => attribute.AttributeType.FullName == RequiredMember);
        return isTicked ? !isNullable : isNullable && !isRequired;
    }
}
