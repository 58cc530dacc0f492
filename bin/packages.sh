# shellcheck shell=bash
# Installs what is missing of the system's packages, or says how.

# A program that each package brings, so that a glance tells whether it is there.
# shellcheck disable=SC2034 # used by the files that this one stands beside
readonly RUN_PACKAGES="bwrap:bubblewrap python3:python3 gcc:gcc g++:g++ unshare:util-linux"
# shellcheck disable=SC2034
readonly TEST_PACKAGES="chromium:chromium bats:bats"

missing_packages() {
    local pair missing=""
    for pair in "$@"; do
        command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
    done
    printf '%s' "${missing# }"
}

# need_packages PROGRAM:PACKAGE...
need_packages() {
    local missing
    missing=$(missing_packages "$@")
    [ -n "$missing" ] || return 0
    command -v apt-get >/dev/null || fail "Missing on this machine: $missing." "Install them; Posad knows only apt."
    local -a as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "Missing on this machine: $missing." \
            "Run: sudo apt-get update && sudo apt-get install -y $missing"
        as_root=(sudo -n)
    fi
    say "Installing $missing …"
    # shellcheck disable=SC2086 # a list of words
    "${as_root[@]}" apt-get update -q >/dev/null 2>&1 || true # an old list will mostly do
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -q --no-install-recommends $missing >/dev/null ||
        fail "Installing $missing did not work." "Run it by hand and see why: apt-get install -y $missing"
}

# One font with Cyrillic, or a browser without fonts shows boxes.
need_fonts() {
    fc-list 2>/dev/null | grep -qi dejavu && return
    need_packages "no-such-program:fonts-dejavu-core"
}
