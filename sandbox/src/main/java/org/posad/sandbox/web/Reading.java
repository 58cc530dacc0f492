package org.posad.sandbox.web;

import java.util.List;
import java.util.Map;
import org.posad.sandbox.submissions.Task;

/** What came of reading a submission. */
sealed interface Reading {

    record Understood(Task task) implements Reading {}

    /** The messages by attribute, as they go into the answer. */
    record Faulty(Map<String, List<String>> messages) implements Reading {}
}
