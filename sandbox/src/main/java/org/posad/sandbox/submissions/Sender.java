package org.posad.sandbox.submissions;

/**
 * For whom a submission is run; senders take turns, however much one of them sends.
 *
 * @param token the client's authentication token; empty if it shows none
 * @param tag whom the client speaks for, in its own words; empty if it does not say
 */
public record Sender(String token, String tag) {

    /** Who says nothing about himself shares his turn with all who do the same. */
    public static final Sender UNKNOWN = new Sender("", "");

    @Override
    public String toString() {
        return "Sender[tag=" + tag + "]"; // tokens do not belong in logs
    }
}
