"""Makes the turbine tables: `python resources/turbines/build_turbines.py SOURCES`.

SOURCES holds the rows collected by hand, each with its source: turbines.csv, turbine_power_curves.csv and
wind_losses_and_bias.csv.
"""

import csv
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent

NAMES = {
    "bergey_xl1": ("bergey-xl-1", "Bergey XL.1"),
    "SWIFT_1kW_2.1": ("swift", "SWIFT"),
    "PikaT701_1.5kW_3": ("pika-t701", "Pika T701"),
    "Skystream3.7_2.1kW_3.7": ("skystream-3-7", "Skystream 3.7"),
    "Kestrele400nb_2.5kW_4": ("kestrel-e400nb", "Kestrel e400nb"),
    "nlr-reference-2.5kW": ("reference-2-5", "Reference turbine 2.5 kW"),
    "FortisMontana_3.31kW_5.04": ("fortis-montana", "Fortis Montana"),
    "evance_r9000": ("evance-r9000", "Evance R9000"),
    "SD6_5.2kW_5.5": ("sd6", "SD6"),
    "endurance_s343": ("endurance-s-343", "Endurance S-343"),
    "BergeyExcel10_8.9kW_7": ("bergey-excel-10", "Bergey Excel 10"),
    "xzeres_442sr": ("xzeres-442sr", "Xzeres 442SR"),
    "CF11_11kW_9.36": ("cf-11", "CF 11"),
    "gaia_133_11kw": ("gaia-wind-133-11", "Gaia-Wind 133 11 kW"),
    "Jacobs31-20_12kW_9.45": ("jacobs-31-20", "Jacobs 31-20"),
    "CF15_15kW_11.15": ("cf-15", "CF 15"),
    "BergeyExcel15_15.6kW_9.6": ("bergey-excel-15", "Bergey Excel 15"),
    "2019COE_DW20_20kW_12.4": ("reference-20", "Reference turbine 20 kW"),
    "CF20_20kW_13.1": ("cf-20", "CF 20"),
    "eocycle-25": ("eocycle-eo25", "Eocycle EO25"),
    "Bestwind30_27.2kW_13.1": ("bestwind-30", "Bestwind 30"),
    "endurance_e3120": ("endurance-e-3120", "Endurance E-3120"),
    "EntegrityEW50_50kW_15": ("entegrity-ew50", "Entegrity EW50"),
    "NPS60C-24_60kW_24.4": ("nps-60c-24", "Northern Power NPS 60C-24"),
    "GhrepowerFD21-50_61.2kW_21.5": ("ghrepower-fd21-50", "Ghrepower FD21-50"),
    "wes18_80": ("wes-18", "WES 18"),
    "NPS100C-28_90kW_27.6": ("nps-100c-28", "Northern Power NPS 100C-28"),
    "NPS100C-24_95kW_24.4": ("nps-100c-24", "Northern Power NPS 100C-24"),
    "2019COE_DW100_100kW_27.6": ("reference-100-coe", "Reference turbine 100 kW (2019 cost of energy)"),
    "nlr-reference-100kW": ("reference-100", "Reference turbine 100 kW"),
    "NPS100C-21_100kW_20.7": ("nps-100c-21", "Northern Power NPS 100C-21"),
    "xant_m21": ("xant-m-21", "XANT M-21"),
}


def main(sources: Path) -> None:
    with (sources / "turbines.csv").open(newline="", encoding="utf-8") as file:
        turbines = list(csv.DictReader(file))
    with (HERE / "turbines.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(
            [
                "id",
                "name",
                "rated_kw",
                "peak_kw",
                "rotor_m",
                "cut_out_ms",
                "hub_heights_m",
                "control",
                "status",
                "certified_kwh_at_5_ms",
                "certified_source",
                "standby_kw",
                "source",
                "note",
            ]
        )
        for row in turbines:
            identity, name = NAMES[row["turbine_id"]]
            heights = " ".join(dict.fromkeys(re.findall(r"\d+(?:\.\d+)?", row["hub_heights_m"].split("(")[0])))
            writer.writerow(
                [
                    *(identity, name, row["rated_kw"], row["max_curve_kw"], row["rotor_m"], row["cut_out_ms"], heights),
                    *(row["control"], row["status"], row["published_rated_annual_energy_kwh"], row["published_source"]),
                    *(f"{abs(float(row['standby_kw'])):g}", row["curve_source"], row["note"]),
                ]
            )
    with (sources / "turbine_power_curves.csv").open(newline="", encoding="utf-8") as file:
        points = [(NAMES[row["turbine_id"]][0], row["wind_speed_ms"], row["power_kw"]) for row in csv.DictReader(file)]
    with (HERE / "power_curves.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "wind_speed_ms", "power_kw"])
        writer.writerows(points)
    with (sources / "wind_losses_and_bias.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "loss"]
    with (HERE / "losses.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["item", "percent", "source"])
        writer.writerows(
            (row["name"], row["value"], "SAM 2025.4.16 defaults, WindPowerResidential")
            for row in rows
            if "PySAM" in row["source"]
        )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
