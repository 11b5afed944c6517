namespace Inkeep.Gen;

/// <summary>A row: everything that findings say of one member or value.</summary>
internal sealed class OverlayRow(string field)
{
    private string? _spelling;
    private OverlayType _type = OverlayType.Nothing;
    private bool _hasType;
    private string? _exactType;
    private bool _isUndocumented;
    private bool _isNullable;
    private bool _isOptional;

    public bool TryTake(JsonFinding finding)
    {
        switch (finding.Kind)
        {
            case JsonFindingKind.OtherSpelling:
                if (finding.Member is null || OverlayCell.Code(finding.Member) is null) return false;
                _spelling ??= finding.Member;
                return string.Equals(_spelling, finding.Member, StringComparison.Ordinal);
            case JsonFindingKind.NullMember:
                _isNullable = true;
                break;
            case JsonFindingKind.UndocumentedMember:
                _isUndocumented = true;
                Widen(OverlayType.Of(finding.Value));
                break;
            case JsonFindingKind.OtherLiteral:
                Widen(OverlayType.Of(finding.Value));
                break;
            case JsonFindingKind.AbsentMember:
                _isOptional = true;
                break;
            case JsonFindingKind.OtherKind or JsonFindingKind.MisfitValue:
                Widen(OverlayType.Any);
                break;
            case JsonFindingKind.InexactValue:
                _exactType = _exactType is null || _exactType == finding.ExactType ? finding.ExactType : OverlayType.Any.ToString();
                break;
        }

        return true;
    }

    public string[] FieldCells() =>
        [field, _spelling is null ? "" : OverlayCell.Code(_spelling)!, TypeCell(), _isUndocumented || _isOptional ? ":heavy_minus_sign:" : "", _isNullable ? ":heavy_check_mark:" : ""];

    private string TypeCell() => _hasType ? (_exactType is null ? _type : OverlayType.Any).ToString() : _exactType ?? "";

    public string[] EnumCells() => [field, field];

    private void Widen(OverlayType type)
    {
        _type = _type.With(type);
        _hasType = true;
    }
}
