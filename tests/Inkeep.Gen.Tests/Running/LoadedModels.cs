using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Snapshots;

namespace Inkeep.Gen.Tests.Running;

/// <summary>The models of a snapshot case, compiled once and used by name.</summary>
internal sealed class LoadedModels
{
    private readonly CompiledModels _models;

    private LoadedModels(GeneratorInput input, string[] sources)
    {
        // The user's own code needs no documentation here; what is generated has to be free of warnings all the same.
        _models = CompiledModels.Of(GeneratorRun.Of(input), [.. sources.Select(static source => "#pragma warning disable CS1591\n" + source)]);
        Assert.Empty(_models.Errors.Concat(_models.Warnings).Select(CompiledModels.Describe));
    }

    public static LoadedModels Of(string caseName, params string[] sources) =>
        new(SnapshotCases.All.Single(@case => @case.Name == caseName).Input, sources);

    public static LoadedModels Of(GeneratorInput input, params string[] sources) => new(input, sources);

    public Type Type(string name) => _models.Type(name.Contains('.') ? name : "Acme.Models.Components." + name);

    public object? Read(string type, string json) => JsonSerializer.Deserialize(json, Type(type));

    public string Write(string type, object? value) => JsonSerializer.Serialize(value, Type(type));

    /// <summary>Reads and writes, which must give the same JSON, and reads again, which must give an equal value.</summary>
    public object? RoundTrip(string type, string json)
    {
        var value = Read(type, json);
        var written = Write(type, value);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"read:  {json}\nwrote: {written}");

        var again = Read(type, written);
        Assert.True(Equals(value, again), "The second reading of " + json + " is not equal to the first");
        Assert.Equal(value?.GetHashCode(), again?.GetHashCode());
        return value;
    }

    /// <summary>The result of a static method of the consumer's class <c>Use</c>.</summary>
    public object? Call(string method)
    {
        try
        {
            return Type("Acme.Use").GetMethod(method)!.Invoke(null, null);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is { } inner)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }
}
