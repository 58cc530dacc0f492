package org.posad.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.posad.catalog.Catalogue;
import org.posad.catalog.CourseFilter;
import org.posad.ui.Paths;
import org.posad.ui.Plural;

/** All courses, and those that go with what one looks for. The address says what that is. */
@Route(Paths.COURSES)
@AnonymousAllowed
public class CatalogueView extends Composite<Div>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private final H1 title = new H1();
    private final Div bar = new Div();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();
    private CourseFilter filter = CourseFilter.ALL;

    CatalogueView(Catalogue catalogue) {
        this.catalogue = catalogue;
        count.addClassName("count-line");
        count.getElement().setAttribute("role", "status");
        getContent().addClassName("page");
        getContent().add(title, bar, count, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.title");
    }

    private void show() {
        title.setText(getTranslation("catalog.title"));
        bar.removeAll();
        bar.add(new FilterBar(filter, catalogue.skills(), getLocale(), this::look));
        showFound();
    }

    private void look(CourseFilter wanted) {
        filter = wanted;
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + '?' + $0)",
                        FilterAddress.write(filter).getQueryString());
        showFound();
    }

    private void showFound() {
        var courses = catalogue.find(filter);
        var narrowed = !filter.equals(CourseFilter.ALL);
        count.setText(courses.isEmpty() ? "" : Plural.of(this, "catalog.found", courses.size()));
        found.removeAll();
        if (courses.isEmpty() && narrowed) {
            var nothing = new Div(getTranslation("catalog.nothing"));
            nothing.addClassName("empty");
            found.add(nothing);
        } else {
            found.add(new CourseCards(courses, getLocale()));
        }
    }
}
