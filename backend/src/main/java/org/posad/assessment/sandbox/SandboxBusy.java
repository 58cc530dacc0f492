package org.posad.assessment.sandbox;

/** Its queue is full; a moment later it may not be. */
final class SandboxBusy extends SandboxFault {

    SandboxBusy(Throwable cause) {
        super(Kind.UNAVAILABLE, "The sandbox is busy", cause);
    }
}
