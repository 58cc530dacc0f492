# shellcheck shell=bash
# Starts the platform, or the sandbox alone.

# is_taken PORT: whether somebody answers there already.
is_taken() {
    (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

need_port() {
    if ! [[ $1 =~ ^[1-9][0-9]{0,4}$ ]] || [ "$1" -gt 65535 ]; then
        fail "'$1' is not a port." "Choose a number from 1 to 65535."
    fi
    ! is_taken "$1" || fail "Port $1 is taken." "Choose another: ./posad $2 --port $(($1 + 1))"
}

start_platform() {
    local port=8080 host=127.0.0.1 data=./data
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=${2:?--port wants a number} ;;
            --host) host=${2:?--host wants an address} ;;
            --data) data=${2:?--data wants a folder} ;;
            *) fail "There is no option '$1'." "./posad start [--port N] [--host H] [--data DIR]" ;;
        esac
        shift 2
    done
    need_jdk
    need_port "$port" start
    # shellcheck disable=SC2086 # a list of words
    need_packages $RUN_PACKAGES
    need_app
    mkdir -p "$data/logs" || fail "The data folder $data cannot be made." "Choose another: --data FOLDER"
    say "Starting …"
    local -a cache=()
    [ ! -f "$AOT_CACHE" ] || cache=(-XX:AOTCache="$AOT_CACHE" -Xlog:aot=off -Xlog:cds=off)
    exec "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${cache[@]}" -jar "$APP_FOLDER/posad.jar" \
        --spring.profiles.active=local --server.port="$port" --server.address="$host" --posad.local.data="$data" \
        --logging.file.name="$data/logs/posad.log"
}

start_sandbox() {
    local port=2358
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=${2:?--port wants a number} ;;
            *) fail "There is no option '$1'." "./posad sandbox [--port N]" ;;
        esac
        shift 2
    done
    need_jdk
    need_port "$port" sandbox
    # shellcheck disable=SC2086
    need_packages $RUN_PACKAGES
    need_sandbox
    say "The sandbox answers on http://127.0.0.1:$port (Judge0's REST API). Ctrl-C ends it."
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -jar "$SANDBOX_JAR" --server.port="$port"
}
