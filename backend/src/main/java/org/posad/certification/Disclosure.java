package org.posad.certification;

/** What the public page of a certificate says, if the holder wants it so. The signed file always says all. */
public enum Disclosure {
    /** Name, results and files, to whoever has the code. */
    EVERYTHING,
    /** What was assessed, but not of whom. */
    WITHOUT_NAME,
    /** The page answers as if there were no such certificate; only whoever has the file can check it. */
    NOTHING
}
