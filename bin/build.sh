# shellcheck shell=bash
# Builds, tests and measures.

readonly APP_JAR=frontend/target/posad.jar
readonly APP_FOLDER=frontend/target/app
readonly AOT_CACHE=$APP_FOLDER/posad.aot
readonly SANDBOX_JAR=sandbox/target/posad-sandbox.jar

# The cache is good for exactly these.
readonly JVM_FLAGS=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    -XX:+UseSerialGC -Xmx1g -XX:+ExitOnOutOfMemoryError)

# Vaadin wants Node 24 to build the pages' bundle. The bundle is kept in git, so Node is needed only when the front-end
# changes; it comes from the npm registry, which a closed network is likelier to reach than Node's own site.
need_node() {
    local home=.posad/node
    [ ! -x "$home/node" ] || return 0
    command -v npm >/dev/null || return 0 # an unchanged front-end builds without
    say "Fetching Node for the front-end's build …"
    mkdir -p "$home"
    cp bin/node/package.json bin/node/package-lock.json "$home/"
    (cd "$home" && npm ci --silent --no-audit --no-fund) || fail "Node could not be fetched." "Check that npm reaches its registry."
    local packaged
    packaged=$(find "$home/node_modules" -path '*/bin/node' -type f | head -n 1)
    cp "$packaged" "$home/node"
}

is_built() {
    local jar=$1
    shift
    [ -f "$jar" ] && [ -z "$(find pom.xml "$@" -name target -prune -o -name node_modules -prune -o -name generated -prune -o \
        -type f -newer "$jar" -print -quit)" ]
}

# build NAME MODULES JAR
build() {
    need_node
    say "Building $1 … (the first time takes some minutes)"
    ./mvnw -q -B -DskipTests package -pl "$2" ||
        fail "The build did not succeed." "What is wrong stands above; a full disk and a closed network are the usual causes."
    touch "$3" # Maven leaves a jar as it is whose content has not changed
}

need_sandbox() {
    is_built "$SANDBOX_JAR" sandbox/pom.xml sandbox/src || build "the sandbox" sandbox "$SANDBOX_JAR"
}

need_app() {
    need_sandbox
    is_built "$APP_JAR" backend/pom.xml backend/src frontend/pom.xml frontend/src || build "Posad" backend,frontend "$APP_JAR"
    [ "$APP_FOLDER/posad.jar" -nt "$APP_JAR" ] || prepare_quick_starts
}

# Java loads and links the same classes at every start; a cache made by one start on a throw-away folder halves the next
# ones (JEP 483, 514). It wants plain jars on the class path, hence the unpacking. Without it Posad starts as well.
prepare_quick_starts() {
    say "Preparing for quick starts …"
    local training=frontend/target/training
    rm -rf "$APP_FOLDER" "$training"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$APP_JAR" extract --destination "$APP_FOLDER" >/dev/null
    touch "$APP_FOLDER/posad.jar"
    mkdir -p "$training/logs"
    "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" -XX:AOTCacheOutput="$AOT_CACHE" -Dspring.context.exit=onRefresh \
        -jar "$APP_FOLDER/posad.jar" --spring.profiles.active=local --server.port=0 --posad.local.data="$training" \
        >"$training/logs/training.log" 2>&1 || rm -f "$AOT_CACHE"
    rm -rf "$training/postgres" "$training/postgres-programs" "$training/objects"
}

prepare_tests() {
    need_jdk
    # shellcheck disable=SC2086 # lists of words
    need_packages $RUN_PACKAGES $TEST_PACKAGES
    need_fonts
    need_node
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

run_tests() {
    prepare_tests
    bats bin/test
    ./mvnw -B --no-transfer-progress verify "$@"
}

check_courses() {
    need_jdk
    # shellcheck disable=SC2086
    need_packages $RUN_PACKAGES
    need_sandbox
    ./mvnw -q -B --no-transfer-progress verify -pl backend,courses -Dtest='CoursesProofTest' -Dsurefire.failIfNoSpecifiedTests=false "$@"
}

run_bench() {
    prepare_tests
    need_app
    ./mvnw -q -B -DskipTests test-compile -pl backend,frontend
    ./mvnw -q -B dependency:build-classpath -pl backend,frontend -Dmdep.outputFile=target/classpath >/dev/null
    "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED \
        -cp "frontend/target/test-classes:frontend/target/classes:backend/target/classes:$(cat frontend/target/classpath)" \
        org.posad.bench.Bench "$@"
}
