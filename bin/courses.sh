# shellcheck shell=bash
# Begins and proves courses.

readonly CHECK_CLASSPATH=backend/target/check-classpath

need_gate() {
    is_built "$CHECK_CLASSPATH" backend/pom.xml backend/src && return
    say "Building the check …"
    maven -q compile dependency:build-classpath -pl backend -Dmdep.outputFile=target/check-classpath \
        -Dmdep.includeScope=runtime >/dev/null || fail "The check did not build." "A closed network is the usual cause."
    touch "$CHECK_CLASSPATH"
}

# gate CLASS [ARGUMENTS]
gate() {
    "$JAVA_HOME/bin/java" -Dlogback.configurationFile=org/posad/gate/logback-check.xml \
        -cp "backend/target/classes:$(cat "$CHECK_CLASSPATH")" "$@"
}

# course_path COURSE: a name in courses, or a path (with a slash) from where the launcher was called
course_path() {
    case $1 in
        /*) echo "$1" ;;
        */*) echo "$CALLED_IN/$1" ;;
        *) echo "courses/$1" ;;
    esac
}

# course_folder COURSE: of one that is there
course_folder() {
    local folder
    folder=$(course_path "$1")
    if [ -f "$folder/course.yaml" ]; then
        realpath "$folder"
        return
    fi
    fail "There is no course '$1'." "Give its name in courses, or the path of a folder with a course.yaml."
}

# check_courses [--all] [--no-mutants] [--watch] [COURSE...]: all courses, if none is named
check_courses() {
    local course folder status=0
    local -a courses=() folders=() options=()
    for course in "$@"; do
        case $course in
            --all | --no-mutants | --watch) options+=("$course") ;;
            -*) fail "There is no option '$course'." "./posad check [--all] [--no-mutants] [--watch] [COURSE...]" ;;
            *) courses+=("$course") ;;
        esac
    done
    if [ ${#courses[@]} -eq 0 ]; then
        options+=(--record=courses/proved.txt)
        for course in courses/*/course.yaml; do
            courses+=("$(basename "$(dirname "$course")")")
        done
    fi
    for course in "${courses[@]}"; do
        folder=$(course_folder "$course") || exit 1
        folders+=("$folder")
    done
    need_jdk
    need_packages "${RUN_PACKAGES[@]}"
    need_namespaces
    need_sandbox
    need_gate
    say "Proving ${#folders[@]} course(s) on the real sandbox …"
    gate org.posad.gate.Check "${options[@]}" "$SANDBOX_JAR" .posad/proofs "${folders[@]}" || status=$?
    case $status in
        0) say "Every course holds what it promises." ;;
        1) fail "A course does not hold what it promises." "What is wrong stands above, with file and line." ;;
        *) fail "The courses could not be checked." "Why stands above." ;;
    esac
}

# new_of_course WHAT COURSE [NAMES...]
new_of_course() {
    local what=${1-} folder
    case $what in
        course | lesson | exercise) ;;
        *) fail "There is nothing new of that kind." "./posad new course|lesson|exercise COURSE [NAMES...]" ;;
    esac
    [ $# -ge 2 ] || fail "Which course?" "./posad new $what COURSE [NAMES...]"
    if [ "$what" = course ]; then
        folder=$(course_path "${2%/}")
    else
        folder=$(course_folder "${2%/}") || exit 1
    fi
    shift 2
    need_jdk
    need_gate
    gate org.posad.gate.authoring.New "$what" "$folder" "$@"
}

# import_into_course SOURCE COURSE LESSON
import_into_course() {
    local source folder
    [ $# -eq 3 ] || fail "What, and into which lesson?" "./posad import SOURCE COURSE LESSON"
    source=$(cd "$CALLED_IN" && realpath -e "$1" 2>/dev/null) || fail "There is no '$1'." "Name a folder or a file."
    folder=$(course_folder "${2%/}") || exit 1
    need_jdk
    need_gate
    gate org.posad.gate.authoring.Import "$source" "$folder" "$3"
}

# export_course COURSE [ZIP]
export_course() {
    local folder zip
    case $# in
        1 | 2) ;;
        *) fail "Which course?" "./posad export COURSE [FILE.zip]" ;;
    esac
    folder=$(course_folder "${1%/}") || exit 1
    zip=${2-$(basename "$folder").zip}
    [[ $zip == /* ]] || zip=$CALLED_IN/$zip
    need_jdk
    need_gate
    gate org.posad.gate.authoring.Export "$folder" "$zip"
}
