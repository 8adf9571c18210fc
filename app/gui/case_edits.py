"""Makes the changes to a case that are more than one field: another co-op or place, arrays that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.case import Case, Load, Loan, Pv, PvArray, PvInverter, PvLosses, Wind
from app.gui.case_fields import value_at, with_value
from app.gui.entry import read_number

MONTHS = 12
MOST_ARRAYS = 8
MOST_INVERTERS = 8
FLAT_HORIZON_DEG = (0.0,) * 8
FIRST_ARRAY = PvArray(kw_dc=8.0)


def cells_pasted(case: Case, name: str, first: int, texts: Sequence[str]) -> tuple[Case, dict[int, tuple[str, str]]]:
    """Puts pasted cells into a list of twelve months from ``first`` on, by the list's dotted name.

    Returns the case with the cells that are numbers, and for each month whose cell is none its text and the reason.
    """
    cells = list(value_at(case, name) or (0.0,) * MONTHS)
    wrong: dict[int, tuple[str, str]] = {}
    for index, text in enumerate(texts[: MONTHS - first], start=first):
        entry = read_number(text)
        if entry.value is None:
            wrong[index] = (text, entry.sentence)
        else:
            cells[index] = entry.value
    return with_value(case, name, tuple(cells)), wrong


NORTHERLY_DEG = 60.0
"""A slope that faces less than this from north is the last one on which modules are laid."""


def array_added(case: Case) -> Case:
    """One more plane of modules, like the last one: on the roof's other slope, or a quarter turn on if that is taken
    or faces north.

    The first one faces south.  A case with as many as there can be stays as it is.
    """
    pv = case.pv or Pv()
    if len(pv.arrays) >= MOST_ARRAYS:
        return case
    if not pv.arrays:
        return replace(case, pv=replace(pv, arrays=(FIRST_ARRAY,)))
    last = pv.arrays[-1]
    others_deg = [(last.azimuth_deg + turn_deg) % 360.0 for turn_deg in (180.0, 90.0, 270.0)]
    taken_deg = {array.azimuth_deg for array in pv.arrays}
    free_deg = [each for each in others_deg if NORTHERLY_DEG <= each <= 360.0 - NORTHERLY_DEG and each not in taken_deg]
    other = replace(last, azimuth_deg=(free_deg or others_deg[1:])[0])
    return replace(case, pv=replace(pv, arrays=(*pv.arrays, other)))


def array_removed(case: Case, index: int) -> Case:
    """One plane fewer; without any plane there is no solar system."""
    if case.pv is None or index >= len(case.pv.arrays):
        return case
    arrays = (*case.pv.arrays[:index], *case.pv.arrays[index + 1 :])
    return replace(case, pv=replace(case.pv, arrays=arrays) if arrays else None)


def _with_array(case: Case, index: int, **changed: object) -> Case:
    if case.pv is None or index >= len(case.pv.arrays):
        return case
    array = replace(case.pv.arrays[index], **changed)  # type: ignore[arg-type]
    arrays = (*case.pv.arrays[:index], array, *case.pv.arrays[index + 1 :])
    return replace(case, pv=replace(case.pv, arrays=arrays))


def shaded_by_month(case: Case, index: int, given: bool) -> Case:
    """An array with the light it loses in each month, none to begin with; or without such a list."""
    return _with_array(case, index, shading_percent=(0.0,) * MONTHS if given else None)


def horizon_drawn(case: Case, index: int, given: bool) -> Case:
    """An array with the heights of what stands round about, flat to begin with; or without them."""
    return _with_array(case, index, horizon_deg=FLAT_HORIZON_DEG if given else None)


def modules_taken(case: Case, index: int, stc_w: float, count: int) -> Case:
    """An array of so many modules: its nameplate is their sum at standard test conditions."""
    return _with_array(case, index, kw_dc=round(count * stc_w / 1000.0, 4))


def inverter_taken(case: Case, index: int | None, kw_ac: float, efficiency_percent: float, count: int) -> Case:
    """So many equal inverters, as one rating: the only one, or the one at ``index`` of several."""
    if case.pv is None:
        return case
    rating_kw_ac = round(count * kw_ac, 4)
    if index is None:
        pv = replace(case.pv, inverter_kw_ac=rating_kw_ac, inverter_efficiency_percent=efficiency_percent)
        return replace(case, pv=pv)
    if index >= len(case.pv.inverters):
        return case
    made = PvInverter(rating_kw_ac, efficiency_percent)
    return replace(
        case, pv=replace(case.pv, inverters=(*case.pv.inverters[:index], made, *case.pv.inverters[index + 1 :]))
    )


def inverter_added(case: Case, default_kw_ac: float) -> Case:
    """One more inverter like the last; the only one becomes the first, with the default's rating if it has none.

    A case with as many as there can be stays as it is.
    """
    pv = case.pv
    if pv is None or len(pv.inverters) >= MOST_INVERTERS:
        return case
    inverters = pv.inverters or (PvInverter(pv.inverter_kw_ac or default_kw_ac, pv.inverter_efficiency_percent),)
    return replace(case, pv=replace(pv, inverters=(*inverters, inverters[-1])))


def inverter_removed(case: Case, index: int) -> Case:
    """One inverter fewer; its arrays hang on the first, and the last one left is the only one again."""
    pv = case.pv
    if pv is None or index >= len(pv.inverters):
        return case
    left = (*pv.inverters[:index], *pv.inverters[index + 1 :])

    def moved(number: int) -> int:
        if number == index + 1:
            return 1
        return number - 1 if number > index + 1 else number

    if len(left) < 2:
        arrays = tuple(replace(array, inverter=1) for array in pv.arrays)
        only = left[0] if left else PvInverter(pv.inverters[0].kw_ac, pv.inverters[0].efficiency_percent)
        pv = replace(
            pv,
            arrays=arrays,
            inverters=(),
            inverter_kw_ac=only.kw_ac,
            inverter_efficiency_percent=only.efficiency_percent,
        )
        return replace(case, pv=pv)
    arrays = tuple(replace(array, inverter=moved(array.inverter)) for array in pv.arrays)
    return replace(case, pv=replace(pv, arrays=arrays, inverters=left))


def losses_by_item(case: Case, by_item: bool) -> Case:
    """Losses as PVWatts' items with their defaults, or as one total: the one the items came to."""
    if case.pv is None:
        return case
    if by_item:
        return replace(case, pv=replace(case.pv, losses=case.pv.losses or PvLosses(), losses_percent=None))
    items = case.pv.losses or PvLosses()
    total = None if items == PvLosses() else round(items.total_percent, 4)
    return replace(case, pv=replace(case.pv, losses=None, losses_percent=total))


