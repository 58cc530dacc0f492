package org.posad.ui.teaching;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.posad.catalog.Courses;
import org.posad.security.CurrentLearner;
import org.posad.teaching.CohortId;
import org.posad.teaching.Cohorts;
import org.posad.teaching.Gradebook;
import org.posad.teaching.Gradebook.Page;
import org.posad.teaching.GradebookOrder;
import org.posad.teaching.GradebookOrder.Column;
import org.posad.teaching.GradebookRow;
import org.posad.ui.BrowserTime;
import org.posad.ui.InnerLink;
import org.posad.ui.Paths;

/** What the members of a group have done; lines are read as one scrolls. */
@Route("teaching/:group")
@RolesAllowed("INSTRUCTOR")
class GradebookView extends GroupPage {

    private static final int LONGEST_FILTER = 100;

    private final Gradebook gradebook;

    GradebookView(Cohorts cohorts, Courses courses, CurrentLearner learner, Gradebook gradebook) {
        super(cohorts, courses, learner);
        this.gradebook = gradebook;
    }

    @Override
    void fill(Div content, Taught taught) {
        if (taught.group().members() == 0) {
            var empty = new Div(new Paragraph(getTranslation("teaching.grades.empty")));
            empty.addClassName("empty");
            content.add(empty);
            return;
        }
        var lines = lines(taught);
        var grid = grid(taught.group().id(), lines);
        var filter = new TextField(getTranslation("teaching.grades.filter"));
        filter.setMaxLength(LONGEST_FILTER);
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> lines.setFilter(event.getValue()));
        var download = new Anchor(Paths.grades(taught.group().id()), getTranslation("teaching.grades.csv"));
        download.setDownload(true);
        var bar = new Div(filter, download);
        bar.addClassName("grid-bar");
        content.add(bar, grid);
    }

    private ConfigurableFilterDataProvider<GradebookRow, Void, String> lines(Taught taught) {
        CallbackDataProvider<GradebookRow, String> all = DataProvider.fromFilteringCallbacks(
                query -> page(taught, query),
                query -> gradebook.size(
                        taught.teacher(), taught.group(), query.getFilter().orElse("")));
        return all.withConfigurableFilter();
    }

    private Stream<GradebookRow> page(Taught taught, Query<GradebookRow, String> query) {
        var page = new Page(order(query), query.getOffset(), query.getLimit());
        return gradebook
                .rows(taught.teacher(), taught.group(), query.getFilter().orElse(""), page)
                .stream();
    }

    private static GradebookOrder order(Query<GradebookRow, String> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> new GradebookOrder(
                        Column.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(GradebookOrder.BY_NAME);
    }

    private Grid<GradebookRow> grid(CohortId group, ConfigurableFilterDataProvider<GradebookRow, Void, String> lines) {
        var grid = new Grid<GradebookRow>();
        grid.addComponentColumn(line -> new InnerLink(Paths.member(group, line.member()), line.name()))
                .setHeader(getTranslation("teaching.grades.name"))
                .setFrozen(true)
                .setFlexGrow(2)
                .setWidth("9rem")
                .setSortProperty(Column.NAME.name());
        number(grid, Column.POINTS, GradebookRow::points, "teaching.grades.points");
        number(grid, Column.SOLVED, GradebookRow::solved, "teaching.grades.solved");
        number(grid, Column.LATE, GradebookRow::late, "teaching.grades.late");
        number(grid, Column.TRIES, GradebookRow::tries, "teaching.grades.tries");
        grid.addColumn(line -> line.lastAt().map(at -> BrowserTime.of(this, at)).orElse("—"))
                .setHeader(getTranslation("teaching.grades.last"))
                .setWidth("11rem")
                .setSortProperty(Column.LAST.name());
        grid.setDataProvider(lines);
        grid.addThemeVariants(GridVariant.ROW_STRIPES);
        grid.addClassName("gradebook");
        return grid;
    }

    private void number(Grid<GradebookRow> grid, Column column, NumberOf value, String header) {
        grid.addColumn(value::of)
                .setHeader(getTranslation(header))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortProperty(column.name());
    }

    private interface NumberOf {
        int of(GradebookRow line);
    }
}
