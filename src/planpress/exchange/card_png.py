"""A drawing as a picture (PNG) for link previews."""

from io import BytesIO

from planpress.exchange.typesetting import font_files

COLOURS = 64
"""The number of colours in a picture: few enough to halve the size of the file, and enough to look the same."""


def card_png(drawing: str) -> bytes:
    """Draw a picture with the shipped fonts only, so that the result does not depend on the computer's fonts.

    Args:
        drawing: An SVG document whose texts use the families of :data:`planpress.exchange.typesetting.FONTS`.
    """
    import resvg_py  # noqa: PLC0415 - only a published build draws pictures
    from PIL import Image  # noqa: PLC0415 - as above

    drawn = bytes(resvg_py.svg_to_bytes(svg_string=drawing, skip_system_fonts=True, font_files=font_files()))
    picture, content = Image.open(BytesIO(drawn)).convert("RGB"), BytesIO()
    palette = picture.quantize(COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    palette.save(content, "PNG")
    return content.getvalue()