def snow_given(case: Case, given: bool) -> Case:
    """With the snow that falls in each month, none to begin with; or without snow."""
    if case.pv is None:
        return case
    return replace(case, pv=replace(case.pv, monthly_snowfall_cm=(0.0,) * MONTHS if given else None))


def incentive_claimed(case: Case, incentive: str, claimed: bool) -> Case:
    """With or without an incentive that the member means to claim."""
    others = tuple(each for each in case.finance.incentives if each != incentive)
    return replace(case, finance=replace(case.finance, incentives=(*others, incentive) if claimed else others))


def loan_taken(case: Case, taken: bool) -> Case:
    """With a loan on the usual terms, or paid at once."""
    if taken == (case.finance.loan is not None):
        return case
    return replace(case, finance=replace(case.finance, loan=Loan() if taken else None))


def co_op_chosen(case: Case, co_op: str) -> Case:
    """Another co-op: its own version, program, rate and figures, so the former one's are dropped."""
    return replace(case, co_op=co_op, version=None, program=None, rate=None, policy_inputs={})


def zip_given(case: Case, zip_code: object) -> Case:
    """The place by its ZIP code, and no longer by coordinates or a station."""
    site = replace(case.site, zip=None if zip_code is None else str(zip_code))
    return replace(case, site=replace(site, latitude=None, longitude=None, station=None))


def coordinates_given(case: Case, field: str, degrees: object) -> Case:
    """The place by one of its two coordinates, and no longer by a ZIP code or a station."""
    site = replace(case.site, zip=None, station=None)
    return with_value(replace(case, site=site), field, degrees)


def station_given(case: Case, station: object) -> Case:
    """The place by a weather station, and no longer by a ZIP code or coordinates."""
    named = None if station is None else str(station)
    return replace(case, site=replace(case.site, station=named, zip=None, latitude=None, longitude=None))


def blank_case(name: str, former: Case) -> Case:
    """A case to begin anew with: the same co-op and place, nothing used and nothing built yet."""
    return Case(name=name, co_op=former.co_op, site=former.site, load=Load())


def turbine_chosen(case: Case, turbine: str | None) -> Case:
    """With another turbine on its usual tower, or with none; how many there are stays."""
    if turbine is None:
        return replace(case, wind=None)
    if case.wind is None:
        return replace(case, wind=Wind(turbine=turbine))
    wind = replace(case.wind, turbine=turbine, hub_height_m=None, power_curve_file=None, rotor_m=None, rated_kw=None)
    return replace(case, wind=wind)


def own_curve_chosen(case: Case, file: str) -> Case:
    """With the power curve of a file of the member's own; its rotor and rating are still to be said."""
    wind = case.wind or Wind(turbine="")
    return replace(case, wind=replace(wind, turbine="", power_curve_file=file))


def size_taken(case: Case, kw_ac: float, kw_dc: float) -> Case:
    """The same design at another size: every array by the same factor, one inverter of the rating given."""
    if case.pv is None or case.pv.kw_dc <= 0.0:
        return case
    factor = kw_dc / case.pv.kw_dc
    arrays = tuple(replace(array, kw_dc=round(array.kw_dc * factor, 3), inverter=1) for array in case.pv.arrays)
    return replace(case, pv=replace(case.pv, arrays=arrays, inverter_kw_ac=round(kw_ac, 3), inverters=()))
