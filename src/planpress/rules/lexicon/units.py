"""Units of measurement in any language, with what they measure and their size in metric units."""

from decimal import Decimal
from typing import NamedTuple

from planpress.rules.lexicon.terms import Terms, terms


class MeasureUnit(NamedTuple):
    """A unit of measurement.

    Args:
        names: What the unit is called, in lower case.
        measures: What the unit measures; quantities of different things are never equal.
        size: The size of the unit in metres, square metres, kilograms or litres.
    """

    names: Terms
    measures: str
    size: Decimal


def _units(measures: str, *sizes: tuple[str, str]) -> tuple[MeasureUnit, ...]:
    return tuple(MeasureUnit(terms(names), measures, Decimal(size)) for names, size in sizes)


UNITS = (
    *_units(
        "length",
        ("km, kilometre, kilometres, kilometer, kilometers, kilomètre, kilomètres, kilómetro, kilómetros", "1000"),
        ("quilômetro, quilômetros, กิโลเมตร, กม, គីឡូម៉ែត្រ, គ.ម, ki-lô-mét, 公里", "1000"),
        ("m, metre, metres, meter, meters, mètre, mètres, metro, metros, เมตร, ម៉ែត្រ, 米", "1"),
        (
            "cm, centimetre, centimetres, centimeter, centimeters, centimètre, centimètres, centímetro, centímetros",
            "0.01",
        ),
        ("mile, miles, mille anglais, milla, millas, ไมล์", "1609.344"),
        ("nautical mile, nautical miles, mille marin, milles marins, milla náutica, millas náuticas", "1852"),
        ("foot, feet, ft, pied, pieds, pie, pies, ฟุต", "0.3048"),
        ("yard, yards", "0.9144"),
        ("inch, inches, pouce, pouces, pulgada, pulgadas, นิ้ว", "0.0254"),
        ("วา", "2"),
        ("li, 里", "500"),
    ),
    *_units(
        "area",
        ("ha, hectare, hectares, hectárea, hectáreas, เฮกตาร์, ហិកតា, héc-ta, 公顷", "10000"),
        ("km², km2, sq km, square kilometre, square kilometres, square kilometer, square kilometers", "1000000"),
        ("kilomètre carré, kilomètres carrés, kilómetro cuadrado, kilómetros cuadrados, ตารางกิโลเมตร", "1000000"),
        ("m², m2, sq m, square metre, square metres, square meter, square meters, mètre carré, mètres carrés", "1"),
        ("metro cuadrado, metros cuadrados, ตารางเมตร, ម៉ែត្រការ៉េ, 平方米", "1"),
        ("acre, acres, เอเคอร์", "4046.86"),
        ("square mile, square miles, sq mi, mille carré, milles carrés, milla cuadrada, millas cuadradas", "2589988"),
        ("square foot, square feet, sq ft, pied carré, pieds carrés, pie cuadrado, pies cuadrados", "0.092903"),
        ("rai, ไร่", "1600"),
        ("ngan, งาน", "400"),
        ("square wa, ตารางวา", "4"),
        ("mu, 亩", "666.67"),
        ("feddan, feddans", "4200"),
        ("dunam, dunams, dönüm", "1000"),
        ("stremma, stremmata", "1000"),
        ("manzana, manzanas", "7000"),
        ("tsubo, 坪", "3.3058"),
    ),
    *_units(
        "weight",
        ("kg, kilogram, kilograms, kilogramme, kilogrammes, kilogramo, kilogramos, kilo, kilos, กิโลกรัม, គីឡូក្រាម", "1"),
        ("g, gram, grams, gramme, grammes, gramo, gramos, กรัม, ក្រាម", "0.001"),
        ("t, tonne, tonnes, metric ton, metric tons, tonelada, toneladas, ตัน, តោន, tấn, 吨", "1000"),
        ("lb, lbs, pound, pounds, livre, livres, libra, libras, ปอนด์", "0.45359"),
        ("short ton, short tons", "907.185"),
        ("quintal, quintals, quintaux", "100"),
        ("ounce, ounces, oz, once, onces, onza, onzas", "0.02835"),
        ("viss", "1.633"),
        ("jin, 斤", "0.5"),
    ),
    *_units(
        "volume",
        ("l, litre, litres, liter, liters, litro, litros, ลิตร, លីត្រ, 升", "1"),
        ("m³, m3, cubic metre, cubic metres, cubic meter, cubic meters, mètre cube, mètres cubes", "1000"),
        ("metro cúbico, metros cúbicos, ลูกบาศก์เมตร, ម៉ែត្រគូប, 立方米", "1000"),
        ("gallon, gallons, galón, galones", "3.78541"),
        ("imperial gallon, imperial gallons", "4.54609"),
        ("barrel, barrels, baril, barils, barril, barriles", "158.987"),
        ("acre-foot, acre-feet", "1233482"),
        ("cubic foot, cubic feet, pied cube, pieds cubes, pie cúbico, pies cúbicos", "28.3168"),
    ),
)
"""The units in which reports measure. National units of area are converted in the translations of many reports."""
