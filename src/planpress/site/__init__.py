"""The skin that MkDocs sees: plugin, pages, build, versions. Nothing else knows MkDocs, so it can be replaced."""
