"""The pages and files that planpress makes itself, in the form that MkDocs needs for links and for the navigation."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, InclusionLevel


class GeneratedFile(File):
    """A file that exists for MkDocs, but that MkDocs neither reads nor writes.

    Args:
        config: The whole configuration.
        source: The file of docs/ that would replace it; links in docs/ use this name.
        target: Its path inside the period.
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
        """Leave it to planpress."""
