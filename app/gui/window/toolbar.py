"""The bar on top of the window: the case's name, the actions as buttons, and the menus that hang at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from app.gui import language
from app.gui.session import Session
from app.gui.theme import Wardrobe
from app.gui.widgets.fields import Line
from app.gui.window.commands import Commands


class Toolbar(QToolBar):
    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        commands: Commands,
        tools: Sequence[QAction],
        spoken: str,
        fill_open_menu: Callable[[QMenu], None],
        session: Session,
        wardrobe: Wardrobe,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._wardrobe = wardrobe
        self.setWindowTitle(self.tr("Actions"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.name_line = Line()
        self.name_line.setAccessibleName(self.tr("Name of the case"))
        self.name_line.setToolTip(self.tr("Name of the case"))
        self.name_line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name_line.textEdited.connect(lambda text: session.enter("name", text))
        self.name_line.editingFinished.connect(session.end_typing)
        self.addWidget(self.name_line)
        self.addSeparator()
        self.addActions([commands.new, commands.open, commands.save])
        self.open_menu = QMenu(self)
        self.open_menu.aboutToShow.connect(lambda: fill_open_menu(self.open_menu))
        self._hang_menu(commands.open, self.open_menu)
        self._hang_menu(commands.save, self._menu_of(commands.save_as, commands.duplicate))
        self.addSeparator()
        self.addActions([commands.undo, commands.redo])
        self.addSeparator()
        self.addActions([commands.preview, commands.workbook])
        self._hang_menu(commands.preview, self._menu_of(commands.pdf))
        self.addSeparator()
        self.addActions([commands.inputs, commands.present, commands.smaller, commands.larger])
        tip = self.tr("Light, dark, or as the system has it")
        self.theme_button = self._menu_button(self.tr("Theme"), tip, "theme", self._made_theme_menu())
        # In both languages, for whoever cannot read the one on screen.
        self.language_button = self._menu_button(
            self.tr("Language"), "Language / Idioma", "language", self._made_language_menu(spoken)
        )
        self.more_menu = self._menu_of(*tools, commands.quit)
        self.more_button = self._menu_button(self.tr("More"), self.tr("More to do"), "more", self.more_menu)
        self.addAction(commands.help)
        for child in self.findChildren(QToolButton):
            child.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if child.defaultAction() is not None:
                child.setAccessibleName(child.defaultAction().text().rstrip("…"))
            elif not child.accessibleName():
                child.setAccessibleName(self.tr("More actions"))
        wardrobe.changed.connect(self._dress)
        self._dress()

    def show_name(self, name: str) -> None:
        if self.name_line.text() != name:
            self.name_line.setText(name)
            self.name_line.setCursorPosition(0)

    def fit(self, width_px: int) -> None:
        """Takes the room there is: words beside the icons while they fit, then a shorter line for the name."""
        self.name_line.setFixedWidth(min(self._wardrobe.look.pixels(230), width_px // 5))
        style = Qt.ToolButtonStyle
        self._set_style(style.ToolButtonTextBesideIcon)
        if self._needed_px() > width_px:
            self._set_style(style.ToolButtonIconOnly)
            missing_px = max(self._needed_px() - width_px, 0)
            self.name_line.setFixedWidth(max(self.name_line.width() - missing_px, width_px // 10))

    def _needed_px(self) -> int:
        """How wide all of it is as it is now; before it is first shown Qt would still tell of the style before."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        return self.sizeHint().width()

    def _set_style(self, style: Qt.ToolButtonStyle) -> None:
        self.setToolButtonStyle(style)
        for button in (self.theme_button, self.language_button, self.more_button):
            button.setToolButtonStyle(style)
        for action in (self._commands.smaller, self._commands.larger):
            sized = self.widgetForAction(action)
            if isinstance(sized, QToolButton):
                sized.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _dress(self) -> None:
        side = self._wardrobe.look.pixels(18)
        self.setIconSize(QSize(side, side))
        for button in (self.theme_button, self.language_button, self.more_button):
            button.setIcon(self._wardrobe.icon(button.property("icon_name")))

    def _menu_of(self, *actions: QAction) -> QMenu:
        menu = QMenu(self)
        menu.addActions(list(actions))
        return menu

    def _hang_menu(self, action: QAction, menu: QMenu) -> None:
        """Gives a button a menu beside what it does by itself."""
        button = self.widgetForAction(action)
        assert isinstance(button, QToolButton)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _menu_button(self, text: str, tip: str, icon_name: str, menu: QMenu) -> QToolButton:
        """A button that does nothing but open its menu."""
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setProperty("icon_name", icon_name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.addWidget(button)
        return button

    def _made_language_menu(self, chosen: str) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for choice in language.choices():
            action = menu.addAction(language.NAMES.get(choice, self.tr("As the system")))
            action.setCheckable(True)
            action.setChecked(choice == chosen)
            action.triggered.connect(lambda *_, choice=choice: self.language_chosen.emit(choice))
            group.addAction(action)
        return menu

    def _made_theme_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for name, text in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(name == self._wardrobe.theme)
            action.triggered.connect(lambda *_, name=name: self.theme_chosen.emit(name))
            group.addAction(action)
        return menu
