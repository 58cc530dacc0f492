# shellcheck shell=bash
# Installs what is missing of the system's packages, or says how.

# A program, or a file, that each package brings, so that a glance tells whether it is there.
# shellcheck disable=SC2034 # used by the files that this one stands beside
readonly RUN_PACKAGES=(bwrap:bubblewrap setsid:util-linux unshare:util-linux setpriv:util-linux perl:perl python3:python3
    gcc:gcc g++:g++ sqlite3:sqlite3)
# shellcheck disable=SC2034
readonly TEST_PACKAGES=(chromium-headless-shell:chromium-headless-shell bats:bats shellcheck:shellcheck
    /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf:fonts-dejavu-core) # letters, Cyrillic ones too, for the browser
# shellcheck disable=SC2034
readonly BENCH_PACKAGES=(chromium:chromium) # the whole browser, as people have it

is_there() {
    case $1 in
        /*) [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# missing_packages PROGRAM:PACKAGE...
missing_packages() {
    local pair
    for pair in "$@"; do
        is_there "${pair%%:*}" || printf '%s\n' "${pair##*:}"
    done | sort -u
}

# need_packages PROGRAM:PACKAGE...
need_packages() {
    local -a missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    command -v apt-get >/dev/null || fail "Missing on this machine: ${missing[*]}." "Install them; Posad knows only apt."
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "Missing on this machine: ${missing[*]}." \
            "Run: sudo apt-get update && sudo apt-get install -y ${missing[*]}"
        as_root=(sudo -n)
    fi
    say "Installing ${missing[*]} …"
    "${as_root[@]}" apt-get update -q >/dev/null 2>&1 || true # an old list will mostly do
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "${missing[@]}" >/dev/null ||
        fail "Installing ${missing[*]} did not work." "Run it by hand and see why: apt-get install -y ${missing[*]}"
}
