using System.Linq;
using Inkeep.Gen.Models;

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
                writer.Line($$"""public {{TypeText.Type(new MapRef(catchAll.Value))}}? {{catchAll.Name}} { get; init; }""").Line();
            }

            writer.Line("/// <summary>What the JSON holds and the page doesn't document; kept and written back.</summary>");
            writer.Line($$"""public global::Inkeep.Gen.JsonExtras {{model.ExtrasName}} { get; init; }""").Line();
            SourceHead.Example(writer, model);
            Equality(writer, model);
        }
    }

    public static string Name(TypeModel model) => Primitives.Identifiers.Escape(model.Name.Name);

    private static void Property(SourceWriter writer, MemberModel member)
    {
        SourceHead.Documentation(writer, member.Documentation);
        SourceHead.Obsolete(writer, member.Obsolete);
        var required = member.IsRequired && member.Initializer is null ? "required " : "";
        var mark = member.IsRequired && !member.IsNullable ? "" : "?";
        writer.Line($$"""public {{required}}{{TypeText.Type(member.Type)}}{{mark}} {{member.Name}} { get; init; }{{Initializer(member.Initializer)}}""").Line();
    }

    private static string Initializer(Initializer? initializer) => initializer switch
    {
        TextInitializer text => " = " + CSharp.Literal(text.Text) + ";",
        BooleanInitializer boolean => " = " + CSharp.Boolean(boolean.Value) + ";",
        EnumInitializer value => " = " + CSharp.Global(value.Enum) + "." + Primitives.Identifiers.Escape(value.Member) + ";",
        _ => "",
    };

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
            writer.Line($"&& {CSharp.Converter(model.Name)}.SameExtras(this, other, {model.ExtrasName}, other.{model.ExtrasName}));");
        }

        writer.Line();
        var hashed = string.Join(", ", model.Members.Where(static member => TypeText.HasOperator(member.Type)).Take(MostHashed).Select(static member => member.Name));
        writer.Line(hashed.Length == 0
            ? "public override int GetHashCode() => 0;"
            : $"public override int GetHashCode() => global::System.HashCode.Combine({hashed});");
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
