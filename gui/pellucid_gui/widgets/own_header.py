"""What a person has to know of a program with the engine inside, and what they can decide about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pellucid.consent.values import Mode, Review
from pellucid.said import said
from pellucid_gui.collection import Collection
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.buttons import TextButton
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.header_frame import HeaderFrame
from pellucid_gui.widgets.menu import Menu
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.question_band import QuestionBand
from pellucid_gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp

MODES: Final = (Mode.OFF, Mode.LOCAL, Mode.ON)
"""From left to right."""
_HOUR_S: Final = 3600.0
_MODE_WORDS: Final = {Mode.OFF: said("Off"), Mode.LOCAL: said("Local"), Mode.ON: said("On")}
_REVIEWS: Final[tuple[tuple[str, Review | None], ...]] = (
    (said("As the program has it"), None),
    (said("Wait 10 seconds"), Review(seconds=10.0)),
    (said("Wait a minute"), Review(seconds=60.0)),
    (said("Ask me"), Review(seconds=None)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderWords:
    """What the header says of a program."""

    collection: Collection
    sentence: str
    tip: str
    """More, for those who point at the sentence."""
    chosen: Mode | None
    """What the person chose; `None`: nothing yet, or nobody can read it."""
    analytics_id: str
    """Empty as long as there is none."""
    question: str = ""
    """What is asked; empty if nothing is."""
    is_paused: bool = False
    review: Review | None = None
    """How long a batch can be seen before it leaves, if the person chose that."""
    warning: str = ""
    trouble: str = ""
    """Why the choice cannot be read."""
    overruled: str = ""
    """What holds instead of what the person chose, and which rule decides so; empty if nothing does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadWords:
    """What the header says of the uploads."""

    text: str
    tip: str = ""
    send: str = said("Send now")
    """What the button does that lets something leave sooner."""
    why_no_send: str = ""
    """Why that cannot be done; empty: it can."""
    why_no_hold: str = ""
    """Why what waits cannot be held back; empty: it can."""
    has_verbs: bool = True
    """Whether the two are offered at all."""


