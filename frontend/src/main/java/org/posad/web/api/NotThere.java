package org.posad.web.api;

/** What was asked for is not there, or not the asker's. */
class NotThere extends RuntimeException {

    NotThere(String message) {
        super(message);
    }
}
