"""What hands do on the board: each gesture is an object that previews, and touches the document once, on drop.

Lives here: a file a gesture (`card_drag`, `stage_drag`, `emotion_drag`, `marquee`, `palette_drag` ...), the choice among them
(`choosing`), and, without Qt, the planning of where things land (`places`, `landing`, `gaps`, `feelings`).
May import: `document`, `layout`, `scene`, `model`, the canvas. It lays nothing out and writes no file.
"""
