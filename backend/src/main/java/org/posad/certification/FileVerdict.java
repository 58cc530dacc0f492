package org.posad.certification;

/** What somebody who brought a file is told of it. */
public sealed interface FileVerdict {

    /** There is no certificate in it that could be examined. */
    record Refused(FileProblem why) implements FileVerdict {}

    /** Somebody else's; what was assessed and how, only they can tell. */
    record OfAnotherIssuer(ForeignCertificate certificate, ForeignStanding standing) implements FileVerdict {}

    /** It names us as the issuer, but is not what we have signed. */
    record NotGenuine() implements FileVerdict {}

    /** We have signed it, but know no more of it: it was erased at its holder's wish. */
    record Forgotten() implements FileVerdict {}

    /** The file's own signature was checked; how the certificate stands is what we know today. */
    record Examined(CheckResult result, Sheet sheet) implements FileVerdict {}

    /** Whether what the file shows to the eye is what was signed. */
    enum Sheet {
        /** The file is to the byte what we have made: what can be read on it is what was signed. */
        AS_ISSUED,
        /** Only the signed file inside is ours; what is printed around it may say anything. */
        CHANGED,
        /** A signed file without a picture around it. */
        NONE
    }
}
