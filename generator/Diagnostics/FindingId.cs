using Inkeep.Gen.Options;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Diagnostics;

/// <summary>What can be found about a page. The number is the diagnostic's: 12 is INK0012. A number is never used again.</summary>
internal enum FindingId
{
    PageFailed = 1,
    MarkdigNotLoaded = 2,
    RowHasWrongCellCount = 3,
    UnknownType = 4,
    TypeOfAnotherLanguage = 5,
    UnknownRequiredMark = 6,
    MissingColumn = 7,
    UnknownColumn = 8,
    DuplicateField = 9,
    TypeDeclaredTwice = 10,
    PageCutOff = 11,
    NoFields = 12,
    NoValues = 13,
    MissingPage = 14,
    AmbiguousReference = 15,
    UnionMembersIndistinguishable = 16,
    MemberWithoutJsonForm = 17,
    ExampleDoesNotFit = 18,
    NameChanged = 19,
    InvalidName = 20,
    InvalidOption = 21,
    NoUnionMembers = 22,
    DuplicateValue = 23,
    FileListedTwice = 24,
    UnknownValue = 25,
    OverlayMatchesNothing = 26,
    OverlaySettled = 27,
    OverlayUnusable = 28,
    SampleNotJson = 29,
    SampleDoesNotFit = 30,
    SampleWithoutPage = 31,
}
