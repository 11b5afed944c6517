using System.Globalization;
using Inkeep.Gen.Building.XmlDocs;
using Inkeep.Gen.Catalog;
using Inkeep.Gen.Diagnostics;
using Inkeep.Gen.Facts;
using Inkeep.Gen.Models;
using Inkeep.Gen.Naming;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Building;

/// <summary>Makes the enum of a Values page.</summary>
internal static class EnumBuilder
{
    public static BuiltPage Build(SettledPage page, DeclaredType declared, EquatableArray<string> example)
    {
        var path = declared.Location.Path;
        var names = new EnumMemberNamer();
        var members = new List<EnumMemberModel>();
        var findings = new List<Finding>();
        var isNumeric = page.IsNumeric && page.Values.All(static value => TryNumber(value.Text, out _));
        var numbers = new HashSet<long>();
        for (var row = 0; row < page.Values.Count; row++)
        {
            var value = page.Values[row];
            var text = value.Text;
            var number = isNumeric && TryNumber(text, out var parsed) ? parsed : members.Count + 1;

            // 1 and 01 are two texts and one number; equal texts were found while reading.
            if (isNumeric && !numbers.Add(number))
            {
                findings.Add(Finding.Of(path, PagePart.Value, row, FindingId.DuplicateValue, text));
                continue;
            }

            var name = names.Name(text, value.MemberName);
            if (value.MemberName is null && !NameRules.IsOwnSpelling(name, text))
            {
                findings.Add(Finding.Of(path, PagePart.Value, row, FindingId.NameChanged, text, name));
            }

            members.Add(new EnumMemberModel(name, number, text)
            {
                Documentation = DocumentationComposer.ForMember(value.Description, value.Origins),
            });
        }

        var model = new EnumModel
        {
            Name = declared.Name,
            HintName = declared.HintName,
            Source = declared.Location.File,
            IsPublic = declared.Page.Options.IsPublic,
            Reading = declared.Page.Options.Reading,
            Documentation = DocumentationComposer.ForType(page, example, remarks: default),
            Obsolete = ObsoleteMessage.Of(page.Page.IsDeprecated, page.Description),
            Members = members.ToEquatableArray(),
            IsNumeric = isNumeric,
            IsFlags = isNumeric && page.Page is EnumPage { IsFlags: true },

            // Bits that come later have to have room too.
            IsLong = (isNumeric && page.Page is EnumPage { IsFlags: true }) || members.Any(static member => member.Number is < int.MinValue or > int.MaxValue),
        };
        return new BuiltPage(declared.Location.Path, model, findings.ToEquatableArray());
    }

    private static bool TryNumber(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
