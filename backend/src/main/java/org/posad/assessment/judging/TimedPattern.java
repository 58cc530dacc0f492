package org.posad.assessment.judging;

import java.time.Duration;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An author's regular expression, which may be one that takes for ever. */
record TimedPattern(String regex, Duration limit) {

    private static final Logger LOG = LoggerFactory.getLogger(TimedPattern.class);
    private static final Duration ENOUGH = Duration.ofMillis(200);

    TimedPattern(String regex) {
        this(regex, ENOUGH);
    }

    /** Whether it is found in the text; not, if that cannot be said in time. */
    boolean isIn(String text) {
        var hurried = new Hurried(text, System.nanoTime() + limit.toNanos());
        try {
            return Pattern.compile(regex).matcher(hurried).find();
        } catch (OutOfTime | StackOverflowError e) {
            LOG.warn("The pattern '{}' of a foreseen mistake is too slow: {}", regex, e.toString());
            return false;
        }
    }

    /** Text that is given out until the time is up: the only way to stop a Java pattern. */
    private record Hurried(CharSequence text, long deadline) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (System.nanoTime() - deadline > 0) {
                throw new OutOfTime();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Hurried(text.subSequence(start, end), deadline);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfTime extends RuntimeException {
        OutOfTime() {
            super("out of time", null, false, false);
        }
    }
}
