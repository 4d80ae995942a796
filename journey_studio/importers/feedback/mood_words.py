"""Words that customers praise and complain with, beside the words of feelings that maps are drawn with."""

from journey_studio.importers.tables.feeling_words import LEXICON
from journey_studio.insight.folding import folded

_NOT = (
    "not no never without hardly nicht kein keine nie pas jamais sans non mai sin nunca não niet geen не нет"
)
_SMALL = "the a an of and or for to in on at by with from your our my der die das und mit von la le les de el los il"
_GOOD = (
    "great perfect easy fast quick friendly helpful recommend thanks thank smooth excellent loved amazing awesome best simple clear "
    "polite reliable works delightful fantastic brilliant wonderful outstanding superb flawless seamless effortless intuitive "
    "pleasant impressed competent attentive "
    "zuverlässig hervorragend ausgezeichnet reibungslos unkompliziert kompetent empfehlenswert zuvorkommend "
    "génial parfait efficace aimable fiable impeccable ravie excelente perfecto eficaz fiable impecable "
    "super einfach schnell freundlich hilfreich rapide facile sympa rápido fácil amable veloce gentile"
)
_BAD = (
    "slow broken rude missing late delayed delay waste refund problem problems error crash crashed expensive cancel unhelpful difficult "
    "complicated lost waited waiting wrong poor worst awful horrible useless damaged unclear failed fails cannot unable complaint trash "
    "ridiculous annoying unacceptable disappointing disgusting dreadful appalling outrageous pathetic shocking "
    "unprofessional incompetent frustrating infuriating scam ripoff misleading buggy laggy clunky unresponsive "
    "ignored nightmare joke mess tedious overpriced faulty defective "
    "lächerlich ärgerlich nervig nervt enttäuschend unverschämt unmöglich katastrophal mangelhaft umständlich unbrauchbar "
    "defekt verspätet überteuert frechheit zumutung abzocke unzuverlässig schlampig "
    "ridicule agaçant énervant inadmissible inacceptable décevant déçue scandaleux honteux catastrophe catastrophique arnaque "
    "insupportable incompétent défectueux retard pénible "
    "ridículo inaceptable decepcionante decepcionada vergüenza vergonzoso pésimo estafa engañoso frustrante "
    "incompetente defectuoso retraso averiado "
    "langsam kaputt unfreundlich teuer fehler kompliziert falsch lent cassé cher erreur compliqué lento roto caro difícil errore"
)
NOT = frozenset(_NOT.split())
"""What turns the word after it."""

SMALL = frozenset(_SMALL.split())
"""Words that say nothing of what a text is about."""

_VALUES = {**LEXICON, **dict.fromkeys(_GOOD.split(), 1.0), **dict.fromkeys(_BAD.split(), -1.0)}

MOODS = {folded(word): value for word, value in _VALUES.items()}
"""The emotion of a word, −2 … +2."""
