# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the commands in build-aux share. It is sourced, never run.

# The checkout this file belongs to.
# shellcheck disable=SC2034
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

# say WORDS…: tells people something without mixing it into a command's output.
say () {
  printf '%s\n' "$*" >&2
}

# die WORDS…: says what is wrong and what to do about it, then gives up.
die () {
  say "${0##*/}: $*"
  exit 1
}

# usage_error WORDS…: answers a command line that cannot be understood.
usage_error () {
  say "${0##*/}: $*"
  say "Try '$0 --help'."
  exit 2
}

# print_help: prints the comment at the head of the running script, which is
# its manual: the lines after the licence up to the first that is no comment.
print_help () {
  awk 'NR <= 3 { next } !/^#/ { exit } { sub (/^# ?/, ""); print }' "$0"
}
