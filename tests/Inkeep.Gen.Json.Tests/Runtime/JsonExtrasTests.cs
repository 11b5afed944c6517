using Acme.Models.Chat;

namespace Inkeep.Gen.Json.Tests.Runtime;

public sealed class JsonExtrasTests
{
    [Fact]
    public void The_default_holds_nothing()
    {
        JsonExtras extras = default;
        Assert.Empty(extras);
        Assert.Empty(extras.Names);
        Assert.False(extras.TryGetValue("a", out _));
        Assert.False(extras.HasNull("a"));
        Assert.Throws<KeyNotFoundException>(() => extras["a"]);
        Assert.Equal(extras, extras.Without("a").WithoutNull("a"));
        Assert.Equal("{}", extras.ToString());
    }

    [Fact]
    public void Members_are_set_and_taken_away()
    {
        var extras = default(JsonExtras).With("a", JsonAssert.Element("1")).With("b", JsonAssert.Element("[2]")).With("a", JsonAssert.Element("3")).WithNull("n").WithNull("n");
        Assert.Equal(["a", "b"], extras.Names);
        Assert.Equal(["a", "b"], extras.Select(member => member.Key));
        Assert.Equal(3, extras["a"].GetInt32());
        Assert.True(extras.TryGetValue("b", out var list));
        Assert.Equal(1, list.GetArrayLength());
        Assert.True(extras.HasNull("n"));
        Assert.Equal("{a: 3, b: [2], n: null}", extras.ToString());
        Assert.Equal(default, extras.Without("a").Without("b").WithoutNull("n"));
        Assert.Throws<ArgumentException>(() => default(JsonExtras).With("a", default));
        Assert.Throws<ArgumentNullException>(() => default(JsonExtras).With(null!, JsonAssert.Element("1")));
    }

    [Fact]
    public void Equality_takes_members_nulls_and_spellings()
    {
        var one = default(JsonExtras).With("a", JsonAssert.Element("1")).With("b", JsonAssert.Element("2")).WithNull("n");
        var same = default(JsonExtras).WithNull("n").With("b", JsonAssert.Element("2.0")).With("a", JsonAssert.Element("1"));
        Assert.True(one == same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != same.WithoutNull("n"));
        Assert.True(one != same.Without("a"));
        Assert.NotEqual(JsonAssert.Read<Message>("""{"Role":"r","content":"c"}""").Extras, JsonAssert.Read<Message>("""{"ROLE":"r","content":"c"}""").Extras);
        Assert.Equal(JsonAssert.Read<Message>("""{"Role":"r","content":"c"}""").Extras, JsonAssert.Read<Message>("""{"Role":"x","content":"c"}""").Extras);
    }

    [Fact]
    public void Marks_that_are_not_written_make_no_difference_between_objects()
    {
        var message = new Message { Role = "r", Content = "c", UserName = "u" };
        Assert.Equal(message, message with { Extras = default(JsonExtras).WithNull("userName") });
        Assert.NotEqual(message, message with { Extras = default(JsonExtras).WithNull("blob") });
        Assert.NotEqual(message, message with { Extras = default(JsonExtras).With("x", JsonAssert.Element("1")) });
        var respelled = JsonAssert.Read<Message>("""{"role":"r","content":"c","user_name":"u"}""");
        Assert.NotEqual(message, respelled);
        Assert.Equal(message with { UserName = null }, respelled with { UserName = null });
    }
}
