"""Whole maps that several tests lay out, write or draw."""

from journey_studio.model.kinds import CARD_KINDS, LANE_KINDS
from tests.builders import JourneyBuilder, a_journey


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
        .with_touchpoint(
            "Social ad", body="Short video, two colours", channel="Social networks", step="Sees an ad"
        )
        .with_touchpoint(
            "Product page",
            body="Size guide hard to find",
            channel="Website",
            step="Compares offers",
            **assumed,
        )
        .with_touchpoint(
            "Review portal",
            body="Third party, 4.3 stars",
            channel="Review portal",
            step="Reads reviews",
            moment_of_truth=True,
        )
        .with_touchpoint(
            "Checkout",
            body="Promo code field hidden",
            channel="Website",
            step="Orders online",
            moment_of_truth=True,
        )
        .with_touchpoint(
            "Delivery tracking",
            body="Carrier’s page, not ours",
            channel="E-mail",
            step="Waits and receives",
            **assumed,
        )
        .with_touchpoint(
            "Loyalty programme", body="VIP offer after 2 orders", channel="Mobile app", step="Comes back"
        )
        .with_pain_point(
            "Sizes differ between brands", body="Returns up 12 % (survey, Sept)", step="Compares offers"
        )
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
    names = [
        "PM",
        "Design",
        "Engineering",
        "QA",
        "Legal",
        "Support",
        "Operations",
        "Marketing",
        "Sales",
        "Board",
    ]
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


def arabic_map() -> JourneyBuilder:
    """Right-to-left words everywhere, with digits and Latin words among them."""
    return (
        a_journey("رحلة شراء الأحذية الشتوية", objective="معرفة سبب ترك سلة المشتريات", language="ar")
        .with_stage("الوعي", ["يرى إعلانًا"])
        .with_stage("المقارنة والتفكير", ["يقارن العروض", "يقرأ التقييمات"])
        .with_lane("actions", "ماذا يفعل العميل")
        .with_lane("touchpoints", "نقاط الاتصال")
        .with_lane("emotion", "المشاعر")
        .with_action("يلاحظ منشور صديق عن الأحذية الشتوية الجديدة", step="يرى إعلانًا")
        .with_touchpoint(
            "صفحة المنتج", body="دليل المقاسات (EU 42) صعب العثور عليه", channel="الموقع", step="يقارن العروض"
        )
        .with_touchpoint("بوابة التقييمات", evidence="partly", channel="التطبيق", step="يقرأ التقييمات")
        .with_curve("ميا، 27", [1, {"value": -1.4, "quote": "أين أضع الرمز؟"}, {"value": 2, "word": "سعيدة"}])
        .with_curve("مشترو المكتب", [0.5, 0.2, -1])
        .with_connector("loop", "بوابة التقييمات", "صفحة المنتج", "يعود للمقارنة")
    )


def japanese_map() -> JourneyBuilder:
    """A script without spaces between words."""
    return (
        a_journey(
            "冬用ブーツのオンライン購入", scenario="スマートフォンで初めて購入する利用者", language="ja"
        )
        .with_stage("認知", ["広告を見る"])
        .with_stage("検討", ["価格を比較する", "口コミを読む"])
        .with_stage("購入", ["オンラインで注文する"])
        .with_lane("actions", "お客様の行動")
        .with_lane("touchpoints", "タッチポイント")
        .with_lane("emotion", "感情曲線")
        .with_action("友人の投稿で冬用ブーツを見つけて、詳しい情報を調べ始める", step="広告を見る")
        .with_touchpoint(
            "商品ページ", body="サイズガイドが見つけにくい", channel="ウェブサイト", step="価格を比較する"
        )
        .with_touchpoint("口コミサイト", moment_of_truth=True, channel="口コミサイト", step="口コミを読む")
        .with_touchpoint(
            "決済",
            breaking_point=True,
            breaking_reason="コード入力欄が分かりにくい",
            step="オンラインで注文する",
        )
        .with_curve("美咲（27歳）", [0.5, -1, 1, {"value": -2, "quote": "コードはどこに入力するの？"}])
    )


def long_words() -> JourneyBuilder:
    """Words wider than any card, label or stage."""
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    return (
        a_journey(word, objective=word, owner=word)
        .with_stage(word, [word, "x"])
        .with_stage("")
        .with_lane("actions", word)
        .with_lane("emotion", word)
        .with_action(
            word, body=word, owner=word, tags=(word, "short"), channel=word, evidence="researched", step="x"
        )
        .with_card("pain point", word, lane=word, step="x")
        .with_curve(word, [1.0, {"value": 2.0, "quote": word, "word": word}, -1.0])
        .with_curve("B" + word, [1.0, {"value": 2.0, "quote": word}, -1.0])
    )


