"""Moving a map to another stage model: the proposal as a table that can be changed (`mapping`), with a picture of the result
and what is done with it (`dialog`).
"""
