package org.posad.catalog;

import java.util.Set;

/**
 * What a course's certificate asks for.
 *
 * @param share of the exercises to be solved, above 0 and at most 1
 * @param mustSolve exercises that have to be among them
 */
public record CertificateCriteria(double share, Set<ExerciseId> mustSolve) {

    public CertificateCriteria {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share is above 0 and at most 1, not " + share);
        }
    }
}
