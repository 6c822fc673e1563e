"""Analyses prose into sentences, words, dates, figures and languages, before any rule judges it."""
