# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the commands in build-aux share. It is sourced, never run.

# The checkout this file belongs to, and the place for what can be made again.
# shellcheck disable=SC2034
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck disable=SC2034
cache=${XDG_CACHE_HOME:-${HOME:?is not set; Lumbar keeps its build environment below it}/.cache}/lumbar

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

# need_commands COMMAND=PACKAGE…: makes sure that the commands are there. Root
# gets what is missing installed; everybody else is told what to type.
need_commands () {
  local pair missing=()
  for pair in "$@"; do
    command -v "${pair%%=*}" >/dev/null || missing+=("${pair#*=}")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null ||
    die "this needs ${missing[*]}, and there is no apt to install them with"
  [ "$(id -u)" -eq 0 ] ||
    die "some helper programs are missing. Install them with: sudo apt install ${missing[*]}"
  say "Installing ${missing[*]}…"
  mkdir -p "$cache"
  { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" ||
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; }
  } >"$cache/apt.log" 2>&1 </dev/null ||
    die "apt could not install ${missing[*]}: $(grep -m1 '^E:' "$cache/apt.log" || echo "see $cache/apt.log")"
}

# need_space FOLDER MEGABYTES WHAT: makes sure that what is to come will fit.
need_space () {
  local free
  free=$(df -Pm "$1" | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$2" ] ||
    die "$3 needs $2 MB in $1, where $free MB are free. Make room there${4:+ $4}, then run this again"
}
