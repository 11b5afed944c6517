using Inkeep.Gen.Dialects.Speakeasy;
using Inkeep.Gen.Dialects.Speakeasy.TypeScript;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Tests.Pages;

public sealed class ForeignSpellingTests
{
    [Theory]
    [InlineData("*str*", "Python")]
    [InlineData("*Optional[str]*", "Python")]
    [InlineData("List[[models.Crate](../models/crate.md)]", "Python")]
    [InlineData("Dict[str, *Any*]", "Python")]
    [InlineData("*OptionalNullable[float]*", "Python")]
    [InlineData("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)", "Python")]
    [InlineData("[Optional[models.Crate]](../models/crate.md)", "Python")]
    [InlineData("**string*", "Go")]
    [InlineData("`*string`", "Go")]
    [InlineData("*int64*", "Go")]
    [InlineData("[]*string*", "Go")]
    [InlineData("map[string]*any*", "Go")]
    [InlineData("[*components.Crate](../../models/components/crate.md)", "Go")]
    [InlineData("[time.Time](https://pkg.go.dev/time#Time)", "Go")]
    [InlineData("*io.ReadCloser*", "Go")]
    [InlineData("*String*", "Java")]
    [InlineData(@"*Optional\<String>*", "Java")]
    [InlineData(@"List\<[Crate](../../models/components/Crate.md)>", "Java")]
    [InlineData(@"*JsonNullable\<String>*", "Java")]
    [InlineData("[OffsetDateTime](https://docs.oracle.com/javase/8/docs/api/java/time/OffsetDateTime.html)", "Java")]
    [InlineData("List<*string*>", "C#")]
    [InlineData("Dictionary<String, *string*>", "C#")]
    [InlineData("*object*", "C#")]
    [InlineData("*byte[]*", "C#")]
    [InlineData("*?string*", "PHP")]
    [InlineData("array<*string*>", "PHP")]
    [InlineData(@"[Components\Crate](../../Models/Components/Crate.md)", "PHP")]
    [InlineData("*mixed*", "PHP")]
    [InlineData("*T.nilable(::String)*", "Ruby")]
    [InlineData("*Crystalline::Nilable.new(::String)*", "Ruby")]
    [InlineData("[Models::Components::Crate](../../models/components/crate.md)", "Ruby")]
    [InlineData("[Date](https://ruby-doc.org/stdlib/Date.html)", "Ruby")]
    [InlineData("*long*", "C# or Java")]
    [InlineData("*int*", "Python, Go, C# or PHP")]
    public void Spellings_of_other_SDKs_are_named(string cell, string language)
    {
        Assert.IsType<UnknownType>(TypeParser.ParseMarkdown(cell));
        Assert.Equal(language, ForeignSpellings.LanguageOf(cell));
    }

    [Theory]
    [InlineData("*strin*")]
    [InlineData("string")]
    [InlineData("Record<string, *any*")]
    [InlineData(@"*a* \| *b*")]
    public void A_mere_mistake_is_no_other_language(string cell) => Assert.Null(ForeignSpellings.LanguageOf(cell));
}
