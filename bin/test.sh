# shellcheck shell=bash
# Tests, proves and measures.

prepare_tests() {
    need_jdk
    need_packages "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
    need_namespaces
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# run_tests [MAVEN-ARGUMENTS]
run_tests() {
    prepare_tests
    need_verifiers
    bats bin/test
    maven verify "$@"
    [ $# -gt 0 ] || touch -c "$SANDBOX_JAR" "$APP_JAR" # built of all that there is
}

run_bench() {
    prepare_tests
    need_app
    maven -q -DskipTests test-compile -pl backend,frontend
    maven -q dependency:build-classpath -pl backend,frontend -Dmdep.outputFile=target/classpath >/dev/null
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
        -cp "frontend/target/test-classes:frontend/target/classes:backend/target/classes:$(cat frontend/target/classpath)" \
        org.posad.bench.Bench "$@"
}
