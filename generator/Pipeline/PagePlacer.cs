using Inkeep.Gen.Catalog;
using Inkeep.Gen.Collections;
using Inkeep.Gen.Dialects.Overlays;
using Inkeep.Gen.Facts.Overlays;
using Inkeep.Gen.Inputs;
using Inkeep.Gen.Schema;

namespace Inkeep.Gen.Pipeline;

/// <summary>Puts a page in its place: its path in the project, its package and group, and the settings that hold for it.</summary>
internal static class PagePlacer
{
    /// <summary>What an overlay says, without where it says it.</summary>
    public static Overlay Place(ParsedOverlay parsed, ProjectSettings project) =>
        new(PageFiles.Relative(parsed.Path, project.Directory), parsed.Types);

    /// <summary>The page in its place, or null when the file is no page.</summary>
    public static LocatedPage? Place(ParsedPage parsed, ProjectSettings project, PathTable<FileSettings> settings)
    {
        if (parsed.Page is not { } page)
        {
            return null;
        }

        var address = PageLocation.Of(PageFiles.Relative(parsed.Path, project.Directory), page.StatedGroup);
        return new LocatedPage(page, address, settings.Find(parsed.Path)?.Over(project.Options.Defaults) ?? project.Options.Defaults);
    }
}
