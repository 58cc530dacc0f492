package org.posad.assessment;

/** A program and how it fails; whose it is is not said. */
record FailedProgram(SourceCode source, Verdict verdict) {}
