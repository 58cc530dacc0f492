package org.posad.ui.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.posad.PlatformTest;

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

    private String title() {
        return find(H1.class).single().getText();
    }
}
