"""The language of the window: that of the system where the program has it, English otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from journey_studio.assets import resource
from journey_studio.desktop.words import tr
from journey_studio.model.wording import translate_by


def use_language(application: QCoreApplication, wanted: Sequence[str] | None = None) -> str:
    """Speak the first of the wanted languages (else of the system's) that there is a translation of. Returns it.

    Looked for as `journey_studio_LANGUAGE.qm` among the resources; English needs none. Qt's own words come along, and the
    words on the board and in exports follow.
    """
    for name in wanted or QLocale().uiLanguages():
        locale = QLocale(name)
        if locale.language() in (QLocale.Language.English, QLocale.Language.C):
            break
        own = QTranslator(application)
        if own.load(locale, "journey_studio", "_", str(resource("translations"))):
            qt = QTranslator(application)
            if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                application.installTranslator(qt)
            application.installTranslator(own)
            translate_by(tr)
            return locale.name()
    return "en"
