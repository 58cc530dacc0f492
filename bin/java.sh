# shellcheck shell=bash
# Finds a JDK 25, whatever `java` is on the PATH.

readonly WANTED_JAVA=25

is_wanted_jdk() {
    [ -x "$1/bin/javac" ] && [ "$("$1/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')" = "$WANTED_JAVA" ]
}

jdk_of_path() {
    local javac
    javac=$(command -v javac) && dirname "$(dirname "$(readlink -f "$javac")")"
}

find_jdk() {
    local home
    for home in "${JAVA_HOME:-}" "$(jdk_of_path || true)" /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/*; do
        if [ -n "$home" ] && is_wanted_jdk "$home"; then
            printf '%s' "$home"
            return
        fi
    done
    return 1
}

need_jdk() {
    JAVA_HOME=$(find_jdk) || fail "Posad needs a JDK $WANTED_JAVA and found none." \
        "Install one (on Debian and Ubuntu: Temurin's package temurin-$WANTED_JAVA-jdk), or set JAVA_HOME to where it lies."
    export JAVA_HOME
}
