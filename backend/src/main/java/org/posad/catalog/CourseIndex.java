package org.posad.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds courses by words: each word has to be found, as a form of itself in any text of the course, or nearly so in its
 * title, its skills or the titles of its lessons.
 */
@Component
class CourseIndex {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    /** Two letters that have changed places are still near; another word of the same length is not. */
    private static final double NEAR = 0.4;

    private final JdbcClient jdbc;

    CourseIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest release is found by its texts, and no older one. */
    void put(CourseId course, int release, SearchTexts texts) {
        jdbc.sql("""
                        insert into course_search (course, release, names, search)
                        values (:course, :release, :names,
                                setweight(to_tsvector('russian', :names), 'A')
                                || setweight(to_tsvector('russian', :about), 'B')
                                || setweight(to_tsvector('russian', :lessons), 'D'))
                        on conflict (course) do update
                        set release = excluded.release, names = excluded.names, search = excluded.search
                        where course_search.release <= excluded.release
                        """)
                .param("course", course.slug())
                .param("release", release)
                .param("names", plain(texts.names()))
                .param("about", plain(texts.about()))
                .param("lessons", plain(texts.lessons()))
                .update();
    }

    /** The best first. */
    List<CourseId> search(String typed) {
        var words = words(typed);
        if (words.length == 0) {
            return List.of();
        }
        return jdbc.sql("""
                        select course
                        from course_search,
                             lateral (select bool_and(numnode(query) = 0 or search @@ query or near >= :near) as found,
                                             sum(ts_rank(search, query) + near) as rank
                                      from (select plainto_tsquery('russian', word) as query,
                                                   word_similarity(word, names) as near
                                            from unnest(cast(:words as text[])) word) asked) answer
                        where found
                        order by rank desc, course
                        """)
                .param("near", NEAR)
                .param("words", words)
                .query((row, _) -> new CourseId(row.getString("course")))
                .list();
    }

    private static String[] words(String typed) {
        return Arrays.stream(NO_WORD.split(plain(typed), -1))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .toArray(String[]::new);
    }

    /** As it is compared: people write е for ё. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
