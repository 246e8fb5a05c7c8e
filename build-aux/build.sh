# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building, inside the build environment. Sourced after lib.sh, never run.

# shellcheck disable=SC2154 # lib.sh sets top and cache

# prepare FOLDER OPTION…: sets a build folder up with these options of Meson. A
# folder from another environment, another place or other options is made anew.
prepare () {
  local folder=$1 stamp
  shift
  stamp="$LUMBAR_ENVIRONMENT $top $*"
  if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$folder/.made-with" 2>/dev/null)" != "$stamp" ]; then
    rm -rf "$folder"
    meson setup "$folder" "$top" --prefix="$folder/prefix" "$@"
    printf '%s\n' "$stamp" >"$folder/.made-with"
  fi
}

# build_quietly FOLDER OPTION…: builds and installs into FOLDER/prefix, and says
# nothing unless that fails.
build_quietly () {
  local folder=$1 log=$1.log
  mkdir -p "${folder%/*}"
  exec 8>"$folder.lock"
  flock 8
  { prepare "$@" && ninja -C "$folder" && meson install -C "$folder" --no-rebuild --only-changed --quiet; } >"$log" 2>&1 8>&- </dev/null || {
    grep -m1 -A12 -E 'FAILED|ERROR|error:' "$log" >&2 || tail -n 20 "$log" >&2
    die "Lumbar could not be built (log: $log)"
  }
  exec 8>&-
}

# locale_of LANGUAGE: prints the locale for a language ("de"), or for what is a
# locale already ("de_AT", "de_AT.UTF-8").
locale_of () {
  local language=${1%%.*}
  case $language in
    C | POSIX) echo C.UTF-8 ;;
    *_*) echo "$language.UTF-8" ;;
    *)
      if [ -f "/usr/share/i18n/locales/${language}_${language^^}" ]; then
        echo "${language}_${language^^}.UTF-8"
      else
        awk -v "start=${language}_" 'index ($1, start) == 1 && $1 ~ /^[^@]*UTF-8$/ { print $1; exit }' /usr/share/i18n/SUPPORTED
      fi
      ;;
  esac
}

# need_locale LOCALE: makes sure that the C library has it.
need_locale () {
  local name=${1%%.*} folder=$cache/locales/$LUMBAR_ENVIRONMENT
  [ -n "$name" ] && [ "$name" != C ] && [ "$name" != POSIX ] || return 0
  locale -a 2>/dev/null | grep -qixE "$name\.utf-?8" && return 0
  if [ ! -d "$folder/$name.UTF-8" ]; then
    mkdir -p "$folder"
    localedef --inputfile="${name%%@*}" --charmap=UTF-8 "$folder/$name.UTF-8" 2>/dev/null || return 1
  fi
  export LOCPATH=$folder
}
