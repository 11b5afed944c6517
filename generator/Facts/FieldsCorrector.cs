using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Emitting;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts;

/// <summary>Applies the rows of an overlay to the fields of a page.</summary>
internal sealed class FieldsCorrector(PlacedOverlay overlay, WireNames policy, List<OverlayFinding> findings)
{
    private readonly Dictionary<string, int> _rowOfRenamed = new(System.StringComparer.Ordinal);

    public ObjectPage Correct(ObjectPage page)
    {
        if (overlay.Type.Fields.Count == 0)
        {
            return page;
        }

        var fields = page.Fields.ToList();
        for (var row = 0; row < overlay.Type.Fields.Count; row++)
        {
            Correct(page, fields, overlay.Type.Fields[row], row);
        }

        foreach (var field in WireNameCollisions.Undo(fields, field => _rowOfRenamed.ContainsKey(field.Name)))
        {
            findings.Add(overlay.Finding(
                OverlayPart.Field, _rowOfRenamed[field.Name], FindingId.OverlayUnusable, field.JsonName, "it is the JSON name of two fields"));
        }

        return page with { Fields = fields.ToEquatableArray() };
    }

    private void Correct(ObjectPage page, List<Field> fields, FieldOverlay said, int row)
    {
        var index = fields.FindIndex(field => field.Name == said.Name);
        if (index < 0)
        {
            Add(page, fields, said, row);
            return;
        }

        var facts = new List<string>();
        var corrected = Apply(fields[index], said, facts);
        if (facts.Count == 0)
        {
            findings.Add(overlay.Finding(OverlayPart.Field, row, FindingId.OverlaySettled, said.Name, page.Title));
            return;
        }

        if (said.WireName is not null)
        {
            _rowOfRenamed[said.Name] = row;
        }

        fields[index] = corrected with { Origins = corrected.Origins.With(Origin.Overlay(facts, overlay.Path)) };
    }

    private void Add(ObjectPage page, List<Field> fields, FieldOverlay said, int row)
    {
        if (said.Type is not { } type)
        {
            findings.Add(overlay.Finding(
                OverlayPart.Field, row, FindingId.OverlayMatchesNothing, said.Name, "'" + page.Title + "' has no such field, and a new one needs a Type"));
            return;
        }

        fields.Add(new Field(said.Name, type, said.TypeText, said.IsRequired ?? false, false, said.Description ?? "")
        {
            WireName = said.WireName ?? said.Name,
            Nullable = said.IsNullable,
            PropertyName = said.PropertyName,
            HasStatedType = true,
            Origins = EquatableArray.Create(Origin.Overlay(["member"], overlay.Path)),
        });
    }

    private Field Apply(Field field, FieldOverlay said, List<string> facts)
    {
        if (said.WireName is { } wire)
        {
            Note(wire != WireSpelling.Of(policy, field.Name), "wire name");
            field = field with { WireName = wire };
        }

        if (said.Type is { } type)
        {
            Note(type != OverlayTypes.Unlinked(field.Type), "type");
            field = type == OverlayTypes.Unlinked(field.Type) ? field : field with { Type = type, TypeText = said.TypeText, HasStatedType = true };
        }

        if (said.IsRequired is { } isRequired)
        {
            Note(isRequired != field.IsRequired, isRequired ? "required" : "optional");
            field = field with { IsRequired = isRequired };
        }

        if (said.IsNullable is { } isNullable)
        {
            Note(true, isNullable ? "nullable" : "never null");
            field = field with { Nullable = isNullable };
        }

        if (said.PropertyName is { } name)
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
}
