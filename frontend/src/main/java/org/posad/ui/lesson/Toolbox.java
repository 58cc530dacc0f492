package org.posad.ui.lesson;

import org.posad.assessment.Drafts;
import org.posad.assessment.GradingFeed;
import org.posad.assessment.Submissions;
import org.posad.assessment.Trials;
import org.posad.catalog.Courses;
import org.posad.ui.discussion.Forum;
import org.springframework.stereotype.Component;

/** What a workplace works with. */
@Component
record Toolbox(Courses courses, Submissions submissions, Trials trials, Drafts drafts, GradingFeed feed, Forum forum) {}
