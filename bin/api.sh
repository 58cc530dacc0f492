# shellcheck shell=bash
# What one does from a terminal against a running Posad.

# make_token EMAIL [--data DIR]
make_token() {
    local data=$PWD/data email=
    while [ $# -gt 0 ]; do
        case $1 in
            --data)
                data=$(data_folder "$(value_of "$@")")
                shift 2
                ;;
            -*) fail "There is no option '$1'." "./posad token EMAIL [--data DIR]" ;;
            *)
                email=$1
                shift
                ;;
        esac
    done
    [ -n "$email" ] || fail "Say whose token it is to be." "./posad token student@example.org"
    need_jdk
    need_packages "${RUN_PACKAGES[@]}" >&2
    need_app >&2
    umask 077
    "$JAVA_HOME/bin/java" -cp "$APP_FOLDER/posad.jar" org.posad.local.TokenCommand "$data" "$email"
}

# submit_program COURSE/EXERCISE FILE... [--url URL]
submit_program() {
    local url=${POSAD_URL:-http://127.0.0.1:8080}
    local -a words=()
    while [ $# -gt 0 ]; do
        case $1 in
            --url)
                url=$(value_of "$@")
                shift 2
                ;;
            -*) fail "There is no option '$1'." "./posad submit COURSE/EXERCISE FILE... [--url URL]" ;;
            *)
                words+=("$1")
                shift
                ;;
        esac
    done
    [ "${#words[@]}" -gt 1 ] || fail "Say what to submit, and to which exercise." \
        "./posad submit python-first-steps/greet main.py"
    [ -n "${POSAD_TOKEN:-}" ] || fail "There is no access token in POSAD_TOKEN." \
        "export POSAD_TOKEN=\$(./posad token student@example.org), or make one on the page /tokens."
    need_jdk
    need_app >&2
    local jar=$PWD/$APP_FOLDER/posad.jar
    cd "$CALLED_IN" || exit # files are named from where the person is
    "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$jar" org.posad.terminal.SubmitCommand "$url" "${words[@]}"
}
