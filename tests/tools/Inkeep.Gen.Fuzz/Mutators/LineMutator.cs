namespace Inkeep.Gen.Fuzz.Mutators;

/// <summary>Drops, repeats, swaps and borrows lines.</summary>
internal static class LineMutator
{
    public static string Mutate(string text, string donor, Random random)
    {
        var lines = text.Split('\n').ToList();
        var others = donor.Split('\n');
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveRange(one, Math.Min(random.Next(1, 6), lines.Count - one));
                break;
            case 1:
                lines.InsertRange(one, Enumerable.Repeat(lines[other], random.Next(1, 30)));
                break;
            case 2:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
            case 3:
                lines.Insert(one, others[random.Next(others.Length)]);
                break;
            case 4:
                lines[one] = others[random.Next(others.Length)];
                break;
            default:
                lines[one] += lines[other];
                break;
        }

        return string.Join('\n', lines);
    }
}
