namespace Inkeep.Gen.CompilerServices;

/// <summary>The texts of a collection's items that would not be written as they came, by index.</summary>
internal sealed class WireTexts
{
    private readonly Dictionary<int, WireText> _texts;

    public WireTexts() => _texts = [];

    private WireTexts(WireTexts other) => _texts = new(other._texts);

    public WireText? this[int index] => _texts.GetValueOrDefault(index);

    public void Set(int index, WireText? text)
    {
        if (text is null) _texts.Remove(index);
        else _texts[index] = text;
    }

    public WireTexts Copy() => new(this);

    public static bool Same(WireTexts? left, int leftIndex, WireTexts? right, int rightIndex) =>
        (left is null && right is null) || WireText.Same(left?[leftIndex], right?[rightIndex]);
}
