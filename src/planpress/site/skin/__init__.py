"""The only code that depends on MkDocs: the plugin, its pages and its theme."""
