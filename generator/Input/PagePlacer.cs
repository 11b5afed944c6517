using Inkeep.Gen.Linking;
using Inkeep.Gen.Linking.Corrections;
using Inkeep.Gen.Pages;
using Inkeep.Gen.Pages.Overlays;
using Inkeep.Gen.Primitives;

namespace Inkeep.Gen.Input;

/// <summary>Puts a page in its place: its path in the project, its package and group, and the settings that hold for it.</summary>
internal static class PagePlacer
{
    /// <summary>What an overlay says, without where it says it.</summary>
    public static Overlay Place(ParsedOverlay parsed, ProjectSettings project) =>
        new(PageFiles.Relative(parsed.Path, project.Directory), parsed.Types);

    /// <summary>The page in its place, or null when the file is no page.</summary>
    public static PlacedPage? Place(ParsedPage parsed, ProjectSettings project, PathTable<FileSettings> settings)
    {
        if (parsed.Page is not { } page)
        {
            return null;
        }

        var address = PageAddress.Of(PageFiles.Relative(parsed.Path, project.Directory), page.StatedGroup);
        return new PlacedPage(page, address, settings.Find(parsed.Path)?.Over(project.Options.Defaults) ?? project.Options.Defaults);
    }
}
