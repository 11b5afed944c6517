using System;
using System.Collections.Generic;
using System.Linq;
using Inkeep.Gen.Collections;
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
            .Select(static member => member.Value.ToObservations(member.Key))
            .ToEquatableArray())));

    /// <summary>What was seen of one member so far.</summary>
    internal sealed class Entry
    {
        private readonly List<string> _spellings = [];
        private string? _spellingSource;
        private string? _nullSource;
        private string? _wholeSource;
        private ObservedText? _text;
        private bool _hasOtherTexts;
        private bool _hasFraction;
        private TypeExpression? _newType;
        private string? _newSource;

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
            _text ??= new ObservedText(text, source);
            _hasOtherTexts |= _text.Text != text;
        }

        public void New(TypeExpression type, string source)
        {
            _newType = _newType is null ? type : InferredTypes.Widen(_newType, type);
            _newSource ??= source;
        }

        public MemberObservations ToObservations(string name) => new(
            name,
            _spellings.Count == 1 ? _spellings[0] : null,
            _spellings.Count == 1 ? _spellingSource : null,
            _nullSource,
            _hasFraction ? null : _wholeSource,
            _hasOtherTexts || _nullSource is not null || _text is null || !DiscriminatorHeuristic.IsDiscriminator(name, _text.Text) ? null : _text,
            _newType,
            _newSource);
    }

    // More digits than these don't fit a long for certain.
    private const int LongestWhole = 18;
}
