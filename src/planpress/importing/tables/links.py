"""Takes the addresses of links from the cells of a table: the words of a link do not show where it leads."""

from collections.abc import Iterable, Sequence

from planpress.exchange.office.workbook import WorkbookCell
from planpress.importing.tables.columns import ROLES, TableColumn
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.layout import TableLayout
from planpress.model.scalars import quoted

WEB = ("http://", "https://")
MAIL = "mailto:"


def addresses_of(line: str, cell: WorkbookCell) -> list[str]:
    """Return the web addresses to which a line of a cell leads, each once.

    Args:
        line: The line, with single spaces.
        cell: The cell.
    """
    return list(dict.fromkeys(address for words, address in cell.links if words in line and is_web(address)))


def is_web(address: str) -> bool:
    """Tell whether an address is one on the web."""
    return address.lower().startswith(WEB)


def say_links(layout: TableLayout, columns: Iterable[TableColumn], doubts: Doubts) -> None:
    """Say which links were left out: those outside the columns of evidence, and those that lead to a file.

    Args:
        layout: The table.
        columns: Its columns with their roles.
        doubts: Where to note this.
    """
    for column in columns:
        if column.role not in ROLES or column.role == "skip":
            continue
        cells = (row.cells.get(column.index) for row in layout.below)
        left_out = [(cell, address) for cell in cells if cell and not cell.spread
                    for _, address in cell.links if _is_left_out(cell, address, column)]  # fmt: skip
        mails = [link for link in left_out if _is_mail(link[1])]
        _say(column, [link for link in left_out if link not in mails], "write it under `evidence`", doubts)
        _say(column, mails, "published data names offices, and no addresses of persons", doubts)


def _say(column: TableColumn, left_out: Sequence[tuple[WorkbookCell, str]], hint: str, doubts: Doubts) -> None:
    if left_out:
        cell, address = left_out[0]
        more = f" and {len(left_out) - 1} more in {column.named} were" if left_out[1:] else " was"
        doubts.tell(cell.place, f"the link to {quoted(address)}{more} left out", hint)


def _is_left_out(cell: WorkbookCell, address: str, column: TableColumn) -> bool:
    """Tell whether an address is neither in the text nor evidence."""
    printed = address[len(MAIL) :].partition("?")[0] if _is_mail(address) else address.rstrip("/")
    return printed not in cell.text and (column.role != "evidence" or not is_web(address))


def _is_mail(address: str) -> bool:
    return address.lower().startswith(MAIL)
