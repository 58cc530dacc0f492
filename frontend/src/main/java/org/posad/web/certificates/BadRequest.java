package org.posad.web.certificates;

/** What a program sent is not understood; the message says what to send instead. */
@SuppressWarnings("serial")
final class BadRequest extends RuntimeException {

    BadRequest(String remedy) {
        super(remedy);
    }
}
