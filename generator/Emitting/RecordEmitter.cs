using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the record of an object.</summary>
internal static class RecordEmitter
{
    public static void EmitRecord(SourceWriter writer, ObjectModel model)
    {
        DeclarationEmitter.EmitTypeHeader(writer, model);
        using (writer.WriteBlock($"{CSharp.Accessibility(model.IsPublic)} sealed partial record {Identifier(model.Name.Name)}"))
        {
            foreach (var member in model.Members)
            {
                EmitProperty(writer, member);
            }

            if (model.CatchAll is { } catchAll)
            {
                DeclarationEmitter.EmitDocumentation(writer, catchAll.Documentation);
                writer.WriteLine($$"""
                    public {{Type(catchAll.Type)}}? {{Identifier(catchAll.Name)}} { get; init; }

                    """);
            }

            writer.WriteLine($$"""
                /// <summary>JSON that the page doesn't document. It is kept and written back.</summary>
                public {{JsonExtras}} {{Identifier(model.ExtrasName)}} { get; init; }

                """);
            DeclarationEmitter.EmitExample(writer, model);
            EmitEquals(writer, model);
            writer.WriteLine();
            EmitGetHashCode(writer, model);
        }
    }

    private static void EmitProperty(SourceWriter writer, MemberModel member)
    {
        DeclarationEmitter.EmitDocumentation(writer, member.Documentation);
        DeclarationEmitter.EmitObsolete(writer, member.Obsolete);
        var required = member.HasRequiredModifier ? "required " : "";
        var mark = member.CanBeNull ? "?" : "";
        writer.Write($$"""public {{required}}{{Type(member.Type)}}{{mark}} {{Identifier(member.Name)}} { get; init; }""");
        EmitInitializer(writer, member.Initializer);
        writer.WriteLine().WriteLine();
    }

    private static void EmitInitializer(SourceWriter writer, Initializer? initializer)
    {
        switch (initializer)
        {
            case TextInitializer text:
                writer.Write($" = {Literal(text.Text)};");
                break;
            case BooleanInitializer boolean:
                writer.Write($" = {CSharp.Boolean(boolean.Value)};");
                break;
            case EnumInitializer value:
                writer.Write($" = {Name(value.Enum)}.{Identifier(value.Member)};");
                break;
        }
    }

    private static void EmitEquals(SourceWriter writer, ObjectModel model)
    {
        writer.WriteLine($"""
            /// <summary>True when both hold the same JSON.</summary>
            public bool Equals({Identifier(model.Name.Name)}? other) =>
                (object)this == other || (other is not null
            """);
        using (writer.Indent())
        {
            foreach (var member in model.Members)
            {
                EmitComparison(writer, member);
            }

            if (model.CatchAll is { } catchAll)
            {
                var name = Identifier(catchAll.Name);
                writer.WriteLine($"&& {name} == other.{name}");
            }

            var extras = Identifier(model.ExtrasName);
            writer.WriteLine($"&& {Converter(model.Name)}.SameExtras(this, other, {extras}, other.{extras}));");
        }
    }

    private static void EmitComparison(SourceWriter writer, MemberModel member)
    {
        var name = Identifier(member.Name);
        if (member.Type.ComparesByOperator)
        {
            writer.WriteLine($"&& {name} == other.{name}");
        }
        else
        {
            writer.WriteLine($"&& {JsonEquality}.Same({name}, other.{name})");
        }
    }

    private static void EmitGetHashCode(SourceWriter writer, ObjectModel model)
    {
        if (model.HashedMembers is { Count: > 0 } hashed)
        {
            writer.Write($"public override int GetHashCode() => ");
            EmitHash(writer, hashed);
            writer.WriteLine($";");
        }
        else
        {
            writer.WriteLine("public override int GetHashCode() => 0;");
        }
    }

    // Combine takes eight: the last is the hash code of the rest.
    private static void EmitHash(SourceWriter writer, EquatableArray<MemberModel> members)
    {
        const int MostCombined = 8;
        if (members.Count <= MostCombined)
        {
            writer.Write($"{HashCode}.Combine({Joined(members, WriteName)})");
            return;
        }

        writer.Write($"{HashCode}.Combine({Joined(members.Take(MostCombined - 1).ToEquatableArray(), WriteName)}, ");
        EmitHash(writer, members.Skip(MostCombined - 1).ToEquatableArray());
        writer.Write($")");
    }

    private static void WriteName(SourceWriter writer, MemberModel member) => writer.Write($"{Identifier(member.Name)}");
}
