using System.Threading;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Dialects.Reading;

/// <summary>A way in which documentation pages are written. Whatever it is, what a page says comes out in the terms of the schema.</summary>
internal interface IDialect
{
    /// <summary>What the page says, or null when it is no page of this dialect. A page that is one but can't be read has findings only.</summary>
    ParsedPage? TryRead(ParseContext context, CancellationToken token);
}
