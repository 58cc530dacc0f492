package org.posad.assessment.judging;

import org.posad.assessment.Outcome;
import org.posad.catalog.GradedExercise.Case;

/** Says what a program's output is worth, once it has ended by itself. */
interface CaseJudge {

    /** @param index of the case, from 0 */
    Outcome judge(int index, Case test, String printed);
}
