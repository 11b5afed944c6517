using Inkeep.Gen.Collections;
using Inkeep.Gen.Markdown;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the class of a union.</summary>
internal static class UnionEmitter
{
    private const string Any = "global::System.Text.Json.JsonElement";

    // A delegate for each of eighty cases is a call that nobody can read; TryGet serves those.
    private const int MostMatched = 32;

    public static void Emit(SourceWriter writer, UnionModel model)
    {
        var name = RecordEmitter.Name(model);
        SourceHead.Type(writer, model);
        using (writer.Block($"{SourceHead.Access(model)} sealed partial class {name} : global::Inkeep.Gen.JsonUnion<{name}>"))
        {
            writer.Line($$"""internal {{name}}(int @case, object? value) : base(@case, value) { }""").Line();
            writer.Line("/// <summary>A value that the page doesn't document.</summary>");
            writer.Line($"public static {name} FromUnknown({Any} value) => new(0, value.Clone());").Line();
            SourceHead.Example(writer, model);
            for (var i = 0; i < model.Cases.Count; i++)
            {
                Case(writer, name, model.Cases[i].Type, i + 1);
            }

            if (model.Cases.Count <= MostMatched)
            {
                Match(writer, model.Cases);
                Switch(writer, model.Cases);
            }
        }
    }

    private static void Case(SourceWriter writer, string name, TypeRef type, int number)
    {
        var text = Fragment.Type(type);
        writer.Line($"public static implicit operator {name}({text} value) => new({number}, value);").Line();
        if (type is EnumRef enumeration)
        {
            writer.Line($"public static implicit operator {name}({Fragment.Name(enumeration.Name)} value) => new({number}, ({text})value);").Line();
        }

        var maybeNull = TypeText.IsReference(type) ? "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] " : "";
        writer.Line($"public bool TryGet({maybeNull}out {text} value) => Get({number}, out value);").Line();
    }

    private static void Match(SourceWriter writer, EquatableArray<UnionCase> cases)
    {
        writer.Line("/// <summary>The result of the one function that is for this case.</summary>");
        Parameters(writer.Part("public TResult Match<TResult>("), cases, "Func<", ", TResult>").Line(") => Case switch").Line("{");
        using (writer.Indented("};"))
        {
            Arms(writer, cases, "");
        }

        writer.Line();
        writer.Line("/// <summary>The same with a state, so that no closure is needed.</summary>");
        Parameters(writer.Part("public TResult Match<TState, TResult>(TState state, "), cases, "Func<TState, ", ", TResult>").Line(") => Case switch").Line("{");
        using (writer.Indented("};"))
        {
            Arms(writer, cases, ", state");
        }

        writer.Line();
    }

    private static void Arms(SourceWriter writer, EquatableArray<UnionCase> cases, string state)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            writer.Line($"{i + 1} => Call({Identifiers.Escape(cases[i].ParameterName)}{state}),");
        }

        writer.Line($"_ => Call(unknown{state}),");
    }

    private static void Switch(SourceWriter writer, EquatableArray<UnionCase> cases)
    {
        writer.Line("/// <summary>Runs the one action that is for this case.</summary>");
        Parameters(writer.Part("public void Switch("), cases, "Action<", ">").Line(")").Line("{");
        using (writer.Indented("}"))
        {
            Statements(writer, cases, "");
        }

        writer.Line();
        writer.Line("/// <summary>The same with a state, so that no closure is needed.</summary>");
        Parameters(writer.Part("public void Switch<TState>(TState state, "), cases, "Action<TState, ", ">").Line(")").Line("{");
        using (writer.Indented("}"))
        {
            Statements(writer, cases, ", state");
        }
    }

    private static void Statements(SourceWriter writer, EquatableArray<UnionCase> cases, string state)
    {
        writer.Line("switch (Case)").Line("{");
        using (writer.Indented("}"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                writer.Line($"case {i + 1}: Run({Identifiers.Escape(cases[i].ParameterName)}{state}); break;");
            }

            writer.Line($"default: Run(unknown{state}); break;");
        }
    }

    private static SourceWriter Parameters(SourceWriter writer, EquatableArray<UnionCase> cases, string open, string close)
    {
        foreach (var @case in cases)
        {
            writer.Part($"global::System.{open}{Fragment.Type(@case.Type)}{close} {Identifiers.Escape(@case.ParameterName)}, ");
        }

        return writer.Part($"global::System.{open}{Any}{close} unknown");
    }
}
