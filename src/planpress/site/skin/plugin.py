"""The MkDocs plugin, which passes planpress's pages to MkDocs and receives the finished pages."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from planpress.addresses import ABOUT_PAGE, DATA_PAGE, INDEX, SEARCH_INDEX
from planpress.errors import PlanpressError
from planpress.fragments import compiled_templates, read_templates_again, render
from planpress.model import Dataset
from planpress.site import sources
from planpress.site.apart import Order
from planpress.site.exports import export_faults, exports
from planpress.site.files import PeriodFile
from planpress.site.files import files as period_files
from planpress.site.filling import files_filled, fill, filled
from planpress.site.frames import Frames
from planpress.site.pages import existing_pages, pages
from planpress.site.pictures import pictures
from planpress.site.record import write_record
from planpress.site.search_index import search_index
from planpress.site.skin.configuring import check_project, configure, replaceable
from planpress.site.skin.data import ProjectData, period_context, with_findings
from planpress.site.skin.documents import TEXTS, choose_documents, refuse, remove_strays, texts
from planpress.site.skin.environment import HiddenGit
from planpress.site.skin.framing import framed, look
from planpress.site.skin.generated import add_generated
from planpress.site.skin.marks import has_marks, mark
from planpress.site.skin.navigation import entries, name_documents, name_generated, order_pages, page_path
from planpress.site.skin.prose import closed_faults, readable
from planpress.site.skin.prose_languages import finished_prose, keep_language, title_languages
from planpress.site.skin.sandbox import Sandbox
from planpress.site.skin.search import ProseReader, take_out_plugins
from planpress.site.skin.serving import answer_with, watch
from planpress.site.skin.settings import PlanpressConfig, setting_faults
from planpress.site.skin.templates import own_templates, template_faults
from planpress.site.skin.translations import ABOVE
from planpress.site.skin.waiting import Waiting
from planpress.views.context import Context
from planpress.views.frame.page import Surroundings
from planpress.views.frame.problems import Problems
from planpress.views.translation_note import translation_note

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer  # loads a web server, which only a preview needs

ABOUT = f"{ABOUT_PAGE.rstrip('/')}.md"
log = get_plugin_logger("planpress")


class PlanpressPlugin(BasePlugin[PlanpressConfig]):  # type: ignore[no-untyped-call] # MkDocs has no types here
    """The plugin that builds the pages of one period in one language."""

    order: Order | None = None
    """The pages to make; None if MkDocs itself was called. The plugin then follows mkdocs.yml, and refuses to replace a
    folder with files that planpress did not make.
    """
    dataset: Dataset | None = None
    """Data that was already loaded and checked; None if the plugin has to load it."""
    existing: Mapping[str, frozenset[str]] | None = None
    """The pages of each period, if they are already known."""
    filled: Path | None = None
    """The folder that MkDocs fills, if MkDocs itself was called to build a site; otherwise None."""

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Remember whether this is a preview, which shows the error when a macro fails, instead of stopping."""
        self.preview = command == "serve"
        self.notes: list[str] = []
        self.git = HiddenGit()
        self.waiting = Waiting()
        self.data = ProjectData()

    @event_priority(100)
    def _take_out_search(self, config: MkDocsConfig) -> MkDocsConfig:
        """Remove the search plugin of an older project from the configuration, before the plugin reads its settings."""
        note = take_out_plugins(config)
        if note and note not in self.notes:
            self.notes.append(note)
            log.info(note)
        return config

    def _set_up(self, config: MkDocsConfig) -> MkDocsConfig:
        """Load the data, and set everything that depends on the data."""
        project = Path(config.config_file_path).parent
        check_project(project, config)
        self.filled = None if self.order or self.preview else replaceable(Path(config.site_dir))
        if self.preview:
            read_templates_again()
        self.wanted = self.order or _configured(self.config, Path(config.site_dir))
        dataset = self.dataset or self.data.load(project, preview=self.preview)
        root = with_findings(period_context(dataset, self.wanted, alone=self.order is None), project)
        asked: Any = [] if self.config.exports is None else self.config.exports
        refuse((*setting_faults(config, root.plan.site_url), *export_faults(asked), *template_faults(config)))
        drawn = pictures(
            root,
            self.wanted.published,
            of_actions=self.config.action_cards,
            drawn=self.preview or root.edition is not None,
        )
        root = replace(root, templates=own_templates(config), pictures=drawn)
        self.root = replace(root, exports=exports(root, asked, self.wanted.published))
        self.markup: list[str] = []
        configure(config, self.root, preview=self.preview)
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
        """Check the files in docs/; add the pages that docs/ lacks and the other files of the period."""
        self.pages = pages(self.root)
        self.left_out, documents = choose_documents(files, config, self.wanted.published)
        if words := sources.left_out_note(self.left_out):
            log.info(words)
        self.documents = keep_language(files, config, self.root, documents)
        remove_strays(files, self.pages)
        self.reader = ProseReader()
        self.files = (*period_files(self.root), PeriodFile(SEARCH_INDEX, self._search_index))
        self.generated = add_generated(files, config, self.pages, self.files)
        order_pages(config, files, self.pages, self.root)
        self.around = Surroundings(
            look(config, files, self.config.footer, self.root),
            existing=self.existing or existing_pages(self.root.dataset),
            problems=tuple(self.data.errors),
            preview=self.preview,
        )
        return files

    @event_priority(100)
    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Convert front matter values to text where text is expected."""
        page.meta = {name: value for name, value in page.meta.items() if name not in TEXTS} | texts(page.meta)

    @event_priority(-50)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Refuse content that browsers would block, and replace the marks with the finished fragments."""
        html = readable(html, self.root.words).replace(ABOVE, "../")
        self._check(html, page)
        self.reader.read(page, html)
        if has_marks(html):
            page.meta.setdefault("hide", ["toc"])
        if page.file.src_uri == ABOUT:
            html += self.place(render(translation_note(self.root), words=self.root.words))
        return finished_prose(html, page.file, self.markup, self.root)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Tell MkDocs about the pages that it does not read."""
        self.nav = nav
        name_generated(nav, self.pages)
        return nav

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> None:
        """Set the titles of pages in docs/; titles set only at this point are no longer run as template code."""
        env.bytecode_cache = compiled_templates()
        name_documents(files, self.pages)
        languages = title_languages(files, self.pages, self.root)
        self.around = replace(self.around, entries=entries(self.nav, languages))

    @event_priority(-100)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Any
    ) -> TemplateContext:
        """Pass the whole page to the theme."""
        document = framed(page, self.pages, self.context(page.url), self.around)
        context["planpress"] = {"page": document}  # type: ignore[typeddict-unknown-key] # read by theme/main.html alone
        return context

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Make the files that MkDocs does not make; in a preview, keep them until somebody requests them."""
        first = {f"{DATA_PAGE}{INDEX}", *(export.path.removeprefix(self.root.folder) for export in self.root.exports)}
        work = [*filled(self.root, self.generated, Frames(self.around)), *files_filled(self.files)]
        work.sort(key=lambda item: item.path not in first)  # one process makes documents and their digests
        if self.preview:
            self.waiting = Waiting(work)
        else:
            target, kept = Path(config.site_dir), self.wanted.kept
            self.keys = kept.keys_of(work, self.root.dataset) if kept else {}
            fill(target, kept.missing(work, self.keys, target) if kept else work)
        if self.filled:
            write_record(self.filled)

    def on_build_error(self, *, error: Exception) -> None:
        """Record the files that a failed build has left behind."""
        if self.filled and self.filled.is_dir():
            write_record(self.filled)

    def on_serve(self, server: "LiveReloadServer", *, config: MkDocsConfig, builder: Any) -> "LiveReloadServer":
        """Make the preview answer only to its own host names, and reload it when data, macros or templates change."""
        answer_with(server, self._make_waiting)
        watch(server, Path(config.config_file_path).parent)
        return server

    # the methods that planpress.macros.Host requires

    def context(self, url: str) -> Context:
        """Return the context from which the views of a page are made."""
        return self.root.on(page_path(url))

    def place(self, markup: str) -> str:
        """Store finished markup, and return the mark that the markup will replace."""
        self.markup.append(markup)
        return mark(len(self.markup) - 1)

    def failed(self, page: str, error: PlanpressError) -> str:
        """Stop the build or, in a preview, show the error on the page."""
        if not self.preview:
            raise PluginError(f"docs/{page}: {error}") from error
        log.error("docs/%s: %s", page, error)
        return self.place(render(Problems((f"docs/{page}: {error}",))))

    def _check(self, html: str, page: Page) -> None:
        lines = [f"docs/{page.file.src_uri}: {fault}" for fault in closed_faults(html)]
        if not self.preview:
            refuse(lines)
        for line in lines:
            log.error(line)

    def _make_waiting(self, path: str, root: Path) -> bool:
        return self.waiting.make(path, root)  # each build of the preview replaces the waiting pages

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


def _configured(config: PlanpressConfig, target: Path) -> Order:
    """Return what mkdocs.yml requests."""
    return Order(config.period or "", target, language=config.language or "")
