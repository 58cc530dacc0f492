package org.posad.learning;

/** How well something was remembered: FSRS's four grades. */
enum Recall {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int grade;

    Recall(int grade) {
        this.grade = grade;
    }

    int grade() {
        return grade;
    }
}
