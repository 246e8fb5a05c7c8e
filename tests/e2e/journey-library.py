# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody looks things up with nothing but the keyboard."""

from journey import Journey, main


def wait_for_focus(journey, role, name):
    journey.wait(lambda: journey.has_focus(journey.look(role, name)), f"{role} “{name}” to have the focus")


def from_a_typo_to_the_second_result_and_back(command):
    journey = Journey(command)
    journey.activate("button", "No, It Is Fine")
    journey.gone("heading", "Welcome to Lumbar")

    journey.press("Control_L", "f")
    wait_for_focus(journey, "entry", "Search the library")
    journey.type("sicatica")
    journey.find("list item", "When to get help")
    journey.press("Down")
    wait_for_focus(journey, "list item", "Patterns: what the signs hint at")
    journey.press("Down")
    wait_for_focus(journey, "list item", "When to get help")
    journey.press("Return")
    journey.find("heading", "When to get help")

    journey.press("Alt_L", "Left")
    wait_for_focus(journey, "list item", "When to get help")
    journey.quit()


def nothing_found_and_down_the_shelves(command):
    journey = Journey(command)
    journey.find("button", "Library")
    journey.press("Control_L", "f")
    wait_for_focus(journey, "entry", "Search the library")
    journey.type("xyzzy")
    journey.find("heading", "Nothing found for “xyzzy”")
    # What was read last is a shelf of its own, above the others.
    for name in ("When to get help", "Your lower back in a deadlift", "Why a back gets sore"):
        journey.press("Down")
        wait_for_focus(journey, "list item", name)
    journey.press("Return")
    journey.find("heading", "Delayed soreness")

    journey.activate("list item", "How long it takes")
    journey.gone("heading", "Delayed soreness")
    journey.press("Alt_L", "Left")
    wait_for_focus(journey, "list item", "How long it takes")
    journey.quit()


def words_into_the_fault_finder(command):
    journey = Journey(command)
    journey.find("button", "Library")
    journey.press("Alt_L", "2")
    journey.activate("list item", "Fault Finder")
    wait_for_focus(journey, "entry", "What did you notice?")
    journey.type("hips shot up")
    journey.find("list item", "The hips shoot up and the bar stays behind.")
    journey.press("Return")
    journey.find("heading", "Hips rise first")
    journey.quit()


main(
    from_a_typo_to_the_second_result_and_back=from_a_typo_to_the_second_result_and_back,
    nothing_found_and_down_the_shelves=nothing_found_and_down_the_shelves,
    words_into_the_fault_finder=words_into_the_fault_finder,
)
