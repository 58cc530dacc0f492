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
    local beside said
    said=$(mktemp)
    # beside the first compilation, which has one processor to itself
    (need_verifiers && bats bin/test) >"$said" 2>&1 &
    beside=$!
    maven verify "$@"
    wait "$beside" || fail "The launcher's own tests have failed: $(cat "$said")" "Run them alone: bats bin/test"
    cat "$said"
    rm -f "$said"
    [ $# -gt 0 ] || touch -c "$SANDBOX_JAR" "$APP_JAR" # built of all that there is
}

# The sandbox alone, beside the bare toolchains; ROUNDS measurements each.
bench_sandbox() {
    prepare_tests
    need_sandbox
    maven -q -DskipTests test-compile -pl sandbox
    maven -q dependency:build-classpath -pl sandbox -Dmdep.outputFile=target/classpath -Dmdep.includeScope=test >/dev/null
    local libraries=sandbox/target/classes/programs/java
    "$JAVA_HOME/bin/java" -Dposad.bench.libraries="$(printf '%s:' "$PWD/$libraries"/*.jar)" \
        -cp "sandbox/target/test-classes:sandbox/target/classes:$(cat sandbox/target/classpath)" \
        org.posad.sandbox.bench.SandboxBench "$SANDBOX_JAR" docs/performance.md "$@"
}

# run_bench [sandbox [ROUNDS]]
run_bench() {
    if [ "${1:-}" = sandbox ]; then
        bench_sandbox "${@:2}"
        return
    fi
    prepare_tests
    need_packages "${BENCH_PACKAGES[@]}"
    need_app
    # in one go: what the other module comes to is known within a build only
    maven -q -DskipTests test-compile dependency:build-classpath -pl backend,frontend -Dmdep.outputFile=target/classpath
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
        -cp "frontend/target/test-classes:frontend/target/classes:backend/target/classes:$(cat frontend/target/classpath)" \
        org.posad.bench.Bench "$@"
}
