# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Debian 13 tree in the user's cache. Sourced after lib.sh, never run.
#
# A tree is named by what is in it, is made under another name and renamed when
# it is whole. So a run that was interrupted leaves nothing that looks usable,
# and the next one begins again.

# shellcheck disable=SC2154 # lib.sh sets top and cache
release=trixie
packages=$(grep -v '^#' "$top/build-aux/devroot-packages" | grep . | LC_ALL=C sort)
tree_key=$(printf '%s\n' "$release" "$packages" | sha256sum | cut -c1-16)
tree=$cache/devroot-$tree_key
tree_megabytes=3000

# apt_mirror: prints the address this machine itself gets Debian from.
apt_mirror () {
  local mirror=${LUMBAR_MIRROR-}
  # shellcheck disable=SC2016 # apt expands this, not the shell
  [ -n "$mirror" ] ||
    mirror=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null | grep '/debian/*$' | head -n 1 || true)
  [ -n "$mirror" ] ||
    die "apt on this machine knows no Debian mirror. Name one: LUMBAR_MIRROR=ADDRESS $0"
  printf '%s\n' "$mirror"
}

# apt_options: prints how this machine reaches mirrors (proxies, old snapshots).
apt_options () {
  apt-config dump 2>/dev/null | grep -E '^Acquire::(https?::|Check-|Retries|ForceIPv)' | grep -v ' "";$' || true
}

# explain_failure LOG: says in one line why no tree came about.
explain_failure () {
  if grep -qiE 'no space left|not enough free space' "$1"; then
    die "the disk became full. Make room, then run this again (log: $1)"
  elif grep -qiE 'resolv|unable to connect|could not connect|unreachable|connection (refused|timed out)|failed to fetch' "$1"; then
    die "the Debian mirror cannot be reached. Check the network, then run this again (log: $1)"
  elif grep -qiE 'unshare|subuid|newuidmap|user namespace' "$1"; then
    die "this user may not make user namespaces. Have root allow it: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un) (log: $1)"
  fi
  die "the build environment could not be made: $(grep -m1 '^E:' "$1" || echo 'no reason given') (log: $1)"
}

# bootstrap FOLDER: fills an empty folder with the tree.
bootstrap () {
  local include options=(--variant=minbase --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*'
    --dpkgopt='path-include=/usr/share/doc/*/copyright')
  include=$(paste -sd, <<<"$packages")
  apt_options >"$1.apt"
  [ ! -s "$1.apt" ] || options+=(--aptopt="$1.apt")
  options+=(--include="$include")
  if [ "$(id -u)" -eq 0 ]; then
    mmdebstrap "${options[@]}" --format=directory "$release" "$1" "deb $mirror $release main"
  else
    # The user shall own all of it, to be able to delete it.
    mmdebstrap "${options[@]}" --mode=unshare --format=tar "$release" - "deb $mirror $release main" |
      tar --extract --no-same-owner --exclude='./dev/*' --directory="$1"
  fi
}

# make_tree: makes the tree unless another run has done so in the meantime.
make_tree () {
  local tmp=$tree.tmp.$$ log=$cache/devroot.log mirror
  need_commands flock=util-linux mmdebstrap=mmdebstrap bwrap=bubblewrap newuidmap=uidmap
  exec 9>"$cache/devroot.lock"
  flock --nonblock 9 || { say "Another run is making the build environment; waiting for it…"; flock 9; }
  if [ ! -d "$tree" ]; then
    mirror=$(apt_mirror)
    rm -rf "$cache"/devroot-*.tmp*
    need_space "$cache" "$tree_megabytes" "the build environment" "or set XDG_CACHE_HOME to another folder"
    [ "$(id -u)" -eq 0 ] || need_space "${TMPDIR:-/tmp}" "$tree_megabytes" "making the build environment" "or set TMPDIR to another folder"
    say "Making the build environment, a Debian 13 tree. This is done once and takes about two minutes."
    mkdir -p "$tmp"
    # In a process group of its own, to end all of it at once.
    set -m
    { bootstrap "$tmp" 2> >(tee "$log" | grep --line-buffered '^I: ' >&2); } 9>&- &
    set +m
    # shellcheck disable=SC2064 # the group is known now
    trap "kill -TERM -- -$! 2>/dev/null; wait; rm -rf '$tmp'*; exit 130" INT TERM HUP
    wait $! || { sleep 0.2; rm -rf "$tmp"*; explain_failure "$log"; }
    trap - INT TERM HUP
    mv "$tmp" "$tree"
    rm -f "$tmp".*
    find "$cache" -maxdepth 1 -name 'devroot-*' -type d -mtime +30 -exec rm -rf {} +
    say "The build environment is ready: $tree"
  fi
  exec 9>&-
}
