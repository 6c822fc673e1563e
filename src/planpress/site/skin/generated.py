"""The pages and files that planpress itself makes, in the form that MkDocs needs for links and navigation."""

from collections.abc import Iterable, Mapping

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel

from planpress.addresses import INDEX
from planpress.site import sources
from planpress.site.files import PeriodFile
from planpress.site.pages import PeriodPage
from planpress.site.skin.documents import is_made, refuse, source_of


class GeneratedFile(File):
    """A file that exists for MkDocs, but that MkDocs neither reads nor writes.

    Args:
        config: The whole configuration.
        source: The file in docs/ that would replace this file; links in docs/ use its name.
        target: The path of this file inside the period.
    """

    def __init__(self, config: MkDocsConfig, source: str, target: str) -> None:
        super().__init__(
            source,
            src_dir=None,
            dest_dir=config.site_dir,
            use_directory_urls=True,
            dest_uri=target,
            inclusion=InclusionLevel.NOT_IN_NAV,
        )
        self.generated_by = "planpress"

    def is_documentation_page(self) -> bool:
        """Return False, because MkDocs must not render the file."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Leave the file to planpress."""


def add_generated(
    files: Files, config: MkDocsConfig, pages: Mapping[str, PeriodPage], own_files: Iterable[PeriodFile]
) -> list[PeriodPage]:
    """Add the files that planpress itself makes to those in docs/; return the pages that docs/ lacks.

    Args:
        files: All files in docs/ in the language of the pages; changed in place.
        config: The whole configuration.
        pages: The pages of the period, by their files in docs/.
        own_files: The other files of the period.

    Raises:
        PluginError: Two files would have the same name or address; the message has a line for each file to rename.
    """
    own_files = tuple(own_files)
    generated = [page for source, page in pages.items() if source not in files.src_uris]
    refuse(
        f"docs/{file.path} has the name of a file that planpress itself makes; rename it"
        for file in own_files
        if file.path in files.src_uris
    )
    for page in pages.values():
        if not page.listed and page.source in files.src_uris:
            files.src_uris[page.source].inclusion = InclusionLevel.NOT_IN_NAV
    for page in generated:
        files.append(GeneratedFile(config, page.source, f"{page.path}{INDEX}"))
    for made in own_files:
        files.append(GeneratedFile(config, made.path, made.path))
    refuse(sources.collisions(source_of(file, config) for file in files if is_made(file)))
    return generated
