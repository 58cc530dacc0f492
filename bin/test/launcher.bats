# What a person meets who has not prepared their machine.

setup() {
    cd "$BATS_TEST_DIRNAME/../.."
}

# with SCRIPT: the launcher's functions, and a script to try them with
with() {
    run bash -c 'for part in say java packages isolation build verifiers test courses start; do . "bin/$part.sh"; done; '"$1"
}

# A home of a JDK as far as the launcher looks.
jdk() {
    mkdir -p "$1/bin"
    printf '#!/bin/sh\n' >"$1/bin/javac"
    chmod +x "$1/bin/javac"
    printf 'IMPLEMENTOR="Somebody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

@test "the launcher is clean shell" {
    shellcheck -x posad bin/*.sh .ci/run
}

@test "an unknown command shows what there is" {
    run ./posad strat
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no command 'strat'."* ]]
    [[ "$output" == *"./posad start"* ]]
}

@test "a course that is not there is said" {
    run ./posad check pyhton-first-steps
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no course 'pyhton-first-steps'."* ]]
}

@test "what cannot be begun, brought over or packed is said" {
    run ./posad check --wach
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no option '--wach'."* ]]
    run ./posad new essay
    [ "$status" -eq 1 ]
    [[ "$output" == *"./posad new course|lesson|exercise"* ]]
    run ./posad import "$BATS_TEST_TMPDIR/nowhere" python-first-steps print
    [ "$status" -eq 1 ]
    [[ "$output" == *"nowhere'."* ]]
    run ./posad export pyhton-first-steps
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no course 'pyhton-first-steps'."* ]]
}

@test "an unknown option and an option without value are said" {
    run ./posad start --prot 1
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no option '--prot'."* ]]
    run ./posad start --port
    [ "$status" -eq 1 ]
    [[ "$output" == *"--port wants a value."* ]]
    [[ "$output" != *"line "* ]]
}

@test "a JDK 25 is found whatever java is on the PATH" {
    run env -u JAVA_HOME bash -c '. bin/say.sh; . bin/java.sh; need_jdk; "$JAVA_HOME/bin/javac" -version'
    [ "$status" -eq 0 ]
    [[ "$output" == "javac 25"* ]]
}

@test "a JDK 25 of SDKMAN is found, and JDKs of other versions are not taken for one" {
    jdk "$BATS_TEST_TMPDIR/sdkman/candidates/java/17.0.1-tem" 17.0.25
    jdk "$BATS_TEST_TMPDIR/sdkman/candidates/java/25-tem" 25
    with "is_wanted_jdk '$BATS_TEST_TMPDIR/sdkman/candidates/java/17.0.1-tem'"
    [ "$status" -eq 1 ]
    with "is_wanted_jdk '$BATS_TEST_TMPDIR/sdkman/candidates/java/25-tem'"
    [ "$status" -eq 0 ]
}

@test "a wrong JAVA_HOME does not matter where a JDK 25 is" {
    jdk "$BATS_TEST_TMPDIR/old" 17.0.25
    JAVA_HOME="$BATS_TEST_TMPDIR/old" with 'need_jdk; grep JAVA_VERSION "$JAVA_HOME/release"'
    [[ "$output" == *'"25'* ]]
}

@test "without a JDK 25 one sentence says what to do" {
    with 'find_jdk() { return 1; }; need_jdk'
    [ "$status" -eq 1 ]
    [[ "$output" == *"Posad needs a JDK 25 and found none."* ]]
}

@test "a taken port is said, with another to try" {
    exec 4< <(exec python3 -uc 'import socket, time
s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1]); time.sleep(30)' 3>&-)
    local server=$! port
    read -r port <&4
    run ./posad start --port "$port"
    kill "$server"
    [ "$status" -eq 1 ]
    [[ "$output" == *"Port $port is taken."* ]]
    [[ "$output" == *"--port "* ]]
}

@test "a port that is none is said" {
    for port in eighty 0 65536 080; do
        run ./posad start --port "$port"
        [ "$status" -eq 1 ]
        [[ "$output" == *"'$port' is not a port."* ]]
    done
}

@test "missing packages are named with the command to run" {
    with 'id() { echo 1000; }; sudo() { return 1; }; need_packages no-such-program:some-package /no/such/file:another'
    [ "$status" -eq 1 ]
    [[ "$output" == *"Missing on this machine: another some-package."* ]]
    [[ "$output" == *"sudo apt-get install -y another some-package"* ]]
}

@test "where user namespaces are closed the command that opens them is said" {
    run unshare --user --map-root-user bash -c '
        echo 0 >/proc/sys/user/max_user_namespaces
        . bin/say.sh; . bin/isolation.sh; setpriv() { shift 5; "$@"; }; need_namespaces'
    [ "$status" -eq 1 ]
    [[ "$output" == *"does not let programs have user namespaces"* ]]
    [[ "$output" == *"sysctl -w user.max_user_namespaces="* ]]
}

@test "a full disk is said before anything is built" {
    with 'df() { printf "x\nx 1 1 7 99%% /\n"; }; build "it" module jar'
    [ "$status" -eq 1 ]
    [[ "$output" == *"The disk is full: 7 MB are left"* ]]
}

@test "a data folder lies where the person is" {
    with 'CALLED_IN=/home/ann; data_folder my/data; echo; data_folder /srv/posad'
    [ "${lines[0]}" = /home/ann/my/data ]
    [ "${lines[1]}" = /srv/posad ]
}

@test "only what is older than its sources is built" {
    cd "$BATS_TEST_TMPDIR"
    mkdir -p module/src/main module/src/test
    touch -d '2 hours ago' pom.xml module/src/main/A.java
    touch -d '1 hour ago' it.jar
    touch module/src/test/ATest.java
    local parts=$BATS_TEST_DIRNAME/..
    run bash -c ". $parts/build.sh; is_built it.jar module/src"
    [ "$status" -eq 0 ]
    touch module/src/main/A.java
    run bash -c ". $parts/build.sh; is_built it.jar module/src"
    [ "$status" -eq 1 ]
}

@test "a build that asks for Node gets it, and another does not" {
    mkdir "$BATS_TEST_TMPDIR/house"
    cd "$BATS_TEST_TMPDIR/house"
    printf '#!/bin/sh\n[ -x .posad/node/node ] || { echo "Configured node folder does not exist: .posad/node"; exit 1; }\n' >mvnw
    chmod +x mvnw
    local fetch='fetch_node() { echo fetched; mkdir -p .posad/node; cp mvnw .posad/node/node; }'
    run bash -c "set -o pipefail; . $BATS_TEST_DIRNAME/../build.sh; $fetch; maven package"
    [ "$status" -eq 0 ]
    [[ "$output" == *fetched* ]]
    rm -r .posad
    printf '#!/bin/sh\necho "It does not compile"; exit 3\n' >mvnw
    run bash -c "set -o pipefail; . $BATS_TEST_DIRNAME/../build.sh; $fetch; maven package"
    [ "$status" -eq 3 ]
    [[ "$output" != *fetched* ]]
}

@test "submitting without a token or a file says what to do" {
    run env -u POSAD_TOKEN ./posad submit python-first-steps/greet main.py
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no access token in POSAD_TOKEN."* ]]
    run ./posad submit python-first-steps/greet
    [ "$status" -eq 1 ]
    [[ "$output" == *"./posad submit python-first-steps/greet main.py"* ]]
    run ./posad token
    [ "$status" -eq 1 ]
    [[ "$output" == *"Say whose token it is to be."* ]]
}
