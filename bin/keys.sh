# shellcheck shell=bash
# The keys that certificates are signed with.

# run_keys new|list|retire KEY|compromise KEY [--data DIR]
run_keys() {
    local data=$PWD/data
    local -a words=()
    while [ $# -gt 0 ]; do
        case $1 in
            --data)
                data=$(data_folder "$(value_of "$@")")
                shift 2
                ;;
            -*) fail "There is no option '$1'." "./posad keys new|list|retire KEY|compromise KEY [--data DIR]" ;;
            *)
                words+=("$1")
                shift
                ;;
        esac
    done
    [ "${#words[@]}" -gt 0 ] || fail "Say what to do with the keys." "./posad keys new|list|retire KEY|compromise KEY [--data DIR]"
    need_jdk
    need_packages "${RUN_PACKAGES[@]}"
    need_app
    umask 077
    "$JAVA_HOME/bin/java" -cp "$APP_FOLDER/posad.jar" org.posad.local.KeysCommand "$data" "${words[@]}"
}
