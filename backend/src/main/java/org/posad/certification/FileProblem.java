package org.posad.certification;

/** Why a file that somebody brought holds no certificate that could be examined. */
public enum FileProblem {
    /** None of JSON, PNG, SVG and PDF. */
    UNKNOWN_KIND,
    TOO_LARGE,
    /** The container does not hold together. */
    BROKEN,
    /** A picture or a PDF like any other. */
    NOTHING_INSIDE,
    /** More than one certificate: which of them is meant, only a person could say. */
    SEVERAL,
    /** Not JSON, or not an object. */
    NOT_JSON,
    /** The same name twice in one object: readers disagree about which counts. */
    DUPLICATE_NAMES,
    /** JSON, but not a certificate. */
    NOT_A_CREDENTIAL,
    /** An SVG that wants entities or a document type. */
    UNSAFE
}
