package org.posad.ui.discussion;

import org.posad.catalog.Courses;
import org.posad.discussion.Answers;
import org.posad.discussion.Asking;
import org.posad.discussion.Moderation;
import org.posad.discussion.Questions;
import org.posad.discussion.SimilarQuestions;
import org.springframework.stereotype.Component;

/** What asking and answering works with. */
@Component
public record Forum(
        Courses courses,
        Asking asking,
        SimilarQuestions similar,
        Questions questions,
        Answers answers,
        Moderation moderation) {}
