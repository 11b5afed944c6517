using Inkeep.Gen.Models;
using static Inkeep.Gen.Emitting.CodeFragment;
using static Inkeep.Gen.Emitting.RuntimeApi;

namespace Inkeep.Gen.Emitting;

/// <summary>Prints the class of a union.</summary>
internal static class UnionEmitter
{
    private const string MaybeNull = $"[{MaybeNullWhenAttribute}(false)] ";

    public static void EmitClass(SourceWriter writer, UnionModel model)
    {
        var name = Identifier(model.Name.Name);
        DeclarationEmitter.EmitTypeHeader(writer, model);
        using (writer.WriteBlock($"{CSharp.Accessibility(model.IsPublic)} sealed partial class {name} : {JsonUnion}<{name}>"))
        {
            writer.WriteLine($$"""
                internal {{name}}(int @case, object? value) : base(@case, value) { }

                /// <summary>Wraps a value that the page doesn't document.</summary>
                public static {{name}} FromUnknown({{JsonElement}} value) => new(0, value.Clone());

                """);
            DeclarationEmitter.EmitExample(writer, model);
            for (var i = 0; i < model.Cases.Count; i++)
            {
                EmitCase(writer, model, model.Cases[i], i + 1);
            }

            if (model.HasMatch)
            {
                EmitMatch(writer, model.Cases);
                EmitSwitch(writer, model.Cases);
            }
        }
    }

    private static void EmitCase(SourceWriter writer, UnionModel model, UnionCase @case, int number)
    {
        var name = Identifier(model.Name.Name);
        var caseType = @case.Type;
        var type = Type(caseType);
        writer.WriteLine($"""
            public static implicit operator {name}({type} value) => new({number}, value);

            """);
        if (caseType is EnumRef enumeration)
        {
            writer.WriteLine($"""
                public static implicit operator {name}({Name(enumeration.Name)} value) => new({number}, ({type})value);

                """);
        }

        // No conversion of C#'s leads from a collection expression or a mutable list to a class by way of another class.
        if (caseType is ListRef list)
        {
            writer.WriteLine($$"""
                public {{name}}({{type}} value) : this({{number}}, value) { }

                public static implicit operator {{name}}({{List}}<{{Type(list.Item)}}> value) => new({{number}}, new {{type}}(value));

                """);
        }

        var maybeNull = caseType.IsClass ? MaybeNull : "";
        writer.WriteLine($"""
            public bool TryGet({maybeNull}out {type} value) => Get({number}, out value);

            public bool TryGet{@case.Name}({maybeNull}out {type} value) => Get({number}, out value);

            public bool Is{@case.Name} => Case == {number};

            """);
    }

    private static void EmitMatch(SourceWriter writer, EquatableArray<UnionCase> cases)
    {
        using (writer.WriteBlock($"""
            /// <summary>Calls the function for the current case and returns its result.</summary>
            public TResult Match<TResult>({Each(cases, WriteFunc)}{Func}<{JsonElement}, TResult> unknown) => Case switch
            """, close: "};"))
        {
            EmitArms(writer, cases, "");
        }

        writer.WriteLine();
        using (writer.WriteBlock($"""
            /// <summary>The same with a state argument, which avoids a closure.</summary>
            public TResult Match<TState, TResult>(TState state, {Each(cases, WriteStateFunc)}{Func}<TState, {JsonElement}, TResult> unknown) => Case switch
            """, close: "};"))
        {
            EmitArms(writer, cases, ", state");
        }

        writer.WriteLine();
    }

    private static void EmitArms(SourceWriter writer, EquatableArray<UnionCase> cases, string state)
    {
        for (var i = 0; i < cases.Count; i++)
        {
            writer.WriteLine($"{i + 1} => Call({Identifier(cases[i].ParameterName)}{state}),");
        }

        writer.WriteLine($"_ => Call(unknown{state}),");
    }

    private static void EmitSwitch(SourceWriter writer, EquatableArray<UnionCase> cases)
    {
        using (writer.WriteBlock($"""
            /// <summary>Calls the action for the current case.</summary>
            public void Switch({Each(cases, WriteAction)}{RuntimeApi.Action}<{JsonElement}> unknown)
            """))
        {
            EmitStatements(writer, cases, "");
        }

        writer.WriteLine();
        using (writer.WriteBlock($"""
            /// <summary>The same with a state argument, which avoids a closure.</summary>
            public void Switch<TState>(TState state, {Each(cases, WriteStateAction)}{RuntimeApi.Action}<TState, {JsonElement}> unknown)
            """))
        {
            EmitStatements(writer, cases, ", state");
        }
    }

    private static void EmitStatements(SourceWriter writer, EquatableArray<UnionCase> cases, string state)
    {
        using (writer.WriteBlock("switch (Case)"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                writer.WriteLine($"case {i + 1}: Run({Identifier(cases[i].ParameterName)}{state}); break;");
            }

            writer.WriteLine($"default: Run(unknown{state}); break;");
        }
    }

    private static void WriteFunc(SourceWriter writer, UnionCase item) =>
        writer.Write($"{Func}<{Type(item.Type)}, TResult> {Identifier(item.ParameterName)}, ");

    private static void WriteStateFunc(SourceWriter writer, UnionCase item) =>
        writer.Write($"{Func}<TState, {Type(item.Type)}, TResult> {Identifier(item.ParameterName)}, ");

    private static void WriteAction(SourceWriter writer, UnionCase item) =>
        writer.Write($"{RuntimeApi.Action}<{Type(item.Type)}> {Identifier(item.ParameterName)}, ");

    private static void WriteStateAction(SourceWriter writer, UnionCase item) =>
        writer.Write($"{RuntimeApi.Action}<TState, {Type(item.Type)}> {Identifier(item.ParameterName)}, ");
}
