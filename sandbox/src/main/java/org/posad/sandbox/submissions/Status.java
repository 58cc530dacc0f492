package org.posad.sandbox.submissions;

/** What state a submission is in, numbered and named as by Judge0. */
public enum Status {
    IN_QUEUE(1, "In Queue"),
    PROCESSING(2, "Processing"),
    ACCEPTED(3, "Accepted"),
    WRONG_ANSWER(4, "Wrong Answer"),
    TIME_LIMIT_EXCEEDED(5, "Time Limit Exceeded"),
    COMPILATION_ERROR(6, "Compilation Error"),
    SIGSEGV(7, "Runtime Error (SIGSEGV)"),
    SIGXFSZ(8, "Runtime Error (SIGXFSZ)"),
    SIGFPE(9, "Runtime Error (SIGFPE)"),
    SIGABRT(10, "Runtime Error (SIGABRT)"),
    NZEC(11, "Runtime Error (NZEC)"),
    OTHER_SIGNAL(12, "Runtime Error (Other)"),
    INTERNAL_ERROR(13, "Internal Error"),
    EXEC_FORMAT_ERROR(14, "Exec Format Error");

    private final int id;
    private final String description;

    Status(int id, String description) {
        this.id = id;
        this.description = description;
    }

    public int id() {
        return id;
    }

    public String description() {
        return description;
    }

    public boolean isFinal() {
        return this != IN_QUEUE && this != PROCESSING;
    }

    /** The status of a program that a signal ended. */
    public static Status ofSignal(int signal) {
        return switch (signal) {
            case 6 -> SIGABRT;
            case 8 -> SIGFPE;
            case 11 -> SIGSEGV;
            case 25 -> SIGXFSZ;
            default -> OTHER_SIGNAL;
        };
    }
}
