"""Words for moments, as long ago as they are."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from journey_studio.desktop.words import tr

_RECENT = timedelta(hours=1)


def moment_of(time: str) -> datetime:
    """The local moment of a time in UTC as the file keeps it."""
    return datetime.fromisoformat(time).astimezone()


def day_words(day: date, today: date) -> str:
    """Today, Yesterday, or the day's name and date in the language of the system."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def time_words(moment: datetime, now: datetime) -> str:
    """How long ago within the hour, else the time of the day."""
    passed = now - moment
    if timedelta() <= passed < timedelta(minutes=1):
        return tr("just now")
    if timedelta() <= passed < _RECENT:
        return tr("{count} min ago").format(count=passed // timedelta(minutes=1))
    return f"{moment:%H:%M}"


def day_and_time(moment: datetime, now: datetime) -> str:
    """Day and time in one."""
    if now - moment < _RECENT:
        return time_words(moment, now)
    return tr("{day}, {time}").format(day=day_words(moment.date(), now.date()), time=f"{moment:%H:%M}")
