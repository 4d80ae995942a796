"""Words and faces of feelings with their emotion, −2 … +2, in the languages that journey maps are drawn in."""

from collections.abc import Mapping

_BY_VALUE: Mapping[float, str] = {
    2.0: "delighted, thrilled, excited, very happy, ecstatic, very satisfied, very positive, enthusiastic, love, amazed, excellent, begeistert, sehr "
    "zufrieden, sehr positiv, ravi, enchanté, très satisfait, très positif, encantado, encantada, muy satisfecho, muy positivo, entusiasta, "
    "entusiasmado, felicissimo, molto soddisfatto, muito satisfeito, dolblij, zeer tevreden, восторг, очень доволен, 非常满意, 兴奋, とても満足, 大満足",
    1.0: "happy, pleased, satisfied, positive, good, hopeful, confident, curious, interested, relieved, glad, calm, optimistic, content, comfortable, "
    "engaged, proud, high, zufrieden, positiv, froh, glücklich, erleichtert, neugierig, gut, satisfait, satisfaite, positif, content, "
    "heureux, confiant, curieux, satisfecho, satisfecha, positivo, contento, feliz, curioso, soddisfatto, felice, satisfeito, tevreden, blij, "
    "доволен, рад, хорошо, позитив, 满意, 开心, 高兴, 满足, うれしい, 満足, 楽しい, 期待, 安心",
    0.0: "neutral, ok, okay, indifferent, fine, medium, mixed, average, unsure, mittel, gemischt, neutre, indifférent, neutro, indiferente, "
    "neutraal, нейтрально, нейтральный, 中性, 一般, 普通, ふつう",
    -1.0: "uneasy, unhappy, worried, anxious, confused, annoyed, negative, bad, bored, doubtful, uncertain, overwhelmed, disappointed, impatient, "
    "dissatisfied, stressed, sad, nervous, skeptical, low, unzufrieden, negativ, besorgt, verwirrt, genervt, unsicher, enttäuscht, schlecht, inquiet, "
    "inquiète, négatif, confus, déçu, insatisfait, preocupado, preocupada, negativo, confundido, decepcionado, insatisfecho, molesto, "
    "preoccupato, confuso, deluso, insoddisfatto, ontevreden, bezorgd, недоволен, тревога, плохо, растерян, 不满, 担心, 困惑, 不安, 不満, 迷い",
    -2.0: "frustrated, angry, furious, very unhappy, very negative, very dissatisfied, terrible, hate, desperate, very bad, frustriert, wütend, sehr "
    "unzufrieden, sehr negativ, frustré, frustrée, en colère, furieux, très insatisfait, très négatif, frustrado, frustrada, enfadado, "
    "furioso, muy insatisfecho, muy negativo, frustrato, arrabbiato, gefrustreerd, boos, злость, разочарован, очень недоволен, 非常不满, 愤怒, 沮丧, "
    "怒り, とても不満, イライラ",
}

LEXICON: Mapping[str, float] = {
    word.strip(): value for value, words in _BY_VALUE.items() for word in words.split(",")
}

_FACES_BY_VALUE: Mapping[float, str] = {
    2.0: "😀 😃 😄 😁 😆 🤩 😍 🥰 😻 🎉 ❤ :-D :D",
    1.0: "🙂 😊 ☺ 😌 😉 😎 👍 🤗 😇 😺 :-) :) ↗ ⬆",
    0.0: "😐 😑 😶 🤔 😏 🙄 :-| :| ➡ →",
    -1.0: "🙁 ☹ 😕 😟 😞 😔 😒 😬 😣 😓 😥 😰 👎 😿 :-( :( ↘ ⬇",
    -2.0: "😠 😡 🤬 😤 😖 😩 😫 😭 😢 😱 🤯 💔 >:(",
}

FACES: Mapping[str, float] = {
    face: value for value, faces in _FACES_BY_VALUE.items() for face in faces.split(" ")
}
