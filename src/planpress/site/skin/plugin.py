"""The MkDocs plugin, which gives planpress's pages to MkDocs and takes the finished pages back."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from planpress.addresses import ABOUT_PAGE, ACTIONS, INDEX, NOT_FOUND, PILLARS, SEARCH_INDEX, SITEMAP, language_folder
from planpress.errors import PlanpressError, RefusedError
from planpress.fragments import compiled_templates, read_templates_again, render
from planpress.model import Dataset
from planpress.model.characters import balanced
from planpress.site import sources
from planpress.site.files import PeriodFile
from planpress.site.files import files as period_files
from planpress.site.filling import files_filled, fill, filled
from planpress.site.frames import Frames
from planpress.site.kept import KeptPages
from planpress.site.pages import existing_pages, pages
from planpress.site.record import refuse_foreign, write_record
from planpress.site.search_index import search_index
from planpress.site.skin.data import FOLDER as DATA
from planpress.site.skin.data import ProjectData, language_of, report_of
from planpress.site.skin.documents import TEXTS, choose_documents, is_used, refuse, source_of, texts
from planpress.site.skin.environment import HiddenGit
from planpress.site.skin.generated import GeneratedFile
from planpress.site.skin.hosts import guarded
from planpress.site.skin.navigation import entries, headings, page_path, title_of, usual_order
from planpress.site.skin.openings import load_macros, refuse_openings
from planpress.site.skin.passages import passages
from planpress.site.skin.prose import closed_faults, readable
from planpress.site.skin.sandbox import Sandbox
from planpress.site.skin.search import ProseReader, take_out_plugins
from planpress.site.skin.settings import PlanpressConfig, appearance, setting_faults
from planpress.site.skin.templates import own_templates, template_faults
from planpress.site.skin.theme_files import copy_own_files
from planpress.site.skin.translations import (
    ABOVE,
    DocsLanguages,
    ElsewhereFile,
    TranslatedFile,
    choose_languages,
    file_names,
    is_of_docs,
    taken,
)
from planpress.site.skin.waiting import Waiting, on_request
from planpress.site.under_title import under_title
from planpress.views.context import Context, EarlierEdition, Edition, site_name
from planpress.views.foreign_prose import foreign_prose, own_language
from planpress.views.frame.page import PageContent, Surroundings
from planpress.views.frame.page import page as frame
from planpress.views.frame.problems import Problems
from planpress.views.translation_note import translation_note

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer  # loads a web server, which only a preview needs

HERE = Path(__file__).parent
THEME = HERE / "theme"
MARK = re.compile(r"<!--planpress:([0-9]+)-->")
log = get_plugin_logger("planpress")


class PlanpressPlugin(BasePlugin[PlanpressConfig]):  # type: ignore[no-untyped-call] # MkDocs has no types here
    """The plugin that builds the pages of one period in one language."""

    dataset: Dataset | None = None
    """Data that was already loaded and checked; None if the plugin has to load it."""
    data: ProjectData
    """Data that the plugin loads itself."""
    git: HiddenGit
    """The git repository, hidden while mkdocs-macros is set up."""
    editions: tuple[EarlierEdition, ...] = ()
    """The earlier editions of the version that is being built."""
    edition: Edition | None = None
    """The edition that is being published, if it is."""
    published: frozenset[str] = frozenset()
    """The files of the version as it was published, if it was."""
    untranslated: frozenset[str] = frozenset()
    """The earlier periods without pages in the language that is being built."""
    existing: Mapping[str, frozenset[str]] | None = None
    """The pages of each period, if they are already known."""
    kept: KeptPages | None = None
    """The pages of the last version of the period, if pages can be reused."""
    filled: Path | None = None
    """The folder that MkDocs fills if MkDocs itself was called; planpress made its content and may replace it."""
    alone: bool = True
    """Whether MkDocs itself was called, so that the plugin has to look after the folder."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is a preview, which shows the error of a failing macro instead of stopping."""
        self.preview = command == "serve"
        self.notes: list[str] = []
        self.git = HiddenGit()
        self.waiting = Waiting()
        self.data = ProjectData()

    @event_priority(100)
    def _take_out_search(self, config: MkDocsConfig) -> MkDocsConfig:
        """Remove the search plugin of an older project before it reads its settings."""
        note = take_out_plugins(config)
        if note and note not in self.notes:
            self.notes.append(note)
            log.info(note)
        return config

    def _set_up(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data, and set what depends on the data."""
        if config.theme.name != "material":
            raise PluginError("mkdocs.yml: the theme is not Material; write `theme: {name: material}`")
        if "macros" not in config.plugins:
            raise PluginError("mkdocs.yml lacks the macros plugin; add it under `plugins`, after planpress")
        self.project = Path(config.config_file_path).parent
        refuse_openings(config)
        refuse(sources.folder_faults(Path(config.docs_dir)))
        load_macros(self.project, config)
        self.filled = None
        if self.alone and not self.preview:
            _refuse_foreign(Path(config.site_dir))
            self.filled = Path(config.site_dir)
        if self.preview:
            read_templates_again()
        self.root = self._root()
        if self.root.plan.publish_findings:
            from planpress.rules import check

            self.root = replace(self.root, checked=check(self.project))
        refuse((*setting_faults(config, self.root.plan.site_url), *template_faults(config)))
        self.root = replace(self.root, templates=own_templates(config))
        self.markup: list[str] = []
        config.site_name = escape(site_name(self.root))
        if not self.preview:
            config.site_url = self.root.url()
        config.use_directory_urls = True
        config.theme.dirs.insert(0, str(THEME))
        copy_own_files(config.theme)
        config.theme.static_templates -= {NOT_FOUND, SITEMAP}
        self.git.hide()
        return config

    on_config = CombinedEvent(_take_out_search, _set_up)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Restrict the environment that mkdocs-macros has set up, and let the other plugins use git again."""
        macros: Any = config.plugins["macros"]
        self.sandbox = Sandbox(macros, config.docs_dir)
        macros.render = self._render
        self.git.show()

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Check the files of docs/, and add the pages that docs/ lacks, and the other files of the period."""
        self.pages = pages(self.root)
        self.left_out, self.documents = choose_documents(files, config, self.published)
        if words := sources.left_out_note(self.left_out):
            log.info(words)
        self._choose_languages(files, config)
        for file in [file for file in files if self._is_stray(file.src_uri)]:
            log.info("docs/%s is left out: the plan has no such pillar or action", file.src_uri)
            files.remove(file)
        self.generated = [page for source, page in self.pages.items() if source not in files.src_uris]
        self.reader = ProseReader()
        self.files = (*period_files(self.root), PeriodFile(SEARCH_INDEX, self._search_index))
        refuse(
            f"docs/{file.path} is made by planpress itself; rename yours"
            for file in self.files
            if file.path in files.src_uris
        )
        for page in self.pages.values():
            if not page.listed and page.source in files.src_uris:
                files.src_uris[page.source].inclusion = InclusionLevel.NOT_IN_NAV
        for page in self.generated:
            files.append(GeneratedFile(config, page.source, f"{page.path}{INDEX}"))
        for made in self.files:
            files.append(GeneratedFile(config, made.path, made.path))
        refuse(sources.collisions(source_of(file, config) for file in files if _is_made(file)))
        if config.nav is None:
            extra = files.documentation_pages(inclusion=InclusionLevel.is_in_nav)
            config.nav = usual_order(self.pages, self.root.words.terms["term_Pillars"], extra)
        elif self.root.language != self.root.plan.language:
            config.nav = file_names(config.nav)
        self.around = self._surroundings(files, config)
        return files

    @event_priority(100)
    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> None:
        """Read values in the front matter as text where they should be text."""
        page.meta = {name: value for name, value in page.meta.items() if name not in TEXTS} | texts(page.meta)

    @event_priority(-50)
    def on_page_content(self, html: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        """Refuse whatever browsers would block, and replace the marks with the finished fragments."""
        html = readable(html, self.root.words).replace(ABOVE, "../")
        self._check(html, page)
        self.reader.read(page, html)
        if MARK.search(html):
            page.meta.setdefault("hide", ["toc"])
        if page.file.src_uri == f"{ABOUT_PAGE.rstrip('/')}.md":
            html += self.place(render(translation_note(self.root), words=self.root.words))
        language = self._foreign_language(page.file)
        if not language:
            return MARK.sub(lambda match: self.markup[int(match[1])], html)
        marked = MARK.sub(lambda match: self._in_own_language(self.markup[int(match[1])]), html)
        noted = language != self.root.language and bool(passages(html))
        prose = foreign_prose(self.root, Markup(marked), language, noted=noted)  # noqa: S704 - as in on_page_context
        return render(prose, words=self.root.words)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Tell MkDocs of the pages that it does not read."""
        self.nav = nav
        for page in nav.pages:
            if isinstance(page.file, GeneratedFile):
                page.title = escape(balanced(self.pages[page.file.src_uri].title))
        return nav

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        """Set the titles of the other pages only at this point, because template code no longer runs on titles."""
        env.bytecode_cache = compiled_templates()
        for file in files.documentation_pages():
            known = self.pages.get(file.src_uri)
            if file.page is not None and known:
                file.page.meta["title"] = escape(balanced(str(file.page.meta.get("title", known.title))))
        self.around = replace(self.around, entries=entries(self.nav, self._title_languages(files)))

    @event_priority(-100)
    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: MkDocsPage,
        config: MkDocsConfig,
        nav: Any,
    ) -> TemplateContext:
        """Give the theme the frame of the page."""
        here, path = self.context(page.url), page_path(page.url)
        known = self.pages.get(page.file.src_uri)
        markup, hidden = page.content or "", page.meta.get("hide") or ()
        title = known.title if known else title_of(page)
        content = PageContent(
            under_title(here, path, Markup(markup)),  # noqa: S704 - made by Markdown from docs/, with our fragments
            title=title if path or not known else "",
            description=str(page.meta.get("description") or (known.description if known else "")),
            about=known.about if known else "",
            heading="" if "<h1" in markup else title_of(page),
            headings=headings(page),
            menu="navigation" not in hidden,
            translated=bool(known) or not getattr(page.file, "only", False),
        )
        context["planpress"] = {  # type: ignore[typeddict-unknown-key] # read by theme/main.html alone
            "page": render(frame(here, path, content, self.around), words=here.words, templates=here.templates)
        }
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the other pages, and record what was made, so that the next build replaces nothing else."""
        work = [*filled(self.root, self.generated, Frames(self.around)), *files_filled(self.files)]
        if self.preview:
            self.waiting = Waiting(work)
        else:
            target = Path(config.site_dir)
            self.keys = self.kept.keys_of(work, self.root.dataset) if self.kept else {}
            fill(target, self.kept.missing(work, self.keys, target) if self.kept else work)
        if self.filled:
            write_record(self.filled)

    def on_build_error(self, *, error: Exception) -> None:
        """Record the files that a failed build has left behind."""
        if self.filled and self.filled.is_dir():
            write_record(self.filled)

    def on_serve(self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: Any) -> "LiveReloadServer":
        """Make the preview answer only to its own names, and reload it when data, macros or templates change."""

        def make(path: str) -> bool:
            start = server.mount_path
            return path.startswith(start) and self.waiting.make(path.removeprefix(start), Path(server.root))

        server.set_app(guarded(on_request(server.serve_request, make), str(server.server_address[0])))
        project = Path(config.config_file_path).parent
        for folder in (project / DATA, project / "macros", HERE.parents[1] / "fragments", THEME):
            if folder.is_dir():
                server.watch(str(folder))
        return server

    # what planpress.macros.Host asks for

    def context(self, url: str) -> Context:
        """Return the context from which the views of a page are made."""
        return self.root.on(page_path(url))

    def place(self, markup: str) -> str:
        """Store finished markup, and return the mark that it replaces later: an HTML comment, which Markdown keeps."""
        self.markup.append(markup)
        return f"<!--planpress:{len(self.markup) - 1}-->"

    def failed(self, page: str, error: PlanpressError) -> str:
        """Stop the build or, in a preview, show the error on the page."""
        if not self.preview:
            raise PluginError(f"docs/{page}: {error}") from error
        log.error("docs/%s: %s", page, error)
        return self.place(render(Problems((f"docs/{page}: {error}",))))

    def _check(self, html: str, page: MkDocsPage) -> None:
        lines = [f"docs/{page.file.src_uri}: {fault}" for fault in closed_faults(html)]
        if not self.preview:
            refuse(lines)
        for line in lines:
            log.error(line)

    def _choose_languages(self, files: Files, config: MkDocsConfig) -> None:
        """Keep only those files of docs/ that belong to the language of the pages."""
        languages = DocsLanguages(self.root.plan.languages, self.root.language, nested=bool(self.root.folder))
        if len(languages.all) == 1:
            return
        choose_languages(files, config, languages)
        if not languages.nested:
            refuse(taken(files, languages))
        own = (file for file in files if _is_made(file) and is_of_docs(file, config))
        self.documents = [file.dest_uri for file in own]

    def _foreign_language(self, file: File) -> str:
        """Return the language of a page of docs/ if readers did not choose it or the page declares another; else ""."""
        plan = self.root.plan
        language = file.language if isinstance(file, TranslatedFile) else plan.language
        foreign = {self.root.words.code, self.root.language} != {language}
        return language if foreign and len(plan.languages) > 1 else ""

    def _surroundings(self, files: Files, config: MkDocsConfig) -> Surroundings:
        try:
            look = appearance(config, files, self.config.footer)
        except ValueError as error:
            raise PluginError(str(error)) from error
        plan = self.root.plan
        if self.root.language != plan.language:
            look = replace(look, language=plan.language)
        existing = self.existing or existing_pages(self.root.dataset)
        return Surroundings(look, existing=existing, problems=tuple(self.data.errors), preview=self.preview)

    def _root(self) -> Context:
        dataset = self.dataset or self.data.load(self.project, preview=self.preview)
        report = report_of(dataset, self.config.period)
        language = language_of(dataset, self.config.language)
        nested = not self.alone and language != dataset.plan.language
        return Context(
            dataset.until(report.period),
            report,
            language,
            folder=language_folder(language) if nested else "",
            languages=(language,) if self.alone else dataset.plan.languages,
            untranslated=self.untranslated,
            editions=self.editions,
            edition=self.edition,
        )

    def _search_index(self) -> str:
        return search_index(self.root, self.pages.values(), self.reader.prose())

    def _render(self, markdown: str, force_rendering: bool = False) -> str:
        """Run the macros of a page in place of mkdocs-macros; in a preview, the page shows their errors."""
        try:
            return self.sandbox.render(markdown, force_rendering=force_rendering)
        except PluginError as error:
            if not self.preview:
                raise
            log.error(error)
            return self.place(render(Problems((str(error),))))

    def _title_languages(self, files: Files) -> dict[str, str]:
        """Return the language of each title that is in another language than its page, by the address of the page."""
        prose = {
            page_path(file.url): language
            for file in files.documentation_pages()
            if file.src_uri not in self.pages and (language := self._foreign_language(file))
        }
        return prose | {page.path: page.language for page in self.pages.values() if page.language}

    def _in_own_language(self, markup: str) -> str:
        """Mark a fragment in the language of the page if it is inside prose in another language."""
        return render(own_language(self.root, Markup(markup)), words=self.root.words)  # noqa: S704 - made by a template

    def _is_stray(self, source: str) -> bool:
        folder, _, name = source.rpartition("/")
        return folder in (PILLARS, ACTIONS) and name.endswith(".md") and source not in self.pages


def _is_made(file: File) -> bool:
    """Tell whether this build makes a file or a preview shows it."""
    return is_used(file) and not isinstance(file, ElsewhereFile)


def _refuse_foreign(folder: Path) -> None:
    try:
        refuse_foreign(folder)
    except RefusedError as error:
        raise PluginError(str(error)) from error
