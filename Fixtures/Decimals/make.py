#!/usr/bin/env python3
"""Works out decimals with Python's decimal module, as a second opinion on ours.

Usage: python3 make.py > workings.tsv
Columns: working, left, right (a number, a count of places or digits), further places, result.
"none" is a result that needs more than 38 digits.
"""

import random
import sys
from decimal import ROUND_HALF_UP, Context, Decimal

EXACT = Context(prec=2000, rounding=ROUND_HALF_UP)
EDGES = """0 1 -1 0.5 -0.5 0.05 -0.005 1.005 2.675 99.995 -99.995 0.963812 650000 8461245.35 1E400 1E-400 -1E400 5E-39
99999999999999999999999999999999999999 -99999999999999999999999999999999999999 9999999999999999999 18446744073709551616
170141183460469231731687303715884105 1.7014118346046923173168730371588410572 4.94065645841247E-324
1.79769313486232E+308 123456789012345 0.1 0.3333333333333333333333333333333333333 1E37 1E38 1E18 9.5 -9.5""".split()


def numbers(random):
    yield from EDGES
    while True:
        digits = random.randint(1, random.choice([3, 15, 19, 38]))
        sign = random.choice(["", "-"])
        yield f"{sign}{random.randint(1, 10**digits - 1)}E{random.randint(-20, 8)}"


def kept(value):
    """Digits without zeros at their end and a power of ten, "15E-1"; "none" when there are more than 38 digits."""
    value = value.normalize(EXACT)
    sign, digits, power = value.as_tuple()
    if not value:
        return "0E0"
    return f"{'-' * sign}{''.join(map(str, digits))}E{power}" if len(digits) <= 38 else "none"


def to_places(value, places):
    return value.quantize(Decimal((0, (1,), -places)), rounding=ROUND_HALF_UP, context=EXACT)


def main():
    chance = random.Random(20261122)
    print("# python3 make.py > workings.tsv  (Python " + sys.version.split()[0] + ")")
    source = numbers(chance)
    pool = [next(source) for _ in range(240)]
    pairs = [(a, b) for a in EDGES for b in EDGES] + [(chance.choice(pool), chance.choice(pool)) for _ in range(800)]
    for a, b in pairs:
        left, right = Decimal(a), Decimal(b)
        print("add", a, b, "", kept(EXACT.add(left, right)), sep="\t")
        print("multiply", a, b, "", kept(EXACT.multiply(left, right)), sep="\t")
        print("compare", a, b, "", int(left.compare(right, EXACT)), sep="\t")
        if right:
            places = chance.randint(-3, 12)
            # 2000 digits, so rounding twice changes nothing.
            quotient = to_places(EXACT.divide(left, right), places)
            print("divide", a, b, places, kept(quotient), sep="\t")
    for a in pool:
        places = chance.randint(-6, 12)
        digits = chance.randint(1, 20)
        value = Decimal(a)
        print("round", a, places, "", kept(to_places(value, places)), sep="\t")
        print("significant", a, digits, "", kept(Context(prec=digits, rounding=ROUND_HALF_UP).plus(value)), sep="\t")
        rounded = to_places(value, abs(places))
        rounded = abs(rounded) if rounded == 0 else rounded
        print("text", a, abs(places), "", format(rounded, "f"), sep="\t")
        print("grouped", a, abs(places), "", format(rounded, ",f"), sep="\t")


if __name__ == "__main__":
    main()
