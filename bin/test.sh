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

check_courses() {
    need_jdk
    need_packages "${RUN_PACKAGES[@]}"
    need_namespaces
    need_sandbox
    say "Proving the courses …"
    maven -q verify -pl backend,courses -Dtest=CoursesProofTest -Dsurefire.failIfNoSpecifiedTests=false "$@" ||
        fail "A course does not hold what it promises." "What is wrong stands above, with file and line."
    say "Every course holds what it promises."
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
