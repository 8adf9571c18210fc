"""Records of use, whole and broken."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from app.core.interval_use import IntervalUse
from app.core.problems import ProblemsFound
from app.files.usage_file import LARGEST_BYTES, read_usage
from tests.files.usage_texts import green_button, plain_csv, utility_csv, wall_csv

NEW_YEAR = datetime(2025, 1, 1)  # noqa: DTZ001 - the clock of standard time
YEAR_KWH = [round(0.5 + 0.4 * ((hour * 7) % 24) / 24 + 0.0001 * (hour // 24), 4) for hour in range(8760)]
DAY_KWH = [round(0.3 + 0.01 * place, 3) for place in range(24)]
Reader = Callable[..., IntervalUse]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    def read_text(text: str | bytes, utc_offset_h: float | None = None, keeps_summer_time: bool = True) -> IntervalUse:
        path = tmp_path / "use.file"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_usage(path, utc_offset_h, keeps_summer_time)

    return read_text


def minute(year: int, month: int, day: int, hour: int = 0) -> int:
    return int((datetime(year, month, day, hour) - datetime(1970, 1, 1)).total_seconds() // 60)  # noqa: DTZ001


def test_that_a_green_button_year_comes_back_hour_for_hour_in_standard_time(read: Reader) -> None:
    use = read(green_button(NEW_YEAR, YEAR_KWH))
    assert (use.start_minute, use.interval_minutes, use.kwh.size) == (minute(2025, 1, 1), 60, 8760)
    np.testing.assert_allclose(use.kwh, YEAR_KWH, atol=0.0006)


@pytest.mark.parametrize("power_of_ten", [-3, 0, 3])
def test_that_the_power_of_ten_is_applied(power_of_ten: int, read: Reader) -> None:
    whole = [float(place) for place in range(24)]
    np.testing.assert_allclose(read(green_button(NEW_YEAR, whole, power_of_ten=power_of_ten)).kwh, whole)


@pytest.mark.parametrize("minutes", [5, 15, 30, 60])
def test_that_every_interval_is_read_from_both_forms(minutes: int, read: Reader) -> None:
    kwh = [0.125] * (1440 // minutes)
    for text in (green_button(NEW_YEAR, kwh, minutes), plain_csv(NEW_YEAR, kwh, minutes)):
        use = read(text)
        assert (use.interval_minutes, use.kwh.size) == (minutes, len(kwh))
        assert use.kwh.sum() == pytest.approx(sum(kwh))


def test_that_estimated_readings_are_counted_and_told(read: Reader) -> None:
    use = read(green_button(NEW_YEAR, DAY_KWH, quality=8))
    assert use.estimated == 24
    assert "24 readings were estimated by the utility." in use.notes
    assert read(green_button(NEW_YEAR, DAY_KWH, quality=17)).estimated == 0


def test_that_what_the_member_sends_back_is_left_out(read: Reader) -> None:
    meter = "/User/1/UsagePoint/1/MeterReading/2"
    first = minute(2025, 1, 1) * 60 + 6 * 3600
    exported = f"""<entry><link rel="self" href="{meter}"/><link rel="related" href="/ReadingType/2"/><content>
