"""Whole maps that several tests lay out, write or draw."""

from builders import JourneyBuilder, a_journey


def winter_boots() -> JourneyBuilder:
    """The map of the design's target picture."""
    assumed = {"evidence": "assumed"}
    return (
        a_journey("Winter boots, online", objective="Find out why carts are left at the promo code")
        .with_stage("Awareness", ["Sees an ad"])
        .with_stage("Consideration", ["Compares offers", "Reads reviews"])
        .with_stage("Purchase", ["Orders online"])
        .with_stage("Usage", ["Waits and receives"])
        .with_stage("Loyalty", ["Comes back"])
        .with_lane("actions", "What the customer does")
        .with_lane("touchpoints")
        .with_lane("emotion")
        .with_lane("pain points")
        .with_lane("opportunities")
        .with_channel("Social networks", icon="share-2")
        .with_channel("Website", icon="globe")
        .with_channel("Review portal", icon="star")
        .with_channel("E-mail", icon="mail")
        .with_channel("Mobile app", icon="smartphone")
        .with_action("Notices a friend’s post about the boots", step="Sees an ad")
        .with_action("Opens four tabs and compares prices", step="Compares offers")
        .with_action("Looks for photos from real buyers", step="Reads reviews")
        .with_action("Creates an account, enters a promo code", step="Orders online")
        .with_action("Checks the delivery status every day", step="Waits and receives")
        .with_action("Buys a second pair for a gift", step="Comes back")
        .with_touchpoint("Social ad", body="Short video, two colours", channel="Social networks", step="Sees an ad")
        .with_touchpoint(
            "Product page", body="Size guide hard to find", channel="Website", step="Compares offers", **assumed
        )
        .with_touchpoint(
            "Review portal",
            body="Third party, 4.3 stars",
            channel="Review portal",
            step="Reads reviews",
            moment_of_truth=True,
        )
        .with_touchpoint(
            "Checkout", body="Promo code field hidden", channel="Website", step="Orders online", moment_of_truth=True
        )
        .with_touchpoint(
            "Delivery tracking",
            body="Carrier’s page, not ours",
            channel="E-mail",
            step="Waits and receives",
            **assumed,
        )
        .with_touchpoint("Loyalty programme", body="VIP offer after 2 orders", channel="Mobile app", step="Comes back")
        .with_pain_point("Sizes differ between brands", body="Returns up 12 % (survey, Sept)", step="Compares offers")
        .with_pain_point("Promo code lost at log-in", body="38 % leave here", step="Orders online")
        .with_pain_point("No answer about the delay", body="Tickets, 214 a month", step="Waits and receives")
        .with_opportunity(
            "Fit finder on the product page", step="Compares offers", facts={"impact": 5, "effort": 2}
        )
        .with_opportunity("Keep the code in the basket", owner="E-commerce", step="Orders online")
        .with_opportunity("Own tracking page", owner="Service", step="Waits and receives")
        .with_card(
            "what we do",
            "Ask for a review on day 10",
            body="Best moment of the journey",
            lane="Opportunities",
            step="Comes back",
        )
        .with_persona("Mia, 27", role="Runs, buys by phone")
        .with_persona("Office buyers", kind="buying group", role="Buying group of 3")
        .with_curve(
            "Mia, 27",
            [
                {"value": 0.9, **assumed},
                0.3,
                1.2,
                {"value": -1.5, "quote": "Where do I put the code?"},
                -0.4,
                {"value": 1.8, "quote": "Feels made for me"},
            ],
        )
        .with_curve("Office buyers", [0.2, -1, 0.1, 0.8, {"value": -1.7, "quote": "Nobody can tell me"}, 0.4])
        .with_connector("loop", "Delivery tracking", "Product page", "asks for exchange")
    )


def many_actors(count: int) -> JourneyBuilder:
    """Actors who feel the same at most steps, as in a Mermaid journey: every task gives all of them one score."""
    names = ["PM", "Design", "Engineering", "QA", "Legal", "Support", "Operations", "Marketing", "Sales", "Board"]
    scores = [1, 0, -1, 2, 2]
    builder = a_journey("Actors on overlapping tasks").with_stage(
        "Launch", ["Plan", "Build", "Review", "Ship", "Announce"]
    )
    builder.with_lane("touchpoints").with_lane("emotion")
    for step in ("Plan", "Build", "Review", "Ship", "Announce"):
        builder.with_touchpoint(step, step=step)
    for number, name in enumerate(names[:count]):
        values = [score if (number + step) % 4 else None for step, score in enumerate(scores)]
        builder.with_persona(name).with_curve(name, values)
    return builder
