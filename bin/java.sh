# shellcheck shell=bash
# Finds a JDK 25, whatever `java` is on the PATH.

readonly WANTED_JAVA=25

# The version stands in a file of every JDK; asking javac would take half a second each.
is_wanted_jdk() {
    [ -x "$1/bin/javac" ] && grep -Eqs "^JAVA_VERSION=\"$WANTED_JAVA([.+-][^\"]*)?\"" "$1/release"
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
        "Install one (openjdk-$WANTED_JAVA-jdk of newer Debians and Ubuntus, temurin-$WANTED_JAVA-jdk of Adoptium, or by SDKMAN), or set JAVA_HOME to where it lies."
    export JAVA_HOME
}
