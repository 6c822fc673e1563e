"""The layout of planpress's own workbook, which an export fills and an import reads: sheets, columns, codes, words.

``columns`` defines what a column is, ``sheets`` lists the sheets with their columns, ``code_lists`` has the words that
stand for ids, ``cell_words`` turns values into the words of cells and back, and ``sheet_rows`` turns a report's mapping
into rows. A value that would not be read back unchanged does not get a cell, but a row on the sheet of other values.
"""
