package org.posad.notification;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.posad.catalog.CourseId;
import org.posad.catalog.ExerciseId;
import org.posad.certification.CertificateId;
import org.posad.discussion.QuestionId;

/** What may have happened to a person. Screens and letters turn it into a sentence. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface News {

    /** There is an answer to the person's question, or to one that they found to be theirs. */
    record QuestionAnswered(QuestionId question, ExerciseId exercise) implements News {}

    /** An answer of the person's was the right one. */
    record AnswerAccepted(QuestionId question, ExerciseId exercise) implements News {}

    record CertificateReady(CertificateId certificate, CourseId course) implements News {}

    /** A teacher has told a group something. */
    record Announced(String group) implements News {}
}
