"""What the sheets of a workbook say of a journey: for the exporter that writes them and the importer that takes them back.

Lives here: the columns of each table (`card_columns`, `persona_columns`, `point_columns`), the tables put together (`tables`),
the words and texts of their cells, and what a workbook remembers of the map it came from (`origin`).
May import: the model. It knows no file format: openpyxl is the business of exporters and importers.
"""
