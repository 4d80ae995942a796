"""The inspector: every field of the record that is selected, in a form of `ui/` that is named after its noun.

Lives here: the panel (`panel`), the forms (`forms`) and a binding for each way to enter a value. A binding shows a value and
offers a new one; the panel alone changes the map, through the document.
"""
