using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Building;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Json;
using Inkeep.Gen.Options;
using Inkeep.Gen.Pipeline;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Applies what samples teach to a page, where no overlay has spoken. Samples widen: nothing that a page allows is refused for them.</summary>
internal static class SampleTeacher
{
    /// <summary>The page as overlays, samples and the project's policy of wire names leave it, with its example where that is asked for.</summary>
    public static LocatedPage Teach(LocatedPage placed, Teaching teaching)
    {
        var taught = WireNameSettler.Settle(Apply(placed, teaching.Lessons));
        return teaching.Examples is { } examples ? ExamplePrinter.Tell(taught, examples.Shapes, examples.Index, teaching.Lessons) : taught;
    }

    private static LocatedPage Apply(LocatedPage placed, PathTable<PageObservations> lessons)
    {
        if (placed.Page is not ObjectPage page || lessons.Find(placed.Address.Path) is not { } lesson)
        {
            return placed;
        }

        var fields = page.Fields.ToList();
        foreach (var member in lesson.Members)
        {
            var index = fields.FindIndex(field => field.Name == member.Name);
            if (index >= 0)
            {
                fields[index] = Teach(fields[index], member, placed.Options, page);
            }
            else if (member.NewType is { } type && fields.TrueForAll(field => field.JsonName != member.Name))
            {
                fields.Add(New(member, type));
            }
        }

        // Two spellings that meet teach nothing; what an overlay says stays.
        var said = page.Fields.Where(static field => field.WireName is not null).Select(static field => field.Name).ToList();
        WireNameCollisions.Undo(fields, field => !said.Contains(field.Name));
        return placed with { Page = page with { Fields = fields.ToEquatableArray() } };
    }

    private static Field Teach(Field field, MemberObservations member, PageOptions options, ObjectPage page)
    {
        if (field.WireName is null && member is { WireName: { } wire, WireSource: { } wireSource })
        {
            field = field with { WireName = wire };
            field = wire == field.Name ? field : Tell(field, "wire name", wireSource);
        }

        if (field.Nullable is null && field.IsRequired && member.NullSource is { } nullSource)
        {
            field = Tell(field with { Nullable = true }, "nullable", nullSource);
        }

        if (options.WholeNumbers == WholeNumbers.Integer
            && !field.HasStatedType
            && member.WholeSource is { } wholeSource
            && WholeNumberTypes.OfWhole(field.Type) is { } type
            && !WholeNumberTypes.HasFraction(ExampleOf(page, field)))
        {
            field = Tell(field with { Type = type }, "whole numbers", wholeSource);
        }

        return member.Text is { } text && field is { IsRequired: true, HasStatedType: false, Type: ScalarType { Kind: ScalarKind.String } or TypeReference }
            ? field with { Seen = text }
            : field;
    }

    private static Field New(MemberObservations member, TypeExpression type) =>
        Tell(new Field(member.Name, type, "", false, false, "") { WireName = member.Name, IsInferred = true }, "member", member.NewSource!);

    private static Field Tell(Field field, string fact, string source) =>
        field with { Origins = field.Origins.With(Origin.Sample([fact], source)) };

    private static JsonValue? ExampleOf(ObjectPage page, Field field) =>
        (page.Example as JsonObject)?.Properties.FirstOrDefault(property => property.Name == field.Name)?.Value;
}
