package org.posad.certification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.posad.assessment.Evidence;
import org.posad.assessment.Submissions;
import org.posad.catalog.Courses;
import org.posad.catalog.Exercise;
import org.posad.catalog.SourceFile;
import org.posad.catalog.Text;
import org.springframework.stereotype.Service;

/** What somebody sees to whom a holder has given a link: the certificate, and the programs that it stands on. */
@Service
public class SharedView {

    private final SharedLinks links;
    private final IssuedCertificates issued;
    private final PublicCheck check;
    private final Submissions submissions;
    private final Courses courses;

    SharedView(
            SharedLinks links, IssuedCertificates issued, PublicCheck check, Submissions submissions, Courses courses) {
        this.links = links;
        this.issued = issued;
        this.check = check;
        this.submissions = submissions;
        this.courses = courses;
    }

    /**
     * @param isPublic its files may be fetched from the page
     */
    public record Shared(CheckResult result, boolean isPublic, List<Program> programs) {}

    /**
     * @param sources the digest that the certificate names, with {@code sha256:}
     * @param isTheSigned the files have that digest
     */
    public record Program(Text exercise, List<SourceFile> files, String sources, boolean isTheSigned) {}

    /** Nothing if the link was never given, or withdrawn. */
    public Optional<Shared> open(String code, String secret) {
        return CertificateId.parse(code)
                .filter(id -> links.opens(id, secret))
                .flatMap(issued::find)
                .map(certificate -> new Shared(
                        check.checkOpenly(certificate),
                        certificate.disclosure() == Disclosure.EVERYTHING,
                        programs(certificate.id())));
    }

    private List<Program> programs(CertificateId id) {
        return issued.entitlement(id).map(this::programs).orElse(List.of());
    }

    private List<Program> programs(Certificate.Entitlement entitled) {
        var accepted = submissions.evidence(entitled.learner(), entitled.course()).stream()
                .collect(Collectors.toMap(Evidence::exercise, evidence -> evidence));
        return courses.course(entitled.course(), entitled.release()).stream()
                .flatMap(course -> course.exercises())
                .flatMap(exercise -> Optional.ofNullable(accepted.get(exercise.id())).stream()
                        .map(evidence -> program(entitled, exercise, evidence)))
                .toList();
    }

    private Program program(Certificate.Entitlement entitled, Exercise exercise, Evidence evidence) {
        var source = submissions.sourceOf(entitled.learner(), evidence.submission());
        return new Program(
                exercise.title(),
                source.files(),
                "sha256:" + evidence.sourcesDigest(),
                source.digest().equals(evidence.sourcesDigest()));
    }
}
