using System.Globalization;
using Inkeep.Gen.Testing;
using Inkeep.Gen.Tests.Diagnostics;
using static Inkeep.Gen.Tests.Running.SamplePages;

namespace Inkeep.Gen.Tests.Evidence;

/// <summary>What is wrong with an overlay is said where it is. The marked place is the diagnostic's.</summary>
public sealed class OverlayFindingTests
{
    private static readonly (string Path, string Text)[] Pages =
    [
        Fields("Crate", "weight! | *number* | Its weight.", "owner | *string*"),
        Values("Size", "\"small\" | \"large\""),
        Fields("Pair", "a | *string*"),
        ("docs/models/operations/pair.md", Fields("Pair", "a | *string*").Text),
    ];

    [Theory]
    [InlineData("INK0026", "⟦## Creat⟧\n\n| Field | Wire name |\n| --- | --- |\n| `weight` | `w` |", "'Creat' in the overlay does not match: no page declares a type with this name")]
    [InlineData("INK0026", "⟦## Pair⟧\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |", "'Pair' in the overlay does not match: several types have this name, and all of them are corrected; add the group to choose one, as in 'components.Pair'")]
    [InlineData("INK0026", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`wieght`⟧ | `w` |", "'wieght' in the overlay does not match: 'Crate' has no such field; a new field needs a Type")]
    [InlineData("INK0026", "## Size\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`small`⟧ | `w` |", "'small' in the overlay does not match: 'Size' is not an object, so it has no fields")]
    [InlineData("INK0026", "## Crate\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `w` |", "'small' in the overlay does not match: 'Crate' is not an enum, so it has no values")]
    [InlineData("INK0026", "## Size\n\n| Value | C# name |\n| --- | --- |\n| ⟦`huge`⟧ | `Huge` |", "'huge' in the overlay does not match: 'Size' has no such value; a new value needs a Wire value")]
    [InlineData("INK0027", "## Crate\n\n| Field | Wire name | Type | Required | C# name | Description |\n| --- | --- | --- | --- | --- | --- |\n| ⟦`weight`⟧ | `weight` | *number* | yes | `Weight` | Its weight. |", "'weight' in the overlay is redundant: the page of 'Crate' now says the same. Remove it from the overlay.")]
    [InlineData("INK0027", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`weight`⟧ | |", "'weight' in the overlay is redundant: the page of 'Crate' now says the same. Remove it from the overlay.")]
    [InlineData("INK0027", "⟦## Crate⟧\n\n| C# name |\n| --- |\n| Crate |", "'Crate' in the overlay is redundant: the page of 'Crate' now says the same. Remove it from the overlay.")]
    [InlineData("INK0027", "## Size\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `small` |", "'small' in the overlay is redundant: the page of 'Size' now says the same. Remove it from the overlay.")]
    [InlineData("INK0028", "⟦## Crate⟧\n\nNothing.", "'Crate' in the overlay is ignored: it is not followed by a table with a column 'Field', 'Value', 'C# name' or 'Numeric'")]
    [InlineData("INK0028", "⟦## A crate⟧\n\n| Field | Type |\n| --- | --- |\n| `weight` | *string* |", "'A crate' in the overlay is ignored: the heading must be the name of one type, as in '## components.Conversation'")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | ⟦Notes⟧ |\n| --- | --- | --- |\n| `weight` | `w` | x |", "'Notes' in the overlay is ignored: it is not a column of this table; the columns are Field, Wire name, Type, Required, Nullable, C# name, Description")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | C# name |\n| --- | --- | --- |\n| `weight` | `w` | ⟦`a b`⟧ |", "'`a b`' in the overlay is ignored: it is not a valid C# identifier")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`weight`⟧ | `owner` |", "'owner' in the overlay is ignored: two fields would have this JSON name")]
    [InlineData("INK0028", "## Size\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `large` |", "'large' in the overlay is ignored: two values would have this JSON text")]
    [InlineData("INK0028", "⟦## Size⟧\n\n| Numeric |\n| --- |\n| yes |", "'Numeric' in the overlay is ignored: not every value is a whole number; give the numbers as Wire values")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n⟦|  | `w` |⟧", "'|  | `w` |' in the overlay is ignored: the 'Field' cell is empty")]
    [InlineData("INK0003", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n⟦| `weight` | `w` | x |⟧", "The row '| `weight` | `w` | x |' has 3 cells; the header has 2. Write a '|' inside a cell as '\\|'.")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | Type |\n| --- | --- | --- |\n| `weight` | `w` | ⟦*strin*⟧ |", "'*strin*' in the overlay is ignored: the type is not recognized")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | Nullable |\n| --- | --- | --- |\n| `weight` | `w` | ⟦maybe⟧ |", "'maybe' in the overlay is ignored: it is not a valid mark; write ':heavy_check_mark:' or 'yes', ':heavy_minus_sign:' or 'no'")]
    [InlineData("INK0009", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| `weight` | `w` |\n| ⟦`weight`⟧ | `x` |", null)]
    [InlineData("INK0023", "## Size\n\n| Value | Wire value |\n| --- | --- |\n| `small` | `s` |\n| ⟦`small`⟧ | `x` |", null)]
    public void A_finding_says_what_is_wrong_and_stands_where_it_is(string id, string overlay, string? message)
    {
        var text = MarkedText.Of(overlay);

        var run = GeneratorRun.Of(GeneratorInput.Of([.. Pages, ("docs/x.overlay.md", text.Text)]));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(message ?? diagnostic.GetMessage(CultureInfo.InvariantCulture), diagnostic.GetMessage(CultureInfo.InvariantCulture));
        FindingTests.AssertPlace(text, diagnostic, "docs/x.overlay.md");
        Assert.Equal(5, run.Sources.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("## ")]
    [InlineData("## Crate\n\n| Field |")]
    [InlineData("## Crate\n\n| Field | Type |\n| --- | --- |\n| `*/\n#if x` | *string* |\n")]
    [InlineData("## Crate\n\n| Field | Type | Description |\n| --- | --- | --- |\n| `a\"b\\c\u2028` | *\"x\\\"y\"* | </summary> \\*/ &lt; |\n")]
    public void No_overlay_does_harm(string text)
    {
        var run = GeneratorRun.Of(GeneratorInput.Of([.. Pages, ("docs/x.overlay.md", text)]));

        Assert.Null(run.Exception);
        Assert.Empty(CompiledModels.Of(run).Errors);
        Assert.Equal(5, run.Sources.Count);
    }
}
