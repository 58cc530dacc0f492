package org.posad.certification;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes the files of certificates that are erased, after the commit and until it is done. */
@Component
class FileErasure {

    private final ObjectProvider<Scheduler> scheduler;
    private final JdbcClient jdbc;
    private final CertificateFiles files;
    private final Clock clock;

    FileErasure(ObjectProvider<Scheduler> scheduler, JdbcClient jdbc, CertificateFiles files, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** In the transaction that erases. */
    void begin(CertificateId id) {
        jdbc.sql("delete from shared_link where certificate_id = ?")
                .param(id.code())
                .update();
        var job = CertificationConfiguration.ERASE.instance(id.code()).build();
        scheduler.getObject().scheduleIfNotExists(job, clock.instant());
    }

    /** @throws org.posad.storage.StorageUnavailable to be tried again */
    void remove(CertificateId id) {
        jdbc.sql("select digest from certificate where certificate_id = ? and erased_at is not null")
                .param(id.code())
                .query(String.class)
                .optional()
                .ifPresent(digest -> files.removeAll(id, digest));
    }
}
