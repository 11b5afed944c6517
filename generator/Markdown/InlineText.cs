namespace Inkeep.Gen.Markdown;

/// <summary>What a cell or heading comes to.</summary>
/// <param name="Plain">What is shown, without blanks at its ends.</param>
/// <param name="Typed">
/// The same with what types are made of in one spelling each: emphasis by asterisks, code by single back-ticks, links as
/// <c>[text](target)</c>, and nothing escaped.
/// </param>
/// <param name="IsStruck">All of it is struck through.</param>
internal readonly record struct InlineText(string Plain, string Typed, bool IsStruck);
