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
    [InlineData("INK0026", "⟦## Creat⟧\n\n| Field | Wire name |\n| --- | --- |\n| `weight` | `w` |", "The overlay's 'Creat' doesn't match: no page declares a type of that name")]
    [InlineData("INK0026", "⟦## Pair⟧\n\n| Field | Wire name |\n| --- | --- |\n| `a` | `w` |", "The overlay's 'Pair' doesn't match: it names several types, and all of them were corrected; put the group before the name, as in 'components.Pair'")]
    [InlineData("INK0026", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`wieght`⟧ | `w` |", "The overlay's 'wieght' doesn't match: 'Crate' has no such field, and a new one needs a Type")]
    [InlineData("INK0026", "## Size\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`small`⟧ | `w` |", "The overlay's 'small' doesn't match: 'Size' is no object, so it has no fields")]
    [InlineData("INK0026", "## Crate\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `w` |", "The overlay's 'small' doesn't match: 'Crate' is no enum, so it has no values")]
    [InlineData("INK0026", "## Size\n\n| Value | C# name |\n| --- | --- |\n| ⟦`huge`⟧ | `Huge` |", "The overlay's 'huge' doesn't match: 'Size' has no such value, and a new one needs a Wire value")]
    [InlineData("INK0027", "## Crate\n\n| Field | Wire name | Type | Required | C# name | Description |\n| --- | --- | --- | --- | --- | --- |\n| ⟦`weight`⟧ | `weight` | *number* | yes | `Weight` | Its weight. |", "The overlay's 'weight' says what the page of 'Crate' says by now; remove it from the overlay")]
    [InlineData("INK0027", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`weight`⟧ | |", "The overlay's 'weight' says what the page of 'Crate' says by now; remove it from the overlay")]
    [InlineData("INK0027", "⟦## Crate⟧\n\n| C# name |\n| --- |\n| Crate |", "The overlay's 'Crate' says what the page of 'Crate' says by now; remove it from the overlay")]
    [InlineData("INK0027", "## Size\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `small` |", "The overlay's 'small' says what the page of 'Size' says by now; remove it from the overlay")]
    [InlineData("INK0028", "⟦## Crate⟧\n\nNothing.", "The overlay's 'Crate' is left out: under it stands no table with a column 'Field', 'Value', 'C# name' or 'Numeric'")]
    [InlineData("INK0028", "⟦## A crate⟧\n\n| Field | Type |\n| --- | --- |\n| `weight` | *string* |", "The overlay's 'A crate' is left out: a heading names one type, as in '## components.Conversation'")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | ⟦Notes⟧ |\n| --- | --- | --- |\n| `weight` | `w` | x |", "The overlay's 'Notes' is left out: there is no such column; the columns of this table are Field, Wire name, Type, Required, Nullable, C# name, Description")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | C# name |\n| --- | --- | --- |\n| `weight` | `w` | ⟦`a b`⟧ |", "The overlay's '`a b`' is left out: it is no C# name")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n| ⟦`weight`⟧ | `owner` |", "The overlay's 'owner' is left out: it is the JSON name of two fields")]
    [InlineData("INK0028", "## Size\n\n| Value | Wire value |\n| --- | --- |\n| ⟦`small`⟧ | `large` |", "The overlay's 'large' is left out: it is the JSON text of two values")]
    [InlineData("INK0028", "⟦## Size⟧\n\n| Numeric |\n| --- |\n| yes |", "The overlay's 'Numeric' is left out: not every value is a whole number; give the numbers as Wire value")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n⟦|  | `w` |⟧", "The overlay's '|  | `w` |' is left out: the row's 'Field' cell is empty")]
    [InlineData("INK0003", "## Crate\n\n| Field | Wire name |\n| --- | --- |\n⟦| `weight` | `w` | x |⟧", "The row '| `weight` | `w` | x |' has 3 cells where the header has 2: a '|' inside a cell must be written '\\|'")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | Type |\n| --- | --- | --- |\n| `weight` | `w` | ⟦*strin*⟧ |", "The overlay's '*strin*' is left out: it is no type that pages or overlays know")]
    [InlineData("INK0028", "## Crate\n\n| Field | Wire name | Nullable |\n| --- | --- | --- |\n| `weight` | `w` | ⟦maybe⟧ |", "The overlay's 'maybe' is left out: it is neither ':heavy_check_mark:' nor ':heavy_minus_sign:', yes nor no")]
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
