"""Selects the prose in docs/ for each language, and marks prose in a different language."""

from collections.abc import Mapping, Sequence

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from planpress.fragments import render
from planpress.site.pages import PeriodPage
from planpress.site.skin.documents import is_made, refuse
from planpress.site.skin.marks import replace_marks
from planpress.site.skin.navigation import page_path
from planpress.site.skin.passages import passages
from planpress.site.skin.translations import DocsLanguages, TranslatedFile, choose_languages, is_of_docs, taken
from planpress.views.context import Context
from planpress.views.foreign_prose import foreign_prose, own_language


def keep_language(files: Files, config: MkDocsConfig, context: Context, documents: list[str]) -> list[str]:
    """Keep only those files in docs/ that belong to the language of the pages; return the files made from docs/.

    Args:
        files: All files in docs/ that can be published; changed in place.
        config: The whole configuration.
        context: The context of the period.
        documents: The files made from docs/ if the plan has only one language, as paths inside the period.

    Raises:
        PluginError: A file has the address of the pages in a different language.
    """
    languages = DocsLanguages(context.plan.languages, context.language, nested=bool(context.folder))
    if len(languages.all) == 1:
        return documents
    choose_languages(files, config, languages)
    if not languages.nested:
        refuse(taken(files, languages))
    return [file.dest_uri for file in files if is_made(file) and is_of_docs(file, config)]


def foreign_language(file: File, context: Context) -> str:
    """Return the language of a page in docs/ if its content must be marked with that language; otherwise "".

    Args:
        file: The file of the page.
        context: The context of the period.
    """
    plan = context.plan
    language = file.language if isinstance(file, TranslatedFile) else plan.language
    foreign = {context.words.code, context.language} != {language}
    return language if foreign and len(plan.languages) > 1 else ""


def title_languages(files: Files, pages: Mapping[str, PeriodPage], context: Context) -> dict[str, str]:
    """Return the language of each title that is in a different language from its page, by the address of the page.

    Args:
        files: All files of the period.
        pages: The pages of the period that planpress makes, by their files in docs/.
        context: The context of the period.
    """
    prose = {
        page_path(file.url): language
        for file in files.documentation_pages()
        if file.src_uri not in pages and (language := foreign_language(file, context))
    }
    return prose | {page.path: page.language for page in pages.values() if page.language}


def finished_prose(html: str, file: File, fragments: Sequence[str], context: Context) -> str:
    """Return the content of a docs/ page with its fragments, each part marked with its language where languages differ.

    Args:
        html: The HTML that Markdown made from the page, with marks in place of macros.
        file: The file of the page.
        fragments: The output of the macros, as finished markup.
        context: The context of the period.
    """
    language = foreign_language(file, context)
    if not language:
        return replace_marks(html, fragments.__getitem__)

    def in_own_language(number: int) -> str:
        part = own_language(context, Markup(fragments[number]))  # noqa: S704 - made by a template
        return render(part, words=context.words)

    marked = Markup(replace_marks(html, in_own_language))  # noqa: S704 - made by Markdown from docs/, with our fragments
    noted = language != context.language and bool(passages(html))
    return render(foreign_prose(context, marked, language, noted=noted), words=context.words)
