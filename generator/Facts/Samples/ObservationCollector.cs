using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Facts.Samples;

/// <summary>Gathers what samples show of members, in the order of their paths. What two samples disagree on is not taught.</summary>
internal sealed class ObservationCollector
{
    private readonly Dictionary<string, Dictionary<string, Entry>> _pages = new(StringComparer.Ordinal);

    public Entry Member(string page, string name)
    {
        if (!_pages.TryGetValue(page, out var members))
        {
            _pages.Add(page, members = new Dictionary<string, Entry>(StringComparer.Ordinal));
        }

        if (!members.TryGetValue(name, out var entry))
        {
            members.Add(name, entry = new Entry());
        }

        return entry;
    }

    public PathTable<PageObservations> ToTable() => new(_pages.Select(static page => new PageObservations(
        page.Key,
        page.Value
            .OrderBy(static member => member.Key, StringComparer.Ordinal)
            .SelectMany(static member => member.Value.ToObservations(member.Key))
            .ToEquatableArray())));

    /// <summary>What was seen of one member so far, each thing with the first sample that showed it.</summary>
    internal sealed class Entry
    {
        private readonly List<string> _spellings = [];
        private string? _spellingSource;
        private string? _nullSource;
        private string? _wholeSource;
        private string? _textSource;
        private string? _newSource;
        private string _text = "";
        private bool _hasOtherTexts;
        private bool _hasFraction;
        private TypeExpression? _newType;

        public void Spelled(string spelling, string source)
        {
            _spellingSource ??= source;
            if (!_spellings.Contains(spelling))
            {
                _spellings.Add(spelling);
            }
        }

        public void Null(string source) => _nullSource ??= source;

        public void Number(string text, string source)
        {
            _hasFraction |= text.IndexOfAny(['.', 'e', 'E']) >= 0 || text.Length > LongestWhole;
            _wholeSource ??= source;
        }

        public void Text(string text, string source)
        {
            _text = _textSource is null ? text : _text;
            _textSource ??= source;
            _hasOtherTexts |= _text != text;
        }

        public void New(TypeExpression type, string source)
        {
            _newType = _newType is null ? type : InferredTypes.Widen(_newType, type);
            _newSource ??= source;
        }

        public IEnumerable<Observation> ToObservations(string name)
        {
            if (_spellings.Count == 1)
            {
                yield return new Observation(new FieldFacts(name) { WireName = _spellings[0] }, _spellingSource!);
            }

            if (_nullSource is not null)
            {
                yield return new Observation(new FieldFacts(name) { IsNullable = true }, _nullSource);
            }

            if (_wholeSource is not null && !_hasFraction)
            {
                yield return new Observation(new FieldFacts(name) { IsWhole = true }, _wholeSource);
            }

            if (_textSource is not null && !_hasOtherTexts && _nullSource is null && DiscriminatorHeuristic.IsDiscriminator(name, _text))
            {
                yield return new Observation(new FieldFacts(name) { DiscriminatorText = _text }, _textSource);
            }

            if (_newType is not null)
            {
                yield return new Observation(new FieldFacts(name) { Type = _newType }, _newSource!);
            }
        }
    }

    // More digits than these don't fit a long for certain.
    private const int LongestWhole = 18;
}
