using Inkeep.Gen.Emitting;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Pipeline;

namespace Inkeep.Gen.Tests.Linking;

public sealed class NamingTests
{
    [Theory]
    [InlineData("getUserByID", "GetUserById")]
    [InlineData("getUserById", "GetUserById")]
    [InlineData("apiKEY", "ApiKey")]
    [InlineData("APIKey", "ApiKey")]
    [InlineData("API_KEY", "ApiKey")]
    [InlineData("url", "Url")]
    [InlineData("URL", "Url")]
    [InlineData("callbackURLs", "CallbackUrls")]
    [InlineData("userIDs", "UserIds")]
    [InlineData("OpenAI", "OpenAI")]
    [InlineData("openAIConversation", "OpenAIConversation")]
    [InlineData("HLS (TS)", "HlsTs")]
    [InlineData("support_ticket", "SupportTicket")]
    [InlineData("queue/v2beta", "QueueV2beta")]
    [InlineData("response.failed", "ResponseFailed")]
    [InlineData("street1", "Street1")]
    [InlineData("1.5", "1_5")]
    [InlineData("gpt-4-32k", "Gpt4_32k")]
    [InlineData("2D ART", "2DArt")]
    [InlineData("ÄPFEL und Birnen", "ÄpfelUndBirnen")]
    [InlineData("__v", "V")]
    [InlineData(">=", "")]
    [InlineData("", "")]
    public void Pascal_case(string text, string expected) => Assert.Equal(expected, Words.ToPascalCase(text));

    [Theory]
    [InlineData("Url", "url")]
    [InlineData("OpenAI", "openAI")]
    [InlineData("URLPath", "urlPath")]
    [InlineData("ID", "id")]
    [InlineData("X", "x")]
    [InlineData("", "")]
    public void Camel_case(string pascal, string expected) => Assert.Equal(expected, Words.ToCamelCase(pascal));

    [Theory]
    [InlineData("GetUserById,OpenAI,Url", "getUserByID", "openAI", "url")]
    [InlineData("FormValue,FormValue2", "form", "Form")]
    [InlineData("EqualsValue,GetHashCodeValue,FinalizeValue,ToStringValue,GetTypeValue", "equals", "getHashCode", "finalize", "to_string", "getType")]
    [InlineData("EqualityContractValue,PrintMembersValue,DeconstructValue,CloneValue", "equalityContract", "printMembers", "deconstruct", "clone")]
    [InlineData("Object,Ref,Class,Event", "object", "ref", "class", "event")]
    [InlineData("UserId,UserIdValue,UserIdValue2", "userId", "user_id", "UserID")]
    [InlineData("ValueValue,Value", "valueValue", "value")]
    [InlineData("_1st,Asterisk", "1st", "*")]
    [InlineData("FormValue,InnerFormValue", "form", "formValue")]
    public void Members(string expected, params string[] names)
    {
        var namer = new MemberNamer("Form");
        Assert.Equal(expected, string.Join(",", names.Select(namer.Name)));
    }

    [Theory]
    [InlineData("Asterisk", "*")]
    [InlineData("GreaterThanEqual,EqualTilde,Equal", ">=", "=~", "=")]
    [InlineData("Empty,Space", "", " ")]
    [InlineData("_1,Minus1,_20", "1", "-1", "20")]
    [InlineData("Exe,AsteriskExe", "exe", "*exe")]
    [InlineData("Xsl,AsteriskXsl", "xsl", "*xsl")]
    [InlineData("Eligible,Eligible_2", "ELIGIBLE", "Eligible")]
    [InlineData("_2DArt,_2DArtIllustration", "2D ART", "2D ART & ILLUSTRATION")]
    [InlineData("HlsTs,Nil", "HLS (TS)", "<nil>")]
    [InlineData("Class,Event,Value", "class", "event", "value__")]
    [InlineData("_1_5,_15", "1.5", "15")]
    [InlineData("U2713", "✓")]
    [InlineData("SoldAt,MinusSoldAt,LeftAt,MinusLeftAt", "sold_at", "-sold_at", "left_at", "-left_at")]
    [InlineData("MinusSoldAt,SoldAt", "-sold_at", "sold_at")]
    [InlineData("MinusCreated", "-created")]
    [InlineData("InStock,AsteriskInStock,InStockPlus,HashInStockPlus", "in_stock", "*in_stock", "in_stock+", "#in_stock+")]
    [InlineData("InStock,InMinusStock", "in_stock", "in-stock")]
    public void Enum_members(string expected, params string[] texts)
    {
        var namer = new EnumMemberNamer();
        Assert.Equal(expected, string.Join(",", texts.Select(namer.Name)));
    }

    [Fact]
    public void A_member_called_as_its_record_and_ending_in_Value_is_an_inner_one()
    {
        var namer = new MemberNamer("Value");
        Assert.Equal("InnerValue,Extras", namer.Name("value") + "," + namer.Extras());
    }

    [Fact]
    public void A_further_value_renames_none()
    {
        string[] texts = ["exe", "ELIGIBLE", "1", "", "*"];
        string[] more = [.. texts, "*exe", "Eligible", "-1", " ", "**"];
        var (few, all) = (new EnumMemberNamer(), new EnumMemberNamer());

        Assert.Equal(texts.Select(few.Name), more.Select(all.Name).Take(texts.Length));
    }

    [Fact]
    public void Names_never_meet_and_are_always_identifiers()
    {
        string[] hostile = ["", " ", "  ", "*", "**", "_", "__", "a", "A", "a ", "*a", "a*", "1", "-1", "+1", "\u202e", "\ud83d\ude00", "\ud83d", "İ", "ı", "i", "\0", "value__", "名前", "a_2", "A_2", "٣"];
        var (members, values) = (new MemberNamer("A"), new EnumMemberNamer());
        string[] names = [.. hostile.Select(members.Name)];
        string[] constants = [.. hostile.Select(values.Name)];

        Assert.Equal(hostile.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(hostile.Length, constants.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names.Concat(constants), name => Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name), name));
    }
}
