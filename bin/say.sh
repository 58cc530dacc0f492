# shellcheck shell=bash
# Words to the person at the terminal.

say() {
    printf '%s\n' "$*"
}

# fail PROBLEM REMEDY: one clear sentence each, and no more.
fail() {
    printf '\n%s\n%s\n' "$1" "$2" >&2
    exit 1
}

# value_of OPTION [VALUE]
value_of() {
    [ -n "${2:-}" ] || fail "$1 wants a value." "./posad help shows how."
    printf '%s' "$2"
}
