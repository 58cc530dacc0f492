package org.posad.terminal;

/** Something keeps a command from being done; the message is for the person at the terminal. */
class TerminalProblem extends RuntimeException {

    TerminalProblem(String message) {
        super(message);
    }
}
