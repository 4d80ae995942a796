"""What customers wrote (tickets, reviews, forum posts) → cards at the touchpoints they speak of, told apart as good and bad.

Lives here: the texts of a paste or a file (`texts`), which touchpoint and sign each seems to have (`sorting`), and the edit that puts
what a person confirmed on the map (`applying`). May import what importers may. The sorting is a proposal, never a fact.
"""

from journey_studio.importers.feedback.applying import put_feedback
from journey_studio.importers.feedback.sorting import Sorted, sort_texts
from journey_studio.importers.feedback.texts import Feedback, feedback_of_file, feedback_of_text

__all__ = ["Feedback", "Sorted", "feedback_of_file", "feedback_of_text", "put_feedback", "sort_texts"]
