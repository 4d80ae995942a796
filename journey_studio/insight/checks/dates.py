"""Checks of days: what should have been done by now."""

from collections.abc import Iterator

from journey_studio.insight.checks.look import Look
from journey_studio.insight.checks.problem import Problem, Rule
from journey_studio.insight.columns import words_of
from journey_studio.insight.plan import is_done

OVERDUE_REVIEW = Rule(
    name="overdue-review",
    severity="warning",
    message="The journey “{name}” was to be reviewed by {detail}.",
    why="Maps die after the workshop unless somebody looks at them again.",
    fix="Review it and set the next day",
    field="review_date",
)
OVERDUE_PLAN_ITEM = Rule(
    name="overdue-plan-item",
    severity="warning",
    message="“{name}” was due on {detail} and is not done.",
    why="An action that is late and not spoken about is forgotten.",
    fix="Set its status or a new day",
    field="due",
)
RULES = (OVERDUE_REVIEW, OVERDUE_PLAN_ITEM)


def date_problems(look: Look) -> Iterator[Problem]:
    """A review that is overdue, and plan items that are. What is due today is not overdue."""
    today, review = look.today.isoformat(), look.journey.review_date
    if review and review < today:
        yield Problem(OVERDUE_REVIEW, look.journey.id, look.journey.title, review)
    for card in look.cards:
        due = words_of(card, "due")
        if due and due < today and not is_done(words_of(card, "status")):
            yield Problem(OVERDUE_PLAN_ITEM, card.id, card.name, due)
