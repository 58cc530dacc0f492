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
