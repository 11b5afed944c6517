using Inkeep.Gen.Emitting;
using Inkeep.Gen.Naming;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Inkeep.Gen.Tests.Emitting;

/// <summary>Names and literals as they stand in emitted code.</summary>
public sealed class CSharpTests
{
    [Fact]
    public void A_literal_holds_exactly_its_text()
    {
        string[] texts = ["", "a", "\"", "\\", "a\"b\\c", "\n\r\t\0\b", "\u2028\u2029\u0085", "\u202e", "\ud83d\ude00", "\ud800", "ä名", "{0}", "\u00ad\ufeff", "\u0661"];

        Assert.All(texts, text =>
        {
            var literal = CSharp.Literal(text);
            var parsed = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(literal));
            Assert.Equal(text, parsed.Token.ValueText);
            Assert.Empty(parsed.GetDiagnostics());
            Assert.DoesNotContain(literal, c => char.IsControl(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format);
        });
    }

    [Theory]
    [InlineData("docs/models/crate.md", "docs/models/crate.md")]
    [InlineData("a\nclass Evil { }\u2028b", "a?class Evil { }?b")]
    [InlineData("\u202ea", "?a")]
    public void A_comment_stays_on_its_line(string text, string expected) => Assert.Equal(expected, CSharp.Comment(text));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "long.MinValue")]
    public void Numbers(long number, string expected) => Assert.Equal(expected, CSharp.Number(number));

    [Fact]
    public void Keywords_in_names_are_escaped() =>
        Assert.Equal("global::Acme.@class.@event.@record", new SourceWriter().Write($"{CodeFragment.Name(new TypeName("Acme.class.event", "record", "recordJsonConverter"))}").ToString());

    [Fact]
    public void Buckets_go_by_name_alone()
    {
        SourceFile[] files = [.. Enumerable.Range(0, 1000).Select(i => new SourceFile($"T{i}.g.cs", $"class T{i};\n", SourceBuckets.NumberOf($"T{i}.g.cs")))];
        var forwards = SourceBuckets.Of(new(files), default).ToList();

        Assert.Equal(forwards, SourceBuckets.Of(new([.. files.Reverse()]), default));
        Assert.InRange(forwards.Count, 200, 256);
        Assert.Equal(forwards.Select(bucket => bucket.HintName).Order(StringComparer.Ordinal), forwards.Select(bucket => bucket.HintName));
        Assert.All(SourceBuckets.Of(new([files[0]]), default), bucket => Assert.Contains(forwards, other => other.Number == bucket.Number && other.Files.Contains(files[0])));
    }
}
