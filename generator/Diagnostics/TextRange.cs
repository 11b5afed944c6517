namespace Inkeep.Gen.Diagnostics;

/// <summary>A place in a page: offset and length in UTF-16 units, lines and columns from zero.</summary>
internal readonly record struct TextRange(int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
