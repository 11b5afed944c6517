namespace Inkeep.Gen.Facts;

/// <summary>
/// Whether a description says that its member can be null: <c>null if …</c>, <c>can be null</c>, <c>… or null</c>, <c>nullable</c>. What
/// follows a condition in its sentence speaks of something else (<c>drops the event if the result is empty or null</c>).
/// </summary>
internal static class NullWords
{
    public static bool SayNullable(string description)
    {
        if (description.IndexOf("null", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        var (beforeLast, last, current) = ("", "", "");
        var isConditional = false;
        for (var position = 0; position < description.Length;)
        {
            var c = description[position];
            if (!IsLetter(c))
            {
                // An apostrophe is part of its word (can't), a dot or a break ends the sentence.
                if (c is '.' or '!' or '?' or ';' or '<' or '\n')
                {
                    isConditional = false;
                    (beforeLast, last, current) = ("", "", "");
                }

                position++;
                continue;
            }

            var start = position;
            while (position < description.Length && IsLetter(description[position]))
            {
                position++;
            }

            (beforeLast, last, current) = (last, current, description.Substring(start, position - start).Trim('_').ToLowerInvariant());
            if (!isConditional && IsCertain(beforeLast, last, current))
            {
                return true;
            }

            // The condition of null itself comes behind it.
            isConditional |= current is "if" or "when" or "unless" or "whether" or "not" or "never";
        }

        return false;
    }

    private static bool IsCertain(string beforeLast, string last, string current) => (beforeLast, last, current) switch
    {
        (_, "null", "if" or "when" or "unless" or "until") => true,
        ("can" or "may" or "could" or "might" or "will", "be", "null") => true,
        (_, "or", "null") => true,
        (_, not "non", "nullable") => true,
        _ => false,
    };

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '\'' or '’' or '_';
}
