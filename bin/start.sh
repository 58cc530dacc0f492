# shellcheck shell=bash
# Starts the platform, or the sandbox alone.

# is_taken HOST PORT: whether somebody answers there already.
is_taken() {
    # shellcheck disable=SC2016 # for the inner shell
    timeout 2 bash -c ': <"/dev/tcp/$0/$1"' "$1" "$2" 2>/dev/null
}

# need_port COMMAND HOST PORT
need_port() {
    if ! [[ $3 =~ ^[1-9][0-9]{0,4}$ ]] || [ "$3" -gt 65535 ]; then
        fail "'$3' is not a port." "Choose a number from 1 to 65535."
    fi
    ! is_taken "$2" "$3" || fail "Port $3 is taken." "Choose another: ./posad $1 --port $((10#$3 % 65535 + 1))"
}

# A folder named by the person lies where they are, the default one in the repository.
data_folder() {
    case $1 in
        /*) printf '%s' "$1" ;;
        *) printf '%s/%s' "$CALLED_IN" "$1" ;;
    esac
}

start_platform() {
    local port=8080 host=127.0.0.1 data=$PWD/data
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=$(value_of "$@") ;;
            --host) host=$(value_of "$@") ;;
            --data) data=$(data_folder "$(value_of "$@")") ;;
            *) fail "There is no option '$1'." "./posad start [--port N] [--host H] [--data DIR]" ;;
        esac
        shift 2
    done
    need_jdk
    need_port start "$host" "$port"
    need_packages "${RUN_PACKAGES[@]}"
    need_namespaces
    need_app
    run_platform "$port" "$host" "$data"
}

# What is kept is for the eyes of the person who starts it.
run_platform() {
    local port=$1 host=$2 data=$3
    local -a cache=() PROGRAM
    umask 077
    mkdir -p "$data/logs" 2>/dev/null || fail "The data folder $data cannot be made." \
        "Check that you may write there and that the disk is not full, or choose another: --data FOLDER"
    [ ! -f "$AOT_CACHE" ] || cache=("${CACHE_FLAGS[@]}")
    choose_program
    find_scope
    say "Starting …"
    exec "${IN_OWN_SCOPE[@]}" "$JAVA_HOME/bin/java" "${JVM_FLAGS[@]}" "${cache[@]}" "${PROGRAM[@]}" \
        --spring.profiles.active=local --server.port="$port" --server.address="$host" --posad.local.data="$data" \
        --logging.file.name="$data/logs/posad.log"
}

start_sandbox() {
    local port=2358
    while [ $# -gt 0 ]; do
        case $1 in
            --port) port=$(value_of "$@") ;;
            *) fail "There is no option '$1'." "./posad sandbox [--port N]" ;;
        esac
        shift 2
    done
    need_jdk
    need_port sandbox 127.0.0.1 "$port"
    need_packages "${RUN_PACKAGES[@]}"
    need_namespaces
    need_sandbox
    find_scope
    say "The sandbox answers on http://127.0.0.1:$port (Judge0's REST API). Ctrl-C ends it."
    exec "${IN_OWN_SCOPE[@]}" "$JAVA_HOME/bin/java" -XX:+UseSerialGC -Xmx256m -jar "$SANDBOX_JAR" --server.port="$port"
}
