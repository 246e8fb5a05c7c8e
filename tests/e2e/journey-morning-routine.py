# SPDX-License-Identifier: GPL-3.0-or-later
"""The morning routine, run to its end on a clock in a hurry."""

from journey import Journey, main


def run_the_whole_routine(command):
    journey = Journey(command)
    journey.activate("button", "No, It Is Fine")
    journey.gone("heading", "Welcome to Lumbar")

    journey.press("Control_L", "r")
    journey.find("button", "Start", contains=True)
    journey.press("space")
    journey.find("button", "Save", contains=True, timeout=60)
    journey.activate("button", "Save", contains=True)
    journey.wait(lambda: journey.rows("SELECT completed FROM session") == [(1,)], "the session to be stored")
    assert journey.rows("SELECT routine, active_seconds FROM session") == [("morning-5", 300)]
    assert journey.rows("SELECT count(*) FROM session_step WHERE outcome = 'done'") == [(13,)]
    journey.quit()


def an_interrupted_routine_is_offered_again(command):
    journey = Journey(command)
    journey.press("Control_L", "r")
    journey.find("button", "Start", contains=True)
    journey.press("space")
    journey.find("label", "Change side", contains=True, timeout=30)
    journey.kill()

    again = Journey(command, journey.data_dir)
    again.activate("button", "Resume", contains=True)
    again.find("label", "Hip-flexor stretch", contains=True)
    again.kill()


main(
    run_the_whole_routine=run_the_whole_routine,
    an_interrupted_routine_is_offered_again=an_interrupted_routine_is_offered_again,
)
