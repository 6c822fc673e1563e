"""Takes the ratings that a table prints behind the names of actions, as in "Train rangers (On track)"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planpress.exchange.office import TextParagraph, TextRun
from planpress.importing.label_spelling import same_label
from planpress.importing.labels import ReadRating
from planpress.importing.rated_names import ENCLOSED, SIGN, RatedName, rated_name
from planpress.importing.tables.doubts import Doubts
from planpress.importing.tables.identity import ActionIdentity
from planpress.importing.tables.statuses import StatusReader
from planpress.importing.titles import printed_title
from planpress.model import Plan
from planpress.model.scalars import quoted

Values = dict[str, object]
WRITE = "write the rating that is meant"
CORRECT = "correct the title and the rating if that is wrong"


@dataclass
class RatedTitles:
    """Takes ratings behind the names of actions, as forms do.

    Args:
        plan: The plan, whose first assessor gives these ratings.
        status: Recognises the labels of ratings.
        doubts: Where to note what was read, and what stays in a name.
        has_ratings: Whether the table has a column of ratings, too.
    """

    plan: Plan
    status: StatusReader
    doubts: Doubts
    has_ratings: bool = False

    def take(self, actions: Sequence[tuple[ActionIdentity, Values]]) -> None:
        """Move the ratings behind names to the ratings; if most names have one, this is usual and needs no line.

        Args:
            actions: The actions, with the values that were read from their other cells.
        """
        found = [(identity, values, self._behind(identity)) for identity, values in actions]
        behind = sum(bool(label) for _, _, label in found)
        is_usual = behind * 2 > len(found) and not self.has_ratings
        for identity, values, label in found:
            if not label:
                self._say_unread(identity, values, is_frequent=behind * 2 >= len(found))
            elif self._take(identity, values, label) and not is_usual:
                words = f"{quoted(label)} behind the name of the action was read as its rating"
                self.doubts.tell(identity.place, words, CORRECT)

    def _take(self, identity: ActionIdentity, values: Values, label: str) -> bool:
        """Take the rating behind a name, and return whether a line should say so; a different one stays in the name."""
        party = self.plan.assessors[0].id
        ratings = values.get("ratings")
        ratings = ratings if isinstance(ratings, Mapping) else {}
        own = self.read(label)
        if not own.rating or (party in ratings and _id(ratings[party]) != own.rating):
            why = "which is not its rating" if own.rating else "from which no rating was read"
            words = f"the name of the action ends with {quoted(label)}, {why}, so it stays in the name"
            self.doubts.tell(identity.place, words, WRITE)
            return False
        for language, title in identity.titles.items():
            rated = self.rated(title, identity.typed.get(language, ""))
            if rated.label and self.read(rated.label).rating == own.rating:
                bare = printed_title(rated.name)
                identity.titles[language] = bare.title
                identity.starred = identity.starred or bare.starred
        if party in ratings:
            return False
        if own.doubt:
            self.doubts.tell(identity.place, own.doubt, "if another rating is meant, write that rating")
        values["ratings"] = {party: self._as_data(own), **ratings}
        return not own.doubt

    def _behind(self, identity: ActionIdentity) -> str:
        """Return the rating behind the name of an action; "" if there is none."""
        names = (self.rated(title, identity.typed.get(language, "")) for language, title in identity.titles.items())
        return next((rated.label for rated in names if rated.label), "")

    def rated(self, title: str, typed: str = "") -> RatedName:
        """Divide a name from the rating behind it.

        Args:
            title: The name, on one line.
            typed: The text of its cell, which shows gaps and line breaks; may be empty.
        """
        lines = [TextParagraph((TextRun(typed.strip()),), "")] if typed else []
        rated = rated_name(title, self.status.labels, self.plan, lines)
        return rated if rated.label else self._with_status(title)

    def read(self, label: str) -> ReadRating:
        """Return the rating that words behind a name give; its id is "" if they give none.

        Args:
            label: The words.
        """
        unknown = dict(self.status.unknown)
        read = self.status.read(label).read
        self.status.unknown = unknown  # words in a name may mean something else
        return read

    def _as_data(self, read: ReadRating) -> object:
        rating = self.status.labels.scale.rating(read.rating)
        labels = {wording.words for wording in rating.label.wordings} if rating else set()
        is_label = any(same_label(read.printed, label) for label in labels)
        more: Values = {"printed": read.printed} if read.printed and not is_label else {}
        more |= {"depends_on": list(read.depends_on)} if read.depends_on else {}
        return {"rating": read.rating, **more} if more else read.rating

    def _with_status(self, title: str) -> RatedName:
        """Divide a name from a word for a status, such as "ongoing", in brackets or behind a sign."""
        enclosed = ENCLOSED.search(title)
        signs = list(SIGN.finditer(title))
        endings = [(enclosed.start(), enclosed[1] or enclosed[2])] if enclosed else []
        endings += [(signs[-1].start(), title[signs[-1].end() :])] if signs else []
        for start, label in endings:
            if start and self.status.is_status(label) and self.status.named(label):
                return RatedName(title[:start].rstrip(), label)
        return RatedName(title)

    def _say_unread(self, identity: ActionIdentity, values: Values, *, is_frequent: bool) -> None:
        title = next(iter(identity.titles.values()), "")
        if "ratings" not in values:
            self.say_unread(title, "the action", identity.place, is_frequent=is_frequent)

    def say_unread(self, title: str, of: str, place: str, *, is_frequent: bool = False) -> None:
        """Say that words that seem to be a rating stay in a name.

        Args:
            title: The name.
            of: What has the name.
            place: Where it is.
            is_frequent: Whether at least half of the names have a rating behind them.
        """
        enclosed = ENCLOSED.search(title)
        ending = (enclosed[1] or enclosed[2]) if enclosed else SIGN.split(title)[-1]
        several = bool(enclosed) and self.status.labels.read(ending).several
        is_status = ending != title and self.status.is_status(ending)
        if is_status or several or (enclosed and is_frequent):
            why = "names more than one rating" if several else "is not the label of a rating on the scale"
            words = f"{quoted(ending)} behind the name of {of} {why}, so it stays in the name"
            self.doubts.tell(place, words, WRITE)


def _id(rating: object) -> object:
    return rating.get("rating") if isinstance(rating, Mapping) else rating
