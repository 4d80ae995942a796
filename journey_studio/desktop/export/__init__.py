"""The dialog of an export: what is asked on its left, what will come of it on its right, before anything is written.

Lives here: what can be chosen and is remembered (`choices`, `form`), what a format will give (`proof` and a module a kind of
preview: `document_proof`, `picture_proof`, `content_proof`), the thread that finds it out (`prover`), the pages that show it
(`page_flow`, `page_paint`, `pages_view`, `pager`, `preview`), the dialog itself (`dialog`), and printing (`printing`).
May import: `exporters`, `desktop` words, settings, work and panels. It writes no file: `desktop.work` does.
"""
