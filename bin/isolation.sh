# shellcheck shell=bash
# What the sandbox needs of the kernel to keep strangers' programs apart.

# A box with nothing in it, made as the sandbox makes its own: not by root.
can_make_boxes() {
    local -a somebody=()
    [ "$(id -u)" -ne 0 ] || somebody=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    "${somebody[@]}" bwrap --unshare-user --unshare-all --ro-bind / / true 2>/dev/null
}

is_set() {
    [ "$(cat "/proc/sys/$1" 2>/dev/null)" = "$2" ]
}

how_to_allow_namespaces() {
    if is_set kernel/unprivileged_userns_clone 0; then
        printf 'Run: sudo sysctl -w kernel.unprivileged_userns_clone=1'
    elif is_set kernel/apparmor_restrict_unprivileged_userns 1; then
        printf 'Run: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0'
    elif is_set user/max_user_namespaces 0; then
        printf 'Run: sudo sysctl -w user.max_user_namespaces=10000'
    else
        printf 'In a container, start that with the right to make them (docker run --privileged); bwrap --unshare-user --unshare-all --ro-bind / / true shows the reason.'
    fi
}

need_namespaces() {
    can_make_boxes || fail "This machine does not let programs have user namespaces, and without them learners' programs cannot be run safely." \
        "$(how_to_allow_namespaces)"
}

# Who is not root may have control groups of their own, too, where systemd hands them out.
# shellcheck disable=SC2034 # IN_OWN_SCOPE is used by start.sh
find_scope() {
    local -a scope=(systemd-run --user --scope --quiet --property=Delegate=yes --)
    IN_OWN_SCOPE=()
    if [ "$(id -u)" -ne 0 ] && [ -e /sys/fs/cgroup/cgroup.controllers ] && "${scope[@]}" true 2>/dev/null; then
        IN_OWN_SCOPE=("${scope[@]}")
    fi
}