class OwnHeader(HeaderFrame):
    """The header of a program with the engine inside: three modes, one question, and the next upload."""

    mode_asked = Signal(Mode)
    """A person chose a mode. Carry it out, then show what holds now."""
    catalogue_asked = Signal()
    email_removal_asked = Signal()
    """A person wants the e-mail address away from what is sent."""
    question_asked = Signal()
    """A person wants to see again what was asked, and choose again."""
    pause_asked = Signal(object)
    """For so many seconds; `None`: until the program is started again."""
    resume_asked = Signal()
    review_asked = Signal(object)
    """A `Review`, or `None` for the program's own."""
    send_asked = Signal()
    hold_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.modes = Segmented(
            [translated(_MODE_WORDS[mode]) for mode in MODES], name=say("Usage collection")
        )
        self._overruled = QLabel()
        self._overruled.setWordWrap(True)
        self._overruled.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        set_part(self._overruled, Part.MUTED)
        self._overruled.hide()
        control = QWidget()
        grid = QGridLayout(control)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        grid.addWidget(QLabel(say("Usage collection")), 0, 0)
        grid.addWidget(self.modes, 0, 1)
        grid.addWidget(self._overruled, 1, 0, 1, 2)
        super().__init__(control, parent)
        self.modes.chosen.connect(lambda number: self.mode_asked.emit(MODES[number]))
        self._upload = ElidedLabel()
        digits = QFont(self.font())
        digits.setFeature(QFont.Tag("tnum"), 1)  # so that nothing moves while it counts down
        self._upload.setFont(digits)
        self.send_now = TextButton(say("Send now"), part=Part.FLAT)
        self.send_now.clicked.connect(self.send_asked)
        self.hold = TextButton(say("Hold"), part=Part.FLAT)
        self.hold.clicked.connect(self.hold_asked)
        self._facts.add(say("Upload"), self._upload, buttons=(self.send_now, self.hold))
        self._witness = self._facts.add(say("Witness"), ElidedLabel(mode=Qt.TextElideMode.ElideRight))
        self.remove_email = TextButton(say("Remove it"), part=Part.FLAT)
        self.remove_email.clicked.connect(self.email_removal_asked)
        self._warning.add_action(self.remove_email)
        self.question = QuestionBand()
        self.question.answered.connect(self.mode_asked)
        self.question.details_asked.connect(self.question_asked)
        self.question.hide()
        self._column.addWidget(self.question)
        self._add_to_menu()

    def show_app(self, app: EmbeddedApp, words: HeaderWords) -> None:
        """Show a program and what holds for it now."""
        self._show_state(app, words.collection, words.sentence)
        self._sentence.setToolTip(f"{words.sentence}\n{words.tip}" if words.tip else "")
        self.modes.choose(None if words.chosen is None else MODES.index(words.chosen))
        self.modes.describe("\n".join(filter(None, [words.overruled, words.sentence])))
        self._overruled.setText(words.overruled)
        self._overruled.setVisible(bool(words.overruled))
        self._show_host(
            app,
            uploads=say(
                "{title} uploads to {endpoint}. This window uploads nothing.",
                title=app.title,
                endpoint=app.endpoint,
            ),
        )
        self._folder.setText(str(app.default_data_dir))
        self._witness.setText(say("none needed: it keeps its own log"))
        self._witness.setToolTip(
            say(
                "{title} itself writes down what becomes of each event, and deletes none. There is nothing "
                "to copy.",
                title=app.title,
            )
        )
        self._show_id(words.analytics_id)
        self.question.setVisible(bool(words.question))
        self.question.ask(words.question)
        for notice, text, tone in (
            (self._notice, words.trouble, Tone.FAIL),
            (self._warning, words.warning, Tone.WARN),
        ):
            notice.setVisible(bool(text))
            notice.say(text, tone=tone)
        title = app.title.replace("&", "&&")
        self._forget.setText(self.tr("Forget all events of {title}…").format(title=title))
        self._show_menu(title, words)

    def show_upload(self, words: UploadWords) -> None:
        """Say when something leaves next, and what can be done about it."""
        self._upload.setText(words.text)
        self._upload.setToolTip(f"{words.text}\n{words.tip}" if words.tip else "")
        self.send_now.setText(translated(words.send))
        for button, why_not, what in (
            (self.send_now, words.why_no_send, ""),
            (self.hold, words.why_no_hold, say("Keep it back until you let it go")),
        ):
            button.setVisible(words.has_verbs)
            button.setEnabled(not why_not)
            button.setToolTip(why_not or what)

    def show_mode(self, mode: Mode | None) -> None:
        """Show which mode is chosen, after a press that led to nothing."""
        self.modes.choose(None if mode is None else MODES.index(mode))

    def _add_to_menu(self) -> None:
        self._pause_hour = QAction(self.tr("Pause for an hour"), self)
        self._pause_hour.triggered.connect(lambda: self.pause_asked.emit(_HOUR_S))
        self._pause_start = QAction(self)
        self._pause_start.triggered.connect(lambda: self.pause_asked.emit(None))
        self._resume = QAction(self.tr("Go on now"), self)
        self._resume.triggered.connect(self.resume_asked)
        self._question = QAction(self)
        self._question.triggered.connect(self.question_asked)
        catalogue = QAction(self.tr("What is collected…"), self)
        catalogue.triggered.connect(self.catalogue_asked)
        reviews = Menu(self._menu)
        reviews.setTitle(self.tr("Before a batch leaves"))
        self._reviews = QActionGroup(self)
        for text, review in _REVIEWS:
            action = reviews.addAction(translated(text))
            action.setCheckable(True)
            action.setData(review)
            self._reviews.addAction(action)
        self._reviews.triggered.connect(self._on_review)
        separators = [QAction(self), QAction(self)]
        for separator in separators:
            separator.setSeparator(True)
        self._menu.insertActions(
            self._forget,
            [
                self._pause_hour,
                self._pause_start,
                self._resume,
                separators[0],
                self._question,
                catalogue,
                reviews.menuAction(),
                separators[1],
            ],
        )

    def _show_menu(self, title: str, words: HeaderWords) -> None:
        self._pause_start.setText(self.tr("Pause until {title} is started again").format(title=title))
        for action in (self._pause_hour, self._pause_start):
            action.setVisible(not words.is_paused)
            action.setEnabled(words.collection not in {Collection.OFF, Collection.UNKNOWN})
        self._resume.setVisible(words.is_paused)
        asked = self.tr("What is asked…") if words.chosen is None else self.tr("Choose again…")
        self._question.setText(asked)
        self._question.setEnabled(not words.trouble)
        for action in self._reviews.actions():
            action.setChecked(action.data() == words.review)
            action.setEnabled(not words.trouble)

    @Slot(QAction)
    def _on_review(self, action: QAction) -> None:
        self.review_asked.emit(action.data())
