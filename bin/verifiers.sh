# shellcheck shell=bash
# Other people's verifiers, which have to accept our certificates: tests run them with the build's own Node.

readonly VERIFIERS=frontend/src/test/verifiers
readonly VERIFIERS_HOME=.posad/verifiers

# Beside the build, not in it: they are fetched once for each lock file.
need_verifiers() {
    ! cmp -s "$VERIFIERS/package-lock.json" "$VERIFIERS_HOME/package-lock.json" || return 0
    [ -x "$NODE_HOME/node" ] || fetch_node
    say "Fetching verifiers of certificates from the npm registry …"
    rm -rf "$VERIFIERS_HOME" "$VERIFIERS_HOME.new"
    mkdir -p "$VERIFIERS_HOME.new"
    cp "$VERIFIERS/package.json" "$VERIFIERS/package-lock.json" "$VERIFIERS_HOME.new/"
    (PATH="$PWD/$NODE_HOME:$PATH" && cd "$VERIFIERS_HOME.new" && node "../node/node_modules/npm/bin/npm-cli.js" ci --ignore-scripts --silent --no-audit --no-fund) ||
        fail "The verifiers could not be fetched." "Check that npm reaches its registry."
    mv "$VERIFIERS_HOME.new" "$VERIFIERS_HOME" # whole or not at all
}
