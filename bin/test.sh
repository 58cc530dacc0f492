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

readonly CHECK_CLASSPATH=backend/target/check-classpath

need_gate() {
    need_sandbox
    is_built "$CHECK_CLASSPATH" backend/pom.xml backend/src && return
    say "Building the check …"
    maven -q compile dependency:build-classpath -pl backend -Dmdep.outputFile=target/check-classpath \
        -Dmdep.includeScope=runtime >/dev/null || fail "The check did not build." "A closed network is the usual cause."
    touch "$CHECK_CLASSPATH"
}

# course_folder COURSE: a name in courses, or a path (with a slash) from where the launcher was called
course_folder() {
    local folder
    case $1 in
        /*) folder=$1 ;;
        */*) folder=$CALLED_IN/$1 ;;
        *) folder=courses/$1 ;;
    esac
    if [ -f "$folder/course.yaml" ]; then
        realpath "$folder"
        return
    fi
    fail "There is no course '$1'." "Give its name in courses, or the path of a folder with a course.yaml."
}

# check_courses [COURSE...]: all courses, if none is named
check_courses() {
    local course folder status=0
    local -a folders=()
    if [ $# -eq 0 ]; then
        for course in courses/*/course.yaml; do
            set -- "$@" "$(basename "$(dirname "$course")")"
        done
    fi
    for course in "$@"; do
        folder=$(course_folder "$course") || exit 1
        folders+=("$folder")
    done
    need_jdk
    need_packages "${RUN_PACKAGES[@]}"
    need_namespaces
    need_gate
    say "Proving ${#folders[@]} course(s) on the real sandbox …"
    "$JAVA_HOME/bin/java" -Dlogback.configurationFile=org/posad/gate/logback-check.xml \
        -cp "backend/target/classes:$(cat "$CHECK_CLASSPATH")" org.posad.gate.Check "$SANDBOX_JAR" "${folders[@]}" || status=$?
    case $status in
        0) say "Every course holds what it promises." ;;
        1) fail "A course does not hold what it promises." "What is wrong stands above, with file and line." ;;
        *) fail "The courses could not be checked." "Why stands above." ;;
    esac
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
