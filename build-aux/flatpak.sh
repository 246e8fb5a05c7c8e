# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154 # lib.sh sets top and cache; others read runtime_used
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Building the Flatpak, outside the build environment. Sourced after lib.sh.
#
# Everything happens in an installation of its own below the cache; the person's
# own applications, runtimes and remotes are neither used nor touched.

app_id=io.github.lumbarcoach.Lumbar
manifest=$top/flatpak/$app_id.yml
runtime_version=$(sed -nE "s/^runtime-version: '([0-9]+)'/\1/p" "$manifest")
flathub=https://dl.flathub.org/repo/flathub.flatpakrepo
export FLATPAK_USER_DIR=$cache/flatpak

# has_runtime: whether both halves of the runtime are installed.
has_runtime () {
  flatpak info "org.gnome.Platform//$runtime_version" >/dev/null 2>&1 &&
    flatpak info "org.gnome.Sdk//$runtime_version" >/dev/null 2>&1
}

# install_runtime REMOTE: installs both halves from there.
install_runtime () {
  flatpak --user install -y --noninteractive "$1" "org.gnome.Platform//$runtime_version" "org.gnome.Sdk//$runtime_version"
}

# install_real_runtime: from Flathub, if that can be reached.
install_real_runtime () {
  timeout 20 flatpak --user remote-add --if-not-exists flathub "$flathub" >/dev/null 2>&1 || return 1
  say "Installing the GNOME $runtime_version runtime from Flathub…"
  install_runtime flathub
}

# install_stand_in TREE: makes the runtime from the Debian tree.
install_stand_in () {
  local repository=$cache/flatpak-stand-in
  need_space "$cache" 3500 "the runtime" "or set XDG_CACHE_HOME to another folder"
  say "Flathub cannot be reached. Making a runtime from the build environment (once, about two minutes)…"
  "$top/flatpak/stand-in-runtime" "$1" "$repository" "$runtime_version"
  flatpak --user remote-add --no-gpg-verify stand-in "$repository"
  install_runtime stand-in
  rm -rf "$repository"
}

# need_runtime: makes sure that there is a runtime, and says what it is in
# runtime_used and runtime_is_stand_in. LUMBAR_RUNTIME=stand-in forbids the real one.
need_runtime () {
  local tree_key made_from mark=$FLATPAK_USER_DIR/stand-in log=$cache/flatpak.log
  need_commands flatpak=flatpak flatpak-builder=flatpak-builder eu-strip=elfutils flock=util-linux
  tree_key=$(LUMBAR_DEVROOT=tree "$top/build-aux/devroot" --key)
  made_from="$tree_key $runtime_version $(sha256sum <"$top/flatpak/stand-in-runtime")"
  mkdir -p "$FLATPAK_USER_DIR"
  exec 7>"$cache/flatpak.lock"
  flock 7
  if [ -e "$mark" ] && [ "$(cat "$mark")" != "$made_from" ] || { [ ! -e "$mark" ] && ! has_runtime; }; then
    rm -rf "$FLATPAK_USER_DIR"
    mkdir -p "$FLATPAK_USER_DIR"
    if [ "${LUMBAR_RUNTIME-}" = stand-in ] || ! install_real_runtime >"$log"; then
      rm -rf "$FLATPAK_USER_DIR"
      mkdir -p "$FLATPAK_USER_DIR"
      LUMBAR_DEVROOT=tree "$top/build-aux/devroot" true
      install_stand_in "$cache/devroot-$tree_key" >"$log" || die "the runtime could not be made (log: $log)"
      printf '%s\n' "$made_from" >"$mark"
    fi
  fi 7>&-
  exec 7>&-
  runtime_is_stand_in=
  runtime_used="the GNOME $runtime_version runtime"
  if [ -e "$mark" ]; then
    runtime_is_stand_in=1
    runtime_used="a stand-in for the GNOME $runtime_version runtime, made from Debian 13"
  fi
}

# build_flatpak REPOSITORY LOG: builds the manifest from the working tree.
build_flatpak () {
  local work=$top/_build/flatpak
  mkdir -p "$work"
  flatpak-builder --user --disable-rofiles-fuse --force-clean --delete-build-dirs --state-dir="$work/state" --repo="$1" \
    "$work/app" "$manifest" >"$2" 2>&1 </dev/null
}
