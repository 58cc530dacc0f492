package org.posad.catalog.reading;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.posad.catalog.CertificateCriteria;
import org.posad.catalog.CertificateCriteria.Alignment;
import org.posad.catalog.ExerciseId;

/** Reads what {@code course.yaml} asks for under {@code certificate}. */
final class CriteriaReader {

    private static final int LONGEST_MONTHS = 600;

    private final YamlMap yaml;
    private final CourseContext context;

    private CriteriaReader(YamlMap yaml, CourseContext context) {
        this.yaml = yaml;
        this.context = context;
    }

    /** @param exercises slugs of all exercises of the course */
    static CertificateCriteria read(YamlMap course, CourseContext context, Set<String> exercises) {
        return course.map("certificate")
                .map(certificate -> new CriteriaReader(certificate, context).read(exercises))
                .orElseGet(() -> new CertificateCriteria(1, Set.of()));
    }

    private CertificateCriteria read(Set<String> exercises) {
        yaml.only("share", "mustSolve", "skills", "validMonths", "alignment");
        return new CertificateCriteria(
                yaml.decimal("share", 1, 0.01, 1), mustSolve(exercises), skills(), validMonths(), alignment());
    }

    private Set<ExerciseId> mustSolve(Set<String> exercises) {
        var named = yaml.strings("mustSolve");
        for (var slug : named) {
            if (!exercises.contains(slug)) {
                yaml.fault(
                        "mustSolve", "There is no exercise '%s'.".formatted(slug), Spelling.suggest(slug, exercises));
            }
        }
        return named.stream()
                .filter(exercises::contains)
                .map(slug -> ExerciseId.of(context.id(), slug))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<String, Double> skills() {
        var shares = new LinkedHashMap<String, Double>();
        yaml.map("skills")
                .ifPresent(map -> map.keys().forEach(skill -> {
                    if (isKnown(map, skill, skill)) {
                        shares.put(skill, map.decimal(skill, 1, 0.01, 1));
                    }
                }));
        return shares;
    }

    private @Nullable Integer validMonths() {
        return yaml.has("validMonths") ? yaml.integer("validMonths", 1, 1, LONGEST_MONTHS) : null;
    }

    private List<Alignment> alignment() {
        var all = new ArrayList<Alignment>();
        for (var each : yaml.maps("alignment")) {
            each.only("skill", "framework", "name", "url");
            var skill = each.string("skill");
            var url = each.string("url");
            if (isKnown(each, "skill", skill) && isAddress(each, url)) {
                all.add(new Alignment(skill, each.string("framework"), each.string("name"), url));
            }
        }
        return all;
    }

    private boolean isKnown(YamlMap where, String key, String skill) {
        var known = context.skills().containsKey(skill);
        if (!known) {
            where.fault(
                    key,
                    "The course has no skill '%s'.".formatted(skill),
                    Spelling.suggest(skill, context.skills().keySet()));
        }
        return known;
    }

    private static boolean isAddress(YamlMap where, String url) {
        var known = Optional.of(url)
                .filter(text -> text.matches("https?://\\S+"))
                .map(CriteriaReader::parses)
                .orElse(false);
        if (!known) {
            where.fault(
                    "url", "'%s' is not an address.".formatted(url), "Copy the skill's URI, with http:// or https://.");
        }
        return known;
    }

    private static boolean parses(String url) {
        try {
            return URI.create(url).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
