using System.Text.Json;
using Acme.Models.Components;
using FsCheck;
using FsCheck.Fluent;
using Inkeep.Gen.Corpus;
using Generate = FsCheck.Fluent.Gen;

namespace Inkeep.Gen.Json.Tests.Properties;

/// <summary>What code constructs is read again as it was.</summary>
public sealed class ValueTests
{
    private static readonly Gen<string> Text = Generate.Elements("", "a", "é", "\"\\\n", "😀", "null", "12");

    private static readonly Gen<JsonElement> Any = JsonGenerators.Any.Select(json => JsonElement.Parse(json));

    private static readonly Gen<ValueMap<JsonElement>?> Map = OrNull(MapFrom(0));


    private static readonly Gen<UserProperties?> User = OrNull(
        from id in OrNull(Generate.OneOf(Text.Select(text => (Id)text), Generate.Choose(-5, 5).Select(number => (Id)(number / 4.0))))
        from type in OrNull(Text)
        from more in OrNull(MapFrom(1))
        select new UserProperties { Id = id, UserType = type, AdditionalProperties = more });

    private static readonly Gen<DateTimeOffset?> Date =
        from isNull in Generate.Choose(0, 3)
        from day in Generate.Choose(0, 20000)
        from ticks in Generate.Choose(0, 10_000_000)
        from offset in Generate.Choose(-840, 840)
        select isNull == 0 ? default(DateTimeOffset?) : new DateTimeOffset(1990, 1, 2, 0, 0, 0, TimeSpan.FromMinutes(offset)).AddDays(day).AddTicks(ticks);

    private static readonly Gen<JsonExtras> Extras =
        from name in Generate.Elements("", "new", "é")
        from value in Any
        from choice in Generate.Choose(0, 3)
        select choice switch
        {
            0 => default(JsonExtras).With(name, value),
            1 => default(JsonExtras).WithNull("updatedAt"),
            _ => default,
        };

    private static readonly Gen<CreateOpenAIConversationContent> Content = Generate.OneOf(
        Text.Select(text => (CreateOpenAIConversationContent)text),
        from texts in Text.ArrayOf(2)
        select (CreateOpenAIConversationContent)texts.Select(text => new OpenAIContentItem { Type = OpenEnum<OpenAIContentItemType>.Parse(text), Text = text }).ToValueList());

    private static readonly Gen<Messages> Message =
        from content in Content
        from date in Date
        from role in Generate.Elements("system", "user", "assistant", "tool")
        from name in OrNull(Text)
        from properties in Map
        from extras in Extras
        select new Messages { Content = content, CreatedAt = date, Role = OpenEnum<CreateOpenAIConversationRole>.Parse(role), Name = name, Properties = properties, Extras = extras };

    private static readonly Gen<CreateOpenAIConversation> Value =
        from id in OrNull(Text)
        from date in Date
        from user in User
        from tags in OrNull(Text.ArrayOf(2).Select(tags => tags.ToValueList()))
        from count in Generate.Choose(0, 3)
        from messages in Message.ArrayOf(count)
        from extras in Extras
        select new CreateOpenAIConversation { Id = id, CreatedAt = date, UserProperties = user, Tags = tags, Messages = messages.ToValueList(), Extras = extras };

    [Fact]
    public void What_is_written_is_read_as_the_same_value() => Prop.ForAll(Value.ToArbitrary(), value =>
    {
        var json = JsonAssert.Write(value);
        var read = JsonAssert.Read<CreateOpenAIConversation>(json);
        Assert.Equal(value, read);
        Assert.Equal(value.GetHashCode(), read.GetHashCode());
        Assert.Equal(json, JsonAssert.Write(read));
        Assert.Equal((CreateConversation)value, JsonAssert.Read<CreateConversation>(json));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Equality_and_hash_agree() => Prop.ForAll(Value.Two().ToArbitrary(), pair =>
    {
        var (left, right) = pair;
        Assert.Equal(JsonComparison.FirstDifference(JsonElement.Parse(JsonAssert.Write(left)), JsonElement.Parse(JsonAssert.Write(right))) is null, left == right);
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
        Assert.Equal(left, left with { Id = left.Id });
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    // The inline map of undocumented members can't be empty in JSON without being absent.
    private static Gen<ValueMap<JsonElement>> MapFrom(int least) =>
        from length in Generate.Choose(least, 3)
        from names in Text.ArrayOf(length)
        from values in Any.ArrayOf(length)
        select ValueMap.FromPairs<JsonElement>([.. names.Zip(values, KeyValuePair.Create)]);

    private static Gen<T?> OrNull<T>(Gen<T> values)
        where T : class => Generate.Frequency((3, values.Select(value => (T?)value)), (1, Generate.Constant(default(T))));
}
