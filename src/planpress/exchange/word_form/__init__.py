"""The layout of the Word form: what its writer and its reader share.

The form shows a report in the official order: a front page, Parts A, B and C, and further details with every value that
the official form has no field for. ``exporting`` turns the layout into a Word document, and ``importing`` reads the
document back; both know only what a reader of the document sees.
"""
