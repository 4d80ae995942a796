"""What the label of a line means, in the languages that journey maps are drawn in; the field's own spellings come first."""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from journey_studio.importers.tables import roles
from journey_studio.model.kinds import EMOTION, LANE_KINDS

_WORDS: Mapping[str, str] = {
    roles.STAGE: "stage, stages, phase, phases, journey stage, journey phase, customer stage, section, milestone, funnel stage, "
    "etappe, etappen, abschnitt, phase der reise, étape, étapes, etape, etapes, etapa, etapas, fase, fasi, fases, fasen, этап, этапы, стадия, "
    "фаза, 阶段, 階段, ステージ, フェーズ, 段階, 단계",
    roles.STEP: "step, steps, sub step, substep, moment, task, tasks, activity, schritt, schritte, teilschritt, sous étape, paso, pasos, "
    "passo, passi, passos, stap, stappen, шаг, шаги, 步骤, 步驟, ステップ",
    "actions": "action, actions, user action, user actions, customer action, customer actions, what the customer does, doing, does, do, "
    "user tasks, behaviour, behavior, behaviours, customer activities, user activities, job, jobs, jobs to be done, "
    "kundenaktion, kundenaktionen, aktion, aktionen, handlung, handlungen, actions du client, actions client, acción, acciones, "
    "azione, azioni, ação, ações, acties, действие, действия, действия пользователя, 行动, 行為, 行動, 用户行为, ユーザー行動, アクション",
    "touchpoints": "touchpoint, touchpoints, touch point, touch points, touchpoints and channels, contact point, contact points, interaction, "
    "interactions, kontaktpunkt, kontaktpunkte, berührungspunkt, berührungspunkte, point de contact, points de contact, "
    "punto de contacto, puntos de contacto, punti di contatto, punto di contatto, pontos de contato, contactpunten, contactmomenten, "
    "точка контакта, точки контакта, точки касания, 触点, 接触点, タッチポイント, 接点",
    "thoughts": "thought, thoughts, thinking, thinks, think, motivation, motivations, need, needs, expectation, expectations, goals, goal, "
    "customer goals, user goals, questions, mindset, thoughts and feelings, gedanken, bedürfnis, bedürfnisse, erwartungen, ziele, "
    "pensée, pensées, besoins, attentes, objectifs, pensamientos, necesidades, objetivos, expectativas, pensieri, bisogni, pensamentos, "
    "necessidades, gedachten, behoeften, мысли, потребности, ожидания, цели, 想法, 需求, 目标, 思考, 考え, ニーズ",
    EMOTION: "emotion, emotions, emotion curve, emotional curve, emotional journey, feeling, feelings, feels, feel, experience, customer experience, mood, satisfaction, "
    "sentiment, emotion score, emotion level, experience curve, emotional state, score, rating, value, level, stimmung, gefühl, gefühle, emotionen, "
    "zufriedenheit, émotion, émotions, ressenti, humeur, emoción, emociones, sentimiento, sentimientos, emozione, emozioni, "
    "emoção, emoções, emotie, emoties, gevoel, эмоция, эмоции, настроение, чувства, 情绪, 情感, 情緒, 感情, 満足度",
    "pain points": "pain, pains, pain point, pain points, painpoint, painpoints, frustration, frustrations, problem, problems, issue, issues, barrier, "
    "barriers, friction, challenges, challenge, schmerzpunkt, schmerzpunkte, probleme, hürden, point de douleur, points de douleur, "
    "irritants, irritant, freins, problème, problèmes, punto de dolor, puntos de dolor, dolores, problemas, punti critici, "
    "punti dolenti, problemi, pontos de dor, dores, dor, pijnpunt, pijnpunten, knelpunten, боль, боли, проблемы, болевые точки, "
    "痛点, 痛點, 问题, 課題, ペインポイント",
    "opportunities": "opportunity, opportunities, improvement, improvements, idea, ideas, solutions, solution, recommendations, chance, chancen, "
    "verbesserung, verbesserungen, ideen, opportunité, opportunités, améliorations, pistes d amélioration, oportunidad, "
    "oportunidades, mejoras, opportunità, miglioramenti, melhorias, kans, kansen, verbeteringen, возможность, возможности, "
    "улучшения, идеи, 机会, 機会, 改进, 改善, 改善案",
    "what we do": "what we do, brand task, brand tasks, company action, company actions, company activities, our actions, business goal, "
    "business goals, frontstage, front stage, front stage actions, was wir tun, ce que nous faisons, lo que hacemos, cosa facciamo, "
    "what the brand does, 企业行动",
    "backstage": "backstage, back stage, backstage actions, back stage actions, behind the scenes, support processes, systems, system, department, departments, "
    "internal processes, processes, abteilung, abteilungen, hintergrund, prozesse, coulisses, processus, procesos, processi, "
    "отделы, процессы, 后台, 部门, バックステージ",
    "campaigns": "campaign, campaigns, marketing, kampagne, kampagnen, campagne, campagnes, campaña, campañas, campagna, campanha, кампании",
    "scenarios": "scenario, scenarios, automation, szenario, szenarien, scénario, scénarios, escenario, escenarios, сценарии",
    "indicators": "indicator, indicators, kpi, kpis, metric, metrics, measure, measures, nps, csat, kennzahl, kennzahlen, indicateur, indicateurs, "
    "métriques, indicador, indicadores, métricas, indicatore, indicatori, метрики, показатели, 指标, 指標",
    "evidence": "evidence, research, insight, insights, data, sources, source, findings, belege, erkenntnisse, nachweise, preuves, "
    "evidencia, evidencias, prove, доказательства, 依据",
    "free text": "note, notes, comment, comments, remark, remarks, anmerkung, anmerkungen, notizen, kommentar, remarque, remarques, "
    "commentaires, notas, comentarios, appunti, commenti, opmerkingen, заметки, комментарии, 备注, メモ",
    "images": "image, images, picture, pictures, screenshot, screenshots",
    roles.PERSONA: "persona, personas, who, actor, actors, user, customer type, segment, nutzer, rolle, acteur, acteurs, rol, персона, 人物, ペルソナ",
    roles.CHANNEL: "channel, channels, medium, media, device, kanal, kanäle, canal, canaux, canales, canali, canais, kanaal, kanalen, канал, каналы, "
    "渠道, チャネル, チャンネル",
    roles.OWNER: "owner, owners, responsible, responsibility, team, verantwortlich, zuständig, responsable, responsabile, responsável, "
    "verantwoordelijke, ответственный, 负责人, 担当",
    roles.WORD: "emotion word, word, feeling word, gefühl in einem wort",
    roles.QUOTE: "quote, quotes, verbatim, verbatims, customer quote, voice of the customer, zitat, zitate, citation, citations, cita, citas, цитата, 引用",
    roles.CARD: "card, title, item, description, name, karte, titel, titre, título, titolo",
    roles.TEXT: "text, details, detail, body, beschreibung",
    roles.LANE: "lane, row, swimlane, category, zeile, bahn, ligne, couloir, carril",
    roles.KIND: "kind, type, card type, art, typ, tipo",
    roles.LEVEL: "evidence level, confidence, how sure",
    roles.TAGS: "tag, tags, label, labels",
    roles.SIGN: "sign, polarity",
    roles.TRUTH: "moment of truth, mot, moments of truth",
    roles.STATE: "curve state, as is or to be",
    roles.UNTIL: "to step, until step, last step, end step",
    roles.BREAKING: "breaking point, break point",
}  # fmt: skip

