"""How prose is read: its sentences, words, dates, figures and languages, before any rule judges it."""