def every_kind() -> JourneyBuilder:
    """A card of each kind and a lane of each kind, with every mark and fact."""
    facts = {"1 to 5": 4, "percent": 38, "number": 82.5, "day": "2026-12-01", "text": "Basket left for a day"}
    builder = (
        a_journey("Every kind of card").with_stage("One", ["First", "Second"]).with_stage("Two", ["Third"])
    )
    for kind in LANE_KINDS:
        builder.with_lane(kind)
    builder.with_journey("Returns")
    for number, (name, kind) in enumerate(CARD_KINDS.items()):
        entered = {fact: facts[what] for fact, what in kind.facts.items() if what in facts}
        builder.with_card(
            name,
            f"{kind.word} card",
            step=("First", "Second", "Third")[number % 3],
            body="What there is to say about it",
            facts=entered,
            channel="Shop" if number % 2 else None,
            evidence=("assumed", "partly", "researched")[number % 3],
            moment_of_truth=number % 4 == 0,
            sign=("", "positive", "negative")[number % 3],
            breaking_point=number % 5 == 0,
            breaking_reason="Too slow" if number % 5 == 0 else "",
            tags=("Mobile", "Quick win", "Needs data") if number % 3 == 0 else (),
            link="Returns" if number % 6 == 0 else None,
            to="Third" if number % 7 == 0 else "",
        )
    return builder.with_lane("free text", "Unused notes", collapsed=True)


def connected() -> JourneyBuilder:
    """Connectors of every kind: between neighbours, over a distance, back, and from lane to lane."""
    builder = a_journey("Connected").with_stage("One", ["A", "B", "C"]).with_stage("Two", ["D", "E"])
    builder.with_lane("actions").with_lane("touchpoints").with_lane("what we do")
    for step in "ABCDE":
        builder.with_action(f"Action {step}", step=step)
        builder.with_touchpoint(f"Point {step}", step=step, body="With a second line of text in it")
    return (
        builder.with_touchpoint("Under B", step="B")
        .with_card("what we do", "Over three steps", step="B", to="D")
        .with_card("what we do", "Ship", step="E")
        .with_card("what we do", "Under it all", step="C")
        .with_connector("flow", "Action A", "Action B")
        .with_connector("flow", "Action B", "Action C")
        .with_connector("flow", "Action C", "Action E", "skips a step")
        .with_connector("loop", "Point E", "Point A", "starts again from the very beginning of it all")
        .with_connector("loop", "Point D", "Point C", "once more")
        .with_connector("loop", "Point E", "Point C")
        .with_connector("loop", "Point E", "Point B", "from below")
        .with_connector("trigger", "Action D", "Ship", "order placed")
        .with_connector("trigger", "Ship", "Point B")
        .with_connector("flow", "Action A", "Under it all", "down and across")
    )


def sixty_cards() -> JourneyBuilder:
    """A workshop's wall: twelve steps in six stages, five lanes of cards, some empty cells, some piles."""
    stages = ("Discovery", "Consideration", "Purchase", "Delivery", "Usage", "Loyalty")
    text = "opens the mail reads about sizes compares two shops asks a friend waits for an answer"
    words = text.split()
    builder = a_journey("Sixty cards", type="omnichannel", owner="Service design", review_date="2027-01-31")
    names = [f"{stage} {half}" for stage in stages for half in ("begins", "ends")]
    for number, stage in enumerate(stages):
        builder.with_stage(stage, names[2 * number : 2 * number + 2])
    for kind in ("actions", "touchpoints", "thoughts", "emotion", "pain points", "opportunities"):
        builder.with_lane(kind)
    kinds = ("action", "touchpoint", "thought", "pain point", "opportunity")
    for number in range(60):
        start = number * 7 % len(words)
        title = " ".join((words + words)[start : start + 2 + number % 5]).capitalize()
        extra = {"channel": ("Website", "Shop", "E-mail")[number % 3]} if number % 5 == 1 else {}
        builder.with_card(kinds[number % 5], title, step=names[number * 5 % 12], **extra)
    values = [0.5, 1, 0.8, -0.4, -1.2, -1.8, -0.5, 0.2, 1, 1.4, 1.5, 2]
    builder.with_curve("Mia", [{"value": value, "evidence": "researched"} for value in values])
    return builder.with_curve("Ben", [-value / 2 for value in values], style="straight").with_curve(
        "Ada", [value / 2 + 0.4 if value < 1.9 else None for value in values], style="steps", state="to-be"
    )
