# What a person meets who has not prepared their machine.

setup() {
    cd "$BATS_TEST_DIRNAME/../.."
}

@test "an unknown command shows what there is" {
    run ./posad strat
    [ "$status" -eq 1 ]
    [[ "$output" == *"There is no command 'strat'."* ]]
    [[ "$output" == *"./posad start"* ]]
}

@test "a JDK 25 is found whatever java is on the PATH" {
    run env -u JAVA_HOME bash -c '. bin/say.sh; . bin/java.sh; need_jdk; "$JAVA_HOME/bin/javac" -version'
    [ "$status" -eq 0 ]
    [[ "$output" == "javac 25"* ]]
}

@test "without a JDK 25 one sentence says what to do" {
    run env -u JAVA_HOME bash -c '. bin/say.sh; . bin/java.sh; find_jdk() { return 1; }; need_jdk'
    [ "$status" -eq 1 ]
    [[ "$output" == *"Posad needs a JDK 25 and found none."* ]]
}

@test "a taken port is said, with another to try" {
    python3 -m http.server --bind 127.0.0.1 28471 >/dev/null 2>&1 3>&- &
    local server=$!
    for _ in $(seq 50); do (: </dev/tcp/127.0.0.1/28471) 2>/dev/null && break; sleep 0.1; done
    run ./posad start --port 28471
    kill "$server"
    [ "$status" -eq 1 ]
    [[ "$output" == *"Port 28471 is taken."* ]]
    [[ "$output" == *"--port 28472"* ]]
}

@test "a port that is none is said" {
    run ./posad start --port eighty
    [ "$status" -eq 1 ]
    [[ "$output" == *"'eighty' is not a port."* ]]
}

@test "missing packages are named with the command to run" {
    run bash -c '. bin/say.sh; . bin/packages.sh; id() { echo 1000; }; sudo() { return 1; }; need_packages no-such-program:some-package'
    [ "$status" -eq 1 ]
    [[ "$output" == *"sudo apt-get install -y some-package"* ]] || [[ "$output" == *"apt-get install -y some-package"* ]]
}
