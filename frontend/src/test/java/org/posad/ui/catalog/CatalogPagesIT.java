package org.posad.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.posad.PlatformTest;
import org.posad.ui.front.FrontPageView;

@Isolated("Its own Vaadin service takes over what the pages of others wait for")
@PlatformTest
class CatalogPagesIT extends SpringBrowserlessTest {

    @Test
    void theFrontPageListsThePublishedCourses() {
        navigate("", FrontPageView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("courses/python-first-steps");
    }

    @Test
    void aCourseSpeaksTheReadersLanguageAndChangesItInPlace() {
        UI.getCurrent().setLocale(Locale.of("ru"));
        var view = navigate("courses/python-first-steps", CourseView.class);
        assertThat(title()).isEqualTo("Python: первые шаги");

        UI.getCurrent().setLocale(Locale.ENGLISH);

        assertThat(title()).isEqualTo("Python, first steps");
        assertThat(getCurrentView()).isSameAs(view);
    }

    @Test
    void aVisitorStartsWithTheFirstLesson() {
        navigate("courses/python-first-steps", CourseView.class);
        assertThat(find(Anchor.class).withClassName("button-link").single().getHref())
                .isEqualTo("courses/python-first-steps/lessons/print");
    }

    @Test
    void theAddressMaySayWhatIsLookedForAndSlipsAreForgiven() {
        UI.getCurrent().navigate("courses", QueryParameters.of("q", "pyhton"));
        assertThat(cards()).contains("courses/python-first-steps").doesNotContain("courses/java-foundations");
    }

    @Test
    void aFilterNarrowsAndWhatMakesNoSenseIsLeftOut() {
        UI.getCurrent().navigate("courses", QueryParameters.simple(Map.of("programming", "java", "level", "nonsense")));
        assertThat(cards()).contains("courses/java-foundations").doesNotContain("courses/python-first-steps");
    }

    @Test
    void nothingFoundIsSaidWithWhatToDo() {
        UI.getCurrent().navigate("courses", QueryParameters.of("q", "zeppelin"));
        assertThat(cards()).noneMatch(href -> href.startsWith("courses/"));
        assertThat(find(Div.class).withClassName("empty").single().getText()).startsWith("No course goes with");
    }

    private List<String> cards() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private String title() {
        return find(H1.class).single().getText();
    }
}
