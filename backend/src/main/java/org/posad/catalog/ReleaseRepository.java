package org.posad.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReleaseRepository extends Repository<Release, ReleaseId> {

    Release save(Release release);

    Optional<Release> findById(ReleaseId id);

    @Query("select r from Release r where r.id.course = :course order by r.id.number desc limit 1")
    Optional<Release> newest(String course);

    @Query("select new org.posad.catalog.ReleaseId(r.id.course, max(r.id.number)) from Release r group by r.id.course")
    List<ReleaseId> newest();

    /** Held until the transaction ends: two nodes publish the same course one after the other. */
    @NativeQuery("select cast(pg_advisory_xact_lock(hashtext('publish ' || :course)) as text)")
    String lock(String course);
}
