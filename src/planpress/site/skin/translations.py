"""The files in docs/ in several languages: ``docs/fr/about.md`` or ``docs/about.fr.md`` replaces ``docs/about.md``.

Only pages exist in each language. Other files, such as pictures, exist once, and pages in all languages link to them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from planpress.addresses import address, language_folder

ABOVE = ".planpress-above./"
"""A placeholder for the folder above this unit, in the links that MkDocs writes into a page."""


@dataclass(frozen=True)
class DocsLanguages:
    """The languages of the files in docs/.

    Args:
        all: The languages of the plan, starting with the default one.
        current: The language of the pages that are being built.
        nested: Whether these pages are in a separate folder, and share other files with the default language.
    """

    all: tuple[str, ...]
    current: str
    nested: bool

    def folder(self, language: str) -> str:
        """Return the folder of the pages in a language, from the root of the period; "" for the default language."""
        return "" if language == self.all[0] else language_folder(language)


class TranslatedFile(File):
    """A file in docs/ that replaces the file without a language in its path.

    Args:
        original: The file as MkDocs has found it.
        source: The path without the language; links in docs/ use it.
        language: The language of the file.
        only: Whether the default language has no such page.
    """

    def __init__(self, original: File, source: str, language: str, *, only: bool = False) -> None:
        super().__init__(
            source,
            original.src_dir,
            original.dest_dir,
            original.use_directory_urls,
            inclusion=original.inclusion,
        )
        self.abs_src_path = original.abs_src_path
        self.typed = original.src_uri
        self.language = language
        self.only = only


class ElsewhereFile(File):
    """A file to which pages can link by this path, although it is made by another unit or at another path.

    Args:
        original: The file as MkDocs has found it.
        source: The path inside docs/ that pages use to link to it.
        target: The path of the file inside the period, or inside this unit.
        up: Whether the target starts in the folder above this unit.
    """

    def __init__(self, original: File, source: str, target: str, *, up: bool) -> None:
        super().__init__(
            source,
            original.src_dir,
            original.dest_dir,
            original.use_directory_urls,
            dest_uri=target,
            inclusion=original.inclusion,
        )
        if up:  # MkDocs itself never links to anything outside the folder that it fills
            self.url = f"{ABOVE}{self.url}"

    def is_documentation_page(self) -> bool:
        """Return False, because MkDocs must not render the file."""
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Do nothing, because the file is made by another unit or at another path."""


def typed_path(file: File) -> str:
    """Return the path of a file inside docs/, as the editor typed it."""
    return file.typed if isinstance(file, TranslatedFile) else file.src_uri


def language_in(path: str, languages: Iterable[str]) -> tuple[str, str]:
    """Return the language that a path names ("" if it does not name any), and the path without that language.

    Args:
        path: The path inside docs/, with slashes.
        languages: The languages of the plan.
    """
    top, _, rest = path.partition("/")
    name = PurePosixPath(path)
    stem, _, suffix = name.stem.rpartition(".")
    for language in languages:
        if rest and address(top) == address(language):
            return language, rest
        if name.suffix == ".md" and stem and address(suffix) == address(language):
            return language, str(name.with_name(f"{stem}.md"))
    return "", path


def choose_languages(files: Files, config: MkDocsConfig, languages: DocsLanguages) -> None:
    """Keep the files for one language, and the files to which its pages can link.

    A page without a translation stays as it is in the default language.

    Args:
        files: All files in docs/ that can be published; changed in place.
        config: The whole configuration.
        languages: The languages.
    """
    if len(languages.all) == 1:
        return
    default = languages.all[0]
    preferred = ("", default, languages.current)  # in order of preference, the most preferred last
    chosen: dict[str, tuple[int, File]] = {}
    named = [(file, *language_in(file.src_uri, languages.all)) for file in files if is_of_docs(file, config)]
    usual = {source for _, language, source in named if language in ("", default)}
    for file, language, source in named:
        target = _target(file, source)
        files.remove(file)
        if language:  # pages can link to it by its whole path, too
            own = language == languages.current
            inside = target if own else languages.folder(language) + target
            files.append(ElsewhereFile(file, file.src_uri, inside, up=languages.nested and not own))
        rank = max((place for place, code in enumerate(preferred) if code == language), default=-1)
        if rank < 0 or rank <= chosen.get(source, (-1, file))[0]:
            continue
        shared = languages.nested and language != languages.current and not file.is_documentation_page()
        if shared:
            chosen[source] = rank, ElsewhereFile(file, source, target, up=True)
        else:
            translated = TranslatedFile(file, source, language, only=source not in usual)
            chosen[source] = rank, translated if language else file
    for _, file in chosen.values():
        if file.src_uri in files.src_uris:
            files.remove(files.src_uris[file.src_uri])
        files.append(file)


def taken(files: Files, languages: DocsLanguages) -> Iterator[str]:
    """Yield an error line for each file in docs/ whose address belongs to the pages in a different language.

    Args:
        files: The files for the default language.
        languages: The languages.
    """
    folders = {address(language): language for language in languages.all[1:]}
    for file in files:
        top = file.dest_uri.partition("/")[0].lower()
        if top in folders and not isinstance(file, ElsewhereFile):
            yield (
                f"docs/{typed_path(file)} would have the address of the pages in another language"
                f" ({folders[top]}), {top}/; rename it"
            )


def is_of_docs(file: File, config: MkDocsConfig) -> bool:
    """Tell whether a file comes from docs/ and not from a theme."""
    return file.src_dir is not None and Path(file.src_dir) == Path(config.docs_dir)


def _target(file: File, source: str) -> str:
    return File(source, None, file.dest_dir, file.use_directory_urls).dest_uri


def file_names(items: Sequence[object]) -> list[object]:
    """Return a navigation without its page titles, which are in the default language; pages then use their own titles.

    Args:
        items: The navigation as mkdocs.yml has it.
    """
    names: list[object] = []
    for item in items:
        match item:
            case {**entries} if len(entries) == 1:
                ((title, value),) = entries.items()
                if isinstance(value, list):
                    names.append({title: file_names(value)})
                elif isinstance(value, str) and value.endswith(".md"):
                    names.append(value)
                else:
                    names.append(item)
            case _:
                names.append(item)
    return names
