using System.Linq;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the record of an object.</summary>
internal static class RecordEmitter
{
    // HashCode.Combine takes eight; equal records have equal first eight members.
    private const int MostHashed = 8;

    public static void Emit(SourceWriter writer, ObjectModel model)
    {
        SourceHead.Type(writer, model);
        using (writer.Block($"{SourceHead.Access(model)} sealed partial record {Name(model)}"))
        {
            foreach (var member in model.Members)
            {
                Property(writer, member);
            }

            if (model.CatchAll is { } catchAll)
            {
                SourceHead.Documentation(writer, catchAll.Documentation);
                writer.Line($$"""public {{Fragment.Type(new MapRef(catchAll.Value))}}? {{catchAll.Name}} { get; init; }""").Line();
            }

            writer.Line("/// <summary>What the JSON holds and the page doesn't document; kept and written back.</summary>");
            writer.Line($$"""public global::Inkeep.Gen.JsonExtras {{model.ExtrasName}} { get; init; }""").Line();
            SourceHead.Example(writer, model);
            Equality(writer, model);
        }
    }

    public static string Name(TypeModel model) => Identifiers.Escape(model.Name.Name);

    private static void Property(SourceWriter writer, MemberModel member)
    {
        SourceHead.Documentation(writer, member.Documentation);
        SourceHead.Obsolete(writer, member.Obsolete);
        var required = member.IsRequired && member.Initializer is null ? "required " : "";
        var mark = member.IsRequired && !member.IsNullable ? "" : "?";
        writer.Part($$"""public {{required}}{{Fragment.Type(member.Type)}}{{mark}} {{member.Name}} { get; init; }""");
        Initializer(writer, member.Initializer);
        writer.Line().Line();
    }

    private static void Initializer(SourceWriter writer, Initializer? initializer)
    {
        switch (initializer)
        {
            case TextInitializer text:
                writer.Part($" = {Fragment.Literal(text.Text)};");
                break;
            case BooleanInitializer boolean:
                writer.Part($" = {CSharp.Boolean(boolean.Value)};");
                break;
            case EnumInitializer value:
                writer.Part($" = {Fragment.Name(value.Enum)}.{Identifiers.Escape(value.Member)};");
                break;
        }
    }

    private static void Equality(SourceWriter writer, ObjectModel model)
    {
        var name = Name(model);
        writer.Line("/// <summary>True when both hold the same JSON.</summary>");
        writer.Line($"public bool Equals({name}? other) =>");
        using (writer.Indented())
        {
            writer.Line("(object)this == other || (other is not null");
            foreach (var member in model.Members)
            {
                Comparison(writer, member);
            }

            writer.LineIf(model.CatchAll is not null, $"&& {model.CatchAll?.Name} == other.{model.CatchAll?.Name}");
            writer.Line($"&& {Fragment.Converter(model.Name)}.SameExtras(this, other, {model.ExtrasName}, other.{model.ExtrasName}));");
        }

        writer.Line();
        var hashed = model.Members.Where(static member => TypeText.HasOperator(member.Type)).Take(MostHashed).ToEquatableArray();
        writer.Part("public override int GetHashCode() => ");
        if (hashed.Count == 0)
        {
            writer.Line("0;");
        }
        else
        {
            writer.Part("global::System.HashCode.Combine(").Joined(hashed, static (writer, member) => writer.Part(member.Name)).Line(");");
        }
    }

    private static void Comparison(SourceWriter writer, MemberModel member)
    {
        if (TypeText.HasOperator(member.Type))
        {
            writer.Line($"&& {member.Name} == other.{member.Name}");
        }
        else
        {
            writer.Line($"&& {TypeText.Json}JsonEquality.Same({member.Name}, other.{member.Name})");
        }
    }
}