_FACTS = {
    "persona": ("persona", "personas", "customer", "user", "kunde", "nutzer", "ペルソナ", "персона", "人物"),
    "scenario": ("scenario", "szenario", "scénario", "escenario", "сценарий"),
    "objective": ("objective", "goal", "goals", "ziel", "objectif", "objetivo", "obiettivo", "цель"),
    "owner": ("owner", "team", "responsible"),
    "title": ("title", "name", "journey", "map", "titel", "titre", "título", "journey map", "project"),
}  # fmt: skip
_STAGE_NAMES = frozenset(
    [
        "awareness",
        "consideration",
        "purchase",
        "post-purchase",
        "retention",
        "advocacy",
        "loyalty",
        "discovery",
        "research",
        "decision",
        "onboarding",
        "use",
        "usage",
        "service",
        "renewal",
        "evaluation",
        "selection",
        "acquisition",
        "support",
        "search",
        "buy",
        "delivery",
    ]
)
_NOISE = re.compile(r"\([^)]*\)|[^\w\s]|_")
_BRACKETS = re.compile(r"[()\[\]:：–—|/_]|(?<!\w)-|-(?!\w)")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def plain(label: str) -> str:
    """A label without signs, brackets, case and accents of composition, its words parted by single blanks."""
    return " ".join(_NOISE.sub(" ", unicodedata.normalize("NFC", label)).casefold().split())


@cache
def _spellings() -> dict[str, str]:
    known: dict[str, str] = {}
    for role, words in _WORDS.items():
        known |= {plain(word): role for word in words.split(", ")}
    for name, kind in LANE_KINDS.items():
        for word in (name, kind.title, *kind.spellings):
            known.setdefault(plain(word), name)
    known[plain("channels")] = roles.CHANNEL
    return known


def meant(label: str) -> str | None:
    """The role a label names exactly, whatever stands in brackets; None where it is no word of the field."""
    return _spellings().get(plain(label))


@cache
def role_of(label: str) -> str | None:
    """The role a label names, alone or within more words ("Key pain points"): the longest spelling in it, then the last."""
    whole = plain(label)
    if not whole or len(whole) > 60:
        return None
    if exact := _spellings().get(whole):
        return exact
    padded = f" {whole} "
    found = [
        (len(word), padded.rfind(word), role)
        for word, role in _spellings().items()
        if (word in whole if _CJK.search(word) else len(word) > 3 and f" {word} " in padded)
    ]
    return max(found)[2] if found else None


def beside_the_word(label: str, role: str) -> str:
    """What a label says besides the word of its role: "Emotion (Anna)" is Anna's."""
    rest = f" {' '.join(_BRACKETS.sub(' ', label).split())} "
    folded = rest.casefold()
    words = sorted((word for word, each in _spellings().items() if each == role), key=len, reverse=True)
    for word in words:
        at = folded.find(word if _CJK.search(word) else f" {word} ")
        if at >= 0 and len(folded) == len(rest):
            rest = f"{rest[:at]} {rest[at + len(word) + (0 if _CJK.search(word) else 2) :]}"
            break
    return rest.strip() if plain(rest) else ""


def is_stage_name(text: str) -> bool:
    """Whether a text is a usual name of a stage."""
    return bool(_STAGE_NAMES.intersection(plain(text).split()))


def fact_named(word: str) -> str:
    """The fact of a journey that a word beside a table names: persona, scenario, objective, owner or title; else nothing."""
    wanted = plain(word)
    return next((name for name, words in _FACTS.items() if wanted in words), "")
