package org.posad.learning;

import java.time.Duration;

/**
 * How firmly something is remembered: FSRS-6 with its published default weights (open-spaced-repetition, "The
 * Algorithm"). Probabilities fall as a power of the time since the last recall.
 *
 * @param stability days after which it is remembered with a probability of 90 %
 * @param difficulty 1 to 10
 */
record Memory(double stability, double difficulty) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double DAY = Duration.ofDays(1).toSeconds();

    static Memory first(Recall recall) {
        return new Memory(W[recall.grade() - 1], clampedDifficulty(firstDifficulty(recall)));
    }

    /** The same after it was asked for again, that long after the last time. */
    Memory after(Duration since, Recall recall) {
        var days = Math.floor(since.toSeconds() / DAY);
        var next = days < 1 ? sameDay(recall) : recall == Recall.AGAIN ? forgotten(days) : recalled(days, recall);
        return new Memory(Math.max(LEAST_STABILITY, next), nextDifficulty(recall));
    }

    /** The probability that it is remembered after that many days. */
    double probabilityAfter(double days) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    /** Days until it is remembered with that probability only. */
    double daysUntil(double probability) {
        return stability / FACTOR * (Math.pow(probability, 1 / DECAY) - 1);
    }

    private double sameDay(Recall recall) {
        var growth = Math.exp(W[17] * (recall.grade() - 3 + W[18])) * Math.pow(stability, -W[19]);
        return stability * (recall.grade() >= Recall.GOOD.grade() ? Math.max(1, growth) : growth);
    }

    private double recalled(double days, Recall recall) {
        var hard = recall == Recall.HARD ? W[15] : 1;
        var easy = recall == Recall.EASY ? W[16] : 1;
        return stability
                * (1
                        + Math.exp(W[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -W[9])
                                * (Math.exp(W[10] * (1 - probabilityAfter(days))) - 1)
                                * hard
                                * easy);
    }

    private double forgotten(double days) {
        var left = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - probabilityAfter(days)));
        return Math.min(left, stability / Math.exp(W[17] * W[18]));
    }

    private double nextDifficulty(Recall recall) {
        var change = -W[6] * (recall.grade() - 3);
        var damped = difficulty + change * (10 - difficulty) / 9;
        return clampedDifficulty(W[7] * firstDifficulty(Recall.EASY) + (1 - W[7]) * damped);
    }

    private static double firstDifficulty(Recall recall) {
        return W[4] - Math.exp(W[5] * (recall.grade() - 1)) + 1;
    }

    private static double clampedDifficulty(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
