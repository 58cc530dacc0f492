package org.posad.gate.authoring;

/** What was asked for cannot be made; the message says why, and what to do. */
final class Refusal extends Exception {

    Refusal(String message) {
        super(message);
    }
}
