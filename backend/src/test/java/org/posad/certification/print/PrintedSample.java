package org.posad.certification.print;

import java.util.Locale;
import org.posad.certification.Statement;
import org.posad.certification.Statements;

/** A statement in all forms, in Russian. */
public final class PrintedSample {

    private static final Locale RUSSIAN = Locale.of("ru");

    private final CertificatePrint print = new CertificatePrint();
    private final Statement statement;

    public PrintedSample(Statement statement) {
        this.statement = statement;
    }

    public byte[] png(byte[] signed) {
        return print.png(statement, signed, RUSSIAN);
    }

    public byte[] svg(byte[] signed) {
        return print.svg(statement, signed, RUSSIAN);
    }

    public byte[] pdf(byte[] signed) {
        return print.pdf(statement, Statements.PAGE, signed, RUSSIAN);
    }
}
