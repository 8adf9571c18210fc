"""Writes a record of use as Green Button XML and as CSV, to be read back or broken."""

from __future__ import annotations

from datetime import datetime, timedelta

CENTRAL_H = -6


def green_button(
    start: datetime,
    kwh: list[float],
    minutes: int = 60,
    power_of_ten: int = 0,
    quality: int | None = None,
    extra: str = "",
) -> str:
    """An ESPI feed of one meter in the Central zone; ``start`` is local standard time."""
    first = int((start - datetime(1970, 1, 1)).total_seconds()) - CENTRAL_H * 3600  # noqa: DTZ001
    seconds = 60 * minutes
    mark = "" if quality is None else f"<ReadingQuality><quality>{quality}</quality></ReadingQuality>"
    readings = "".join(
        f"<IntervalReading>{mark}<timePeriod><duration>{seconds}</duration><start>{first + seconds * place}</start>"
        f"</timePeriod><value>{round(value * 1000 / 10**power_of_ten)}</value></IntervalReading>"
        for place, value in enumerate(kwh)
    )
    meter = "/User/1/UsagePoint/1/MeterReading/1"
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi">
<entry><link rel="self" href="/User/1/UsagePoint/1"/><content><UsagePoint xmlns="http://naesb.org/espi">
<ServiceCategory><kind>0</kind></ServiceCategory></UsagePoint></content></entry>
<entry><link rel="self" href="/LocalTimeParameters/1"/><content><LocalTimeParameters xmlns="http://naesb.org/espi">
<dstOffset>3600</dstOffset><tzOffset>{CENTRAL_H * 3600}</tzOffset></LocalTimeParameters></content></entry>
<entry><link rel="self" href="{meter}"/><link rel="related" href="/ReadingType/1"/><content>
<MeterReading xmlns="http://naesb.org/espi"/></content></entry>
<entry><link rel="self" href="/ReadingType/1"/><content><ReadingType xmlns="http://naesb.org/espi">
<flowDirection>1</flowDirection><intervalLength>{seconds}</intervalLength>
<powerOfTenMultiplier>{power_of_ten}</powerOfTenMultiplier><uom>72</uom></ReadingType></content></entry>
<entry><link rel="self" href="{meter}/IntervalBlock/1"/><content><IntervalBlock xmlns="http://naesb.org/espi">
<interval><duration>{seconds * len(kwh)}</duration><start>{first}</start></interval>{readings}</IntervalBlock>
</content></entry>{extra}
</feed>
"""


def plain_csv(start: datetime, kwh: list[float], minutes: int = 60, header: str = "timestamp,load_kwh") -> str:
    """Local standard time all year."""
    lines = [f"{start + timedelta(minutes=minutes * place):%Y-%m-%d %H:%M},{value}" for place, value in enumerate(kwh)]
    return "\n".join([header, *lines]) + "\n"


def utility_csv(start: datetime, kwh: list[float]) -> str:
    """As many utilities export it: some lines about the account, and the clock on the wall with summer time."""
    spring, autumn = datetime(2025, 3, 9, 2), datetime(2025, 11, 2, 1)  # noqa: DTZ001
    lines = ["Name,A Member", "Address,1 Road", "", "TYPE,DATE,START TIME,END TIME,USAGE,UNITS,COST,NOTES"]
    for place, value in enumerate(kwh):
        standard = start + timedelta(hours=place)
        wall = standard + timedelta(hours=1) if spring <= standard < autumn else standard
        end = wall + timedelta(minutes=59)
        lines.append(f"Electric usage,{wall:%m/%d/%Y},{wall:%H:%M},{end:%H:%M},{value},kWh,$0.10,")
    return "\n".join(lines) + "\n"


def wall_csv(start: datetime, kwh: list[float], minutes: int, zero_filled: bool = False) -> str:
    """The clock on the wall of 2025; ``zero_filled`` has the hour that it skips in March all the same, as zeros."""
    spring, autumn = datetime(2025, 3, 9, 2), datetime(2025, 11, 2, 1)  # noqa: DTZ001
    lines = ["timestamp,kwh"]
    for place, value in enumerate(kwh):
        standard = start + timedelta(minutes=minutes * place)
        if zero_filled and standard == spring:
            skipped = (spring + timedelta(minutes=step) for step in range(0, 60, minutes))
            lines += [f"{time:%Y-%m-%d %H:%M},0" for time in skipped]
        wall = standard + timedelta(hours=1) if spring <= standard < autumn else standard
        lines.append(f"{wall:%Y-%m-%d %H:%M},{value}")
    return "\n".join(lines) + "\n"
