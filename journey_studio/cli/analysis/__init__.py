"""What `analyse` answers: the method's questions to a journey, a module a question.

Each module holds a `Part`: its answer as JSON, worked out by the queries of `insight`, and the words that are printed of it.
The words are made of the answer alone, so text and JSON cannot tell different things. `parts` lists them in their order,
`naming` says how cards, places and people stand in an answer, `columns` sets text into the width of a terminal.
"""
