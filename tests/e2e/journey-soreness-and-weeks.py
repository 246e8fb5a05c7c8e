# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody logs soreness, says "my back hurts" and reads the weeks to return."""

from journey import Journey, export, main


def log_soreness_and_read_the_weeks(command):
    journey = Journey(command)
    journey.activate("button", "No, It Is Fine")
    journey.gone("heading", "Welcome to Lumbar")

    journey.press("Control_L", "n")
    journey.find("dialog", None)
    journey.set_scale("Now", 4)
    journey.press("Control_L", "Return")
    journey.wait(lambda: journey.rows("SELECT pain_now FROM entry") == [(4,)], "the entry to be stored")

    journey.press("Alt_L", "5")
    journey.activate("button", "My Back Hurts")
    journey.activate("button", "None of These")
    journey.find("heading", "And any of these?")
    journey.activate("button", "None of These")
    journey.set_scale("Worst pain in the last 24 hours", 6)
    journey.activate("button", "Continue")
    journey.find("check box", "Dull")
    journey.activate("button", "Continue")
    journey.activate("button", "Skip, I Will Enter It Later")

    journey.find("heading", "Previous weight")
    text = journey.texts()
    for word in ("Best", "Likely", "Worst", "weeks"):
        assert word in text, f"“{word}” is not on the page:\n{text}"
    journey.quit()

    document = export(command, journey.data_dir)
    assert len(document["entries"]) == 1
    assert document["episodes"][0]["intake"]["worst"] == 6
    assert document["episodes"][0]["triage"][0]["full"] is True


def a_warning_sign_stops_everything(command):
    journey = Journey(command)
    journey.press("Alt_L", "1")
    journey.activate("button", "My Back Hurts")
    journey.find("heading", "Are any of these true?")
    journey.activate("check box", None)
    journey.activate("button", "Continue with 1 Sign")
    journey.find("heading", "Get Help Now")

    # It is still there for the next start.
    journey.kill()
    again = Journey(command, journey.data_dir)
    again.find("heading", "Get Help Now")
    again.kill()


main(
    log_soreness_and_read_the_weeks=log_soreness_and_read_the_weeks,
    a_warning_sign_stops_everything=a_warning_sign_stops_everything,
)
