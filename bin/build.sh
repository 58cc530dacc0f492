# shellcheck shell=bash
# Builds, and makes ready for quick starts.

readonly APP_JAR=frontend/target/posad.jar
readonly APP_FOLDER=frontend/target/app
readonly BEANS_JAR=$APP_FOLDER/beans.jar
readonly AOT_CACHE=$APP_FOLDER/posad.aot
readonly SANDBOX_JAR=sandbox/target/posad-sandbox.jar
readonly NODE_HOME=.posad/node
readonly BUILD_ROOM_MB=1500

# The first compiler alone: on two processors the last one took one of them away from the start, for code that runs once,
# and what takes a processor's time here is in the sandbox, not in Posad. The cache is good for exactly these flags.
readonly JVM_FLAGS=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    -XX:+UseSerialGC -Xmx1g -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1)
readonly CACHE_FLAGS=(-XX:AOTCache="$AOT_CACHE" -Xlog:aot=off -Xlog:cds=off)

# Vaadin builds the pages' bundle with Node 24. The bundle is kept in git, so this is needed only when the front-end has
# changed. Node comes from the npm registry, which a closed network is likelier to reach than Node's own site.
fetch_node() {
    need_packages npm:npm
    say "Fetching Node for the front-end's build …"
    mkdir -p "$NODE_HOME"
    cp bin/node/package.json bin/node/package-lock.json "$NODE_HOME/"
    (cd "$NODE_HOME" && npm ci --silent --no-audit --no-fund) || fail "Node could not be fetched." "Check that npm reaches its registry."
    local packaged
    packaged=$(find "$NODE_HOME/node_modules" -path '*/bin/node' -type f | head -n 1)
    ln -f "$packaged" "$NODE_HOME/node"
}

# maven ARGUMENTS...: a build that needs Node and finds none gets it.
maven() {
    local log status=0
    log=$(mktemp)
    ./mvnw -B --no-transfer-progress "$@" 2>&1 | tee "$log" || status=$?
    if [ "$status" -ne 0 ] && [ ! -x "$NODE_HOME/node" ] && grep -q 'onfigured node folder\|in configured folder' "$log"; then
        fetch_node
        status=0
        ./mvnw -B --no-transfer-progress "$@" || status=$?
    fi
    rm -f "$log"
    return "$status"
}

is_built() {
    local jar=$1
    shift
    [ -f "$jar" ] && [ -z "$(find pom.xml "$@" -name target -prune -o -name node_modules -prune -o -name generated -prune -o \
        -path '*/src/test' -prune -o -type f -newer "$jar" -print -quit)" ]
}

need_room() {
    local free
    free=$(df -Pm . | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$BUILD_ROOM_MB" ] || fail "The disk is full: $free MB are left for the build, which wants $BUILD_ROOM_MB MB." \
        "Make room there and start again."
}

# build NAME MODULES JAR
build() {
    need_room
    say "Building $1 … (the first time takes some minutes)"
    maven -q -DskipTests package -pl "$2" ||
        fail "The build did not succeed." "What is wrong stands above; a closed network is the usual cause."
    touch "$3" # Maven leaves a jar as it is whose content has not changed
}

need_sandbox() {
    is_built "$SANDBOX_JAR" sandbox/pom.xml sandbox/src || build "the sandbox" sandbox "$SANDBOX_JAR"
}

need_app() {
    need_sandbox
    is_built "$APP_JAR" backend/pom.xml backend/src frontend/pom.xml frontend/src || build "Posad" backend,frontend "$APP_JAR"
    is_quick || prepare_quick_starts
}

# The cache is of this jar and this JDK.
is_quick() {
    [ "$APP_FOLDER/posad.jar" -nt "$APP_JAR" ] && cmp -s "$APP_FOLDER/jdk" "$JAVA_HOME/release"
}

# Starts are silent about a cache that they do not take; this asks.
takes_cache() {
    "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${CACHE_FLAGS[@]}" -XX:AOTMode=on \
        -cp "$APP_FOLDER/posad.jar:$BEANS_JAR" -version >/dev/null 2>&1
}

# What Spring finds out at each start, which beans there are and how they are made, as classes. It holds for the local
# profile, and for settings of Posad's own: those of Spring may bring beans of their own.
describe_beans() {
    local described=$1
    "$JAVA_HOME/bin/java" -cp "$APP_FOLDER/posad.jar" -Dspring.profiles.active=local \
        org.springframework.boot.SpringApplicationAotProcessor org.posad.Posad \
        "$described/sources" "$described/classes" "$described/classes" org.posad posad &&
        find "$described/sources" -name '*.java' >"$described/list" &&
        "$JAVA_HOME/bin/javac" -nowarn -proc:none -parameters -cp "$APP_FOLDER/posad.jar" -d "$described/classes" "@$described/list" &&
        "$JAVA_HOME/bin/jar" --create --file "$BEANS_JAR" -C "$described/classes" .
}

# choose_program: sets PROGRAM to how Java is to run Posad.
choose_program() {
    PROGRAM=(-cp "$APP_FOLDER/posad.jar:$BEANS_JAR" org.posad.Posad)
    if [ -f "$BEANS_JAR" ] && ! compgen -e SPRING_ >/dev/null; then
        PROGRAM=(-Dspring.aot.enabled=true "${PROGRAM[@]}")
    fi
}

# Java loads and links the same classes at every start; a cache made by one start on a throw-away folder halves the next
# ones (JEP 483, 514). It wants plain jars on the class path, hence the unpacking. Without it Posad starts as well.
prepare_quick_starts() {
    say "Preparing for quick starts …"
    local training=frontend/target/training
    local -a PROGRAM
    rm -rf "$APP_FOLDER" "$training"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$APP_JAR" extract --destination "$APP_FOLDER" >/dev/null ||
        fail "Posad could not be unpacked into $APP_FOLDER." "Check that the disk is not full."
    touch "$APP_FOLDER/posad.jar" # now: a cache is of a jar with its time, and later starts would not take it
    mkdir -p "$training/logs" "$training/beans"
    describe_beans "$training/beans" >"$training/logs/beans.log" 2>&1 || rm -f "$BEANS_JAR"
    choose_program
    "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" -XX:AOTCacheOutput="$AOT_CACHE" -Dspring.context.exit=onRefresh \
        "${PROGRAM[@]}" --spring.profiles.active=local --server.port=0 --posad.local.data="$training" \
        >"$training/logs/training.log" 2>&1 || rm -f "$AOT_CACHE"
    rm -rf "$training/beans" "$training/postgres" "$training/postgres-programs" "$training/objects"
    cp "$JAVA_HOME/release" "$APP_FOLDER/jdk"
    takes_cache || say "Java does not take the cache for quick starts; Posad starts without it, in twice the time."
}