<MeterReading/></content></entry><entry><link rel="self" href="/ReadingType/2"/><content><ReadingType>
<flowDirection>19</flowDirection><powerOfTenMultiplier>0</powerOfTenMultiplier><uom>72</uom></ReadingType></content>
</entry><entry><link rel="self" href="{meter}/IntervalBlock/1"/><content><IntervalBlock><IntervalReading><timePeriod>
<duration>3600</duration><start>{first}</start></timePeriod><value>9000</value></IntervalReading></IntervalBlock>
</content></entry>"""
    use = read(green_button(NEW_YEAR, DAY_KWH, extra=exported))
    np.testing.assert_allclose(use.kwh, DAY_KWH)


def test_that_an_entity_bomb_is_refused(read: Reader) -> None:
    bomb = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><feed>&b;</feed>'
    with pytest.raises(ProblemsFound, match="holds XML entities"):
        read(bomb)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("<uom>72</uom>", "<uom>38</uom>", r"no energy delivered in watt-hours \(uom 72\); units found: \[38\]"),
        ("<tzOffset>-21600</tzOffset>", "", "names no time zone"),
        ("<duration>3600</duration><start>", "<duration>7200</duration><start>", "intervals of 3600, 7200 seconds"),
        ("<value>300</value>", "<value>lots</value>", "holds a number that is none"),
        ("<value>300</value>", "<value>-300</value>", r"-0.3 kWh found; expected 0 to"),
        ("</feed>", "", "is not well-formed XML"),
        ('"UTF-8"', '"UTFM8"', "names an encoding that is none"),
        ("IntervalBlock xmlns", "Nothing xmlns", "is not well-formed XML"),
        ("<start>1735711200</start></timePeriod>", "<start>1735711201</start></timePeriod>", "expected whole minutes"),
    ],
)
def test_that_a_broken_green_button_file_is_told_what_is_wrong(old: str, new: str, words: str, read: Reader) -> None:
    text = green_button(NEW_YEAR, DAY_KWH)
    assert old in text
    place = text.rindex(old) if old.startswith("<duration>") else text.index(old)
    with pytest.raises(ProblemsFound, match=words):
        read(text[:place] + new + text[place + len(old) :])


def test_that_a_file_without_a_zone_takes_the_zone_of_the_place(read: Reader) -> None:
    text = green_button(NEW_YEAR, DAY_KWH).replace("<tzOffset>-21600</tzOffset>", "")
    assert read(text, utc_offset_h=-6.0).start_minute == minute(2025, 1, 1)


def test_that_one_hour_twice_is_kept_once_if_equal_and_refused_if_not(read: Reader) -> None:
    text = green_button(NEW_YEAR, DAY_KWH)
    start, end = text.index("<IntervalReading>"), text.index("</IntervalReading>") + len("</IntervalReading>")
    first = text[start:end]
    assert read(text.replace(first, first + first, 1)).kwh.size == 24
    with pytest.raises(ProblemsFound, match=r"two readings for 2025-01-01 00:00: 0.3 and 0.4 kWh"):
        read(text.replace(first, first + first.replace("<value>300", "<value>400"), 1))


def test_that_a_utilitys_table_with_summer_time_comes_out_in_standard_time(read: Reader) -> None:
    use = read(utility_csv(NEW_YEAR, YEAR_KWH))
    assert use.kwh.size == 8760
    assert not np.isnan(use.kwh).any()
    np.testing.assert_allclose(use.kwh, YEAR_KWH)
    assert "summer time" in use.notes[0]


def test_that_a_file_that_keeps_standard_time_is_left_as_it_is(read: Reader) -> None:
    use = read(plain_csv(NEW_YEAR, YEAR_KWH))
    np.testing.assert_allclose(use.kwh, YEAR_KWH)
    assert "The file keeps standard time all year." in use.notes


def test_that_offsets_in_the_times_speak_for_themselves(read: Reader) -> None:
    rows = ["timestamp,kwh"]
    rows += [f"2025-03-09T{hour:02d}:00:00-06:00,1" for hour in range(2)]
    rows += [f"2025-03-09T{hour:02d}:00:00-05:00,2" for hour in range(3, 24)]
    rows += [f"2025-03-10T{hour:02d}:00:00-05:00,3" for hour in range(24)]
    use = read("\n".join(rows))
    assert use.start_minute == minute(2025, 3, 9)
    assert use.kwh.tolist() == [1.0] * 2 + [2.0] * 21 + [3.0] * 24


SPRING, AUTUMN = datetime(2025, 3, 8), datetime(2025, 11, 1)  # noqa: DTZ001 - the days before the clock changes


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
@pytest.mark.parametrize("minutes", [5, 15, 30, 60])
@pytest.mark.parametrize("backward", [False, True])
def test_that_each_interval_keeps_its_place_on_both_sides_of_both_changes_of_the_clock(
    day: datetime, minutes: int, backward: bool, read: Reader
) -> None:
    kwh = [round(0.1 + 0.001 * place, 3) for place in range(3 * 1440 // minutes)]
    lines = wall_csv(day, kwh, minutes).splitlines()
    use = read("\n".join([lines[0], *(lines[:0:-1] if backward else lines[1:])]))
    assert use.start_minute == minute(day.year, day.month, day.day)
    assert use.interval_minutes == minutes
    np.testing.assert_allclose(use.kwh, kwh)


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_that_green_button_counts_through_both_changes_of_the_clock(day: datetime, read: Reader) -> None:
    kwh = [round(0.1 + 0.001 * place, 3) for place in range(72)]
    use = read(green_button(day, kwh))
    assert use.start_minute == minute(day.year, day.month, day.day)
    np.testing.assert_allclose(use.kwh, kwh)


def test_that_zeros_in_the_hour_the_clock_skips_do_not_pass_for_standard_time(read: Reader) -> None:
    use = read(wall_csv(NEW_YEAR, YEAR_KWH, 60, zero_filled=True))
    np.testing.assert_allclose(use.kwh, YEAR_KWH)
    assert "The hour that the clock skips in March holds only zeros; it was left out." in use.notes


def test_that_use_in_the_hour_the_clock_skips_is_standard_time(read: Reader) -> None:
    use = read(plain_csv(SPRING, [0.5] * 26 + [0.0001] + [0.5] * 45))
    assert "The file keeps standard time all year." in use.notes
    assert use.kwh[26] == 0.0001


def with_offset(offset: str, first: datetime = datetime(2025, 7, 1), hours: int = 48) -> str:  # noqa: DTZ001
    times = (first + timedelta(hours=hour) for hour in range(hours))
    return "\n".join(["timestamp,kwh", *(f"{time:%Y-%m-%dT%H:%M:%S}{offset},1" for time in times)])


@pytest.mark.parametrize(
    ("offset", "utc_offset_h", "start", "told"),
    [
        ("-05:00", -6.0, minute(2025, 6, 30, 23), "local standard time, UTC-06:00, by"),
        ("-05:00", -5.0, minute(2025, 7, 1), "local standard time, UTC-05:00, by"),
        ("-05:00", None, minute(2025, 6, 30, 23), "this was taken for summer time, and standard time for UTC-06:00"),
        ("-05:00", -8.0, minute(2025, 6, 30, 21), "says UTC-05:00 of its own clock; UTC-08:00, the standard time"),
        ("Z", -6.0, minute(2025, 6, 30, 18), "says UTC+00:00 of its own clock; UTC-06:00, the standard time"),
    ],
)
def test_that_a_summer_of_offsets_alone_is_set_to_the_places_standard_time_and_says_which(
    offset: str, utc_offset_h: float | None, start: int, told: str, read: Reader
) -> None:
    use = read(with_offset(offset), utc_offset_h)
    assert use.start_minute == start
    assert any(told in note for note in use.notes), use.notes


@pytest.mark.parametrize("utc_offset_h", [None, -6.0])
def test_that_a_winter_of_offsets_alone_is_standard_time(utc_offset_h: float | None, read: Reader) -> None:
    use = read(with_offset("-06:00", NEW_YEAR), utc_offset_h)
    assert use.start_minute == minute(2025, 1, 1)
    assert use.notes == ("Times were set to local standard time, UTC-06:00, by their offsets.",)


def test_that_a_year_of_standard_time_with_its_offset_is_left_as_it_is(read: Reader) -> None:
    use = read(with_offset("-06:00", NEW_YEAR, 8760))
    assert (use.start_minute, use.kwh.size) == (minute(2025, 1, 1), 8760)


def test_that_offsets_of_another_zone_are_set_to_the_places(read: Reader) -> None:
    march = datetime(2025, 3, 8)  # noqa: DTZ001
    mountain = with_offset("-07:00", march, 26) + with_offset("-06:00", datetime(2025, 3, 9, 3), 20)[13:]  # noqa: DTZ001
    assert read(mountain).start_minute == minute(2025, 3, 8)
    use = read(mountain, -6.0)
    assert (use.start_minute, use.kwh.size) == (minute(2025, 3, 8, 1), 46)
    assert (
        "The file says UTC-07:00 of its own clock; UTC-06:00, the standard time of the place, was taken." in use.notes
    )


def test_that_times_in_utc_need_a_place(read: Reader) -> None:
    with pytest.raises(ProblemsFound, match="the times are in UTC; the place of the case is needed first"):
        read(with_offset("Z"))


def test_that_a_summer_without_offsets_is_set_back_where_clocks_are_put_forward_and_only_there(read: Reader) -> None:
    text = with_offset("")
    use = read(text)
    assert use.start_minute == minute(2025, 6, 30, 23)
    assert "All times lie in summer time and name no offset" in use.notes[0]
    arizona = read(text, -7.0, keeps_summer_time=False)
    assert (arizona.start_minute, arizona.notes) == (minute(2025, 7, 1), ())


@pytest.mark.parametrize(
    ("of_file_s", "words"),
    [
        (-21600, None),
        (-18000, "The file says UTC-05:00 of its own clock; UTC-06:00"),
        (0, "The file says UTC+00:00 of its own clock; UTC-06:00"),
    ],
)
def test_that_green_button_is_set_to_the_places_standard_time_whatever_zone_it_names(
    of_file_s: int, words: str | None, read: Reader
) -> None:
    july = datetime(2025, 7, 1)  # noqa: DTZ001
    text = green_button(july, DAY_KWH).replace("<tzOffset>-21600<", f"<tzOffset>{of_file_s}<")
    use = read(text, -6.0)
    assert use.start_minute == minute(2025, 7, 1)
    assert use.notes[0] == "Times were counted in UTC and set to local standard time, UTC-06:00."
    assert [note for note in use.notes[1:] if words and words in note] == list(use.notes[1:])
    assert read(text).start_minute == minute(2025, 7, 1) + of_file_s // 60 + 360, "without a place the file's word"


def test_that_a_file_from_the_newest_to_the_oldest_is_turned_round(read: Reader) -> None:
    lines = plain_csv(NEW_YEAR, DAY_KWH).splitlines()
    use = read("\n".join([lines[0], *lines[:0:-1]]))
    np.testing.assert_allclose(use.kwh, DAY_KWH)


def test_that_missing_hours_and_empty_cells_are_gaps_and_told(read: Reader) -> None:
    lines = plain_csv(NEW_YEAR, DAY_KWH * 2).splitlines()
    lines[5] = lines[5].split(",")[0] + ","
    del lines[20:23]
    use = read("\n".join(lines))
    assert use.kwh.size == 48
    assert np.flatnonzero(np.isnan(use.kwh)).tolist() == [4, 19, 20, 21]
    assert "4 of 48 intervals are missing." in use.notes


@pytest.mark.parametrize(
    ("line", "new", "words"),
    [
        (5, "2025-01-01 03:00,lots", "'lots' found; expected kWh"),
        (5, "2025-01-01 03:00,-1", "-1 kWh found; expected use from 0"),
        (5, "2025-01-01 03:00,nan", "nan kWh found"),
        (5, "yesterday,1", "'yesterday' found; expected a time such as 2026-01-31 13:45"),
        (5, "2025-01-01 03:00", "1 fields found; expected 2 or more"),
        (5, "2025-01-01 02:00,9", "'2025-01-01 02:00' does not follow the time before it"),
        (5, "2025-01-01 02:17,9", "a reading lies 17 minutes off the 60-minute clock"),
        (5, "2025-01-01T03:00-06:00,9", "some times have an offset from UTC and some have none"),
    ],
)
def test_that_a_broken_line_is_named(line: int, new: str, words: str, read: Reader) -> None:
    lines = plain_csv(NEW_YEAR, DAY_KWH).splitlines()
    lines[line - 1] = new
    with pytest.raises(ProblemsFound) as found:
        read("\n".join(lines))
    assert words in found.value.problems[0].text
    assert found.value.problems[0].line == line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "the file is empty"),
        ("a,b\n1,2\n", "no header with a time and a use was found"),
        ("timestamp,load_kwh\n", "0 readings found"),
        (plain_csv(NEW_YEAR, DAY_KWH[:5]), "covers 5.0 hours; expected a day or more"),
        (plain_csv(NEW_YEAR, [1.0] * 40, minutes=10), "mostly 10 minutes apart; expected 5, 15, 30 or 60"),
        (plain_csv(NEW_YEAR, [1.0] * 3) + "2025-06-01 00:00,1\n", "intervals are missing"),
    ],
)
def test_that_a_file_that_cannot_serve_is_told_why(text: str, words: str, read: Reader) -> None:
    with pytest.raises(ProblemsFound, match=words):
        read(text)


def test_that_a_byte_order_mark_and_semicolons_change_nothing(read: Reader) -> None:
    text = plain_csv(NEW_YEAR, DAY_KWH).replace(",", ";")
    np.testing.assert_allclose(read(text.encode("utf-8-sig")).kwh, DAY_KWH)


def test_that_watt_hours_are_told_from_kilowatt_hours(read: Reader) -> None:
    text = plain_csv(NEW_YEAR, [1000.0 * kwh for kwh in DAY_KWH], header="Timestamp,Usage (Wh)")
    np.testing.assert_allclose(read(text).kwh, DAY_KWH)


def test_that_a_file_of_200_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.xml"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(ProblemsFound, match=f"larger than {LARGEST_BYTES // 1_000_000} MB"):
        read_usage(path)


def test_that_a_table_of_40_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"timestamp,kwh\n")
        file.truncate(40_000_000)
    with pytest.raises(ProblemsFound, match="larger than 30 MB"):
        read_usage(path)


def test_that_binary_and_missing_files_and_folders_are_told_apart(tmp_path: Path, read: Reader) -> None:
    with pytest.raises(ProblemsFound, match="bytes that are no text"):
        read(b"timestamp\x00,kwh\n")
    with pytest.raises(ProblemsFound, match="is not UTF-8 text"):
        read(b"timestamp,kwh\n\xff\xfe,1\n")
    with pytest.raises(ProblemsFound, match="this is a folder"):
        read_usage(tmp_path)
    with pytest.raises(ProblemsFound, match="cannot be read"):
        read_usage(tmp_path / "missing.csv")


@pytest.mark.parametrize("kind", ["xml", "csv", "utility"])
def test_that_no_accident_to_a_file_is_worse_than_a_sentence(kind: str, read: Reader) -> None:
    writers: dict[str, Callable[..., str]] = {"xml": green_button, "csv": plain_csv, "utility": utility_csv}
    content = writers[kind](NEW_YEAR, DAY_KWH * 3).encode()
    chance = random.Random(kind)
    for _ in range(150):
        data = bytearray(content)
        for _ in range(chance.randint(1, 4)):
            where = chance.randrange(len(data) + 1)
            action = chance.randrange(4)
            if action == 0 and where < len(data):
                data[where] = chance.randrange(256)
            elif action == 1:
                del data[where : where + chance.randint(1, 60)]
            elif action == 2:
                data[where:where] = data[where : where + chance.randint(1, 60)]
            else:
                data[where:where] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 8)))
        with contextlib.suppress(ProblemsFound):
            read(bytes(data))
