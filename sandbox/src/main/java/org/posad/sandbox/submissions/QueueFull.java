package org.posad.sandbox.submissions;

import java.io.Serial;

/** More submissions wait than may; the client is to come back later. */
public final class QueueFull extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    QueueFull() {
        super("queue is full");
    }
}
