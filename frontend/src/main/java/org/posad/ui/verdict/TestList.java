package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.posad.assessment.TestResult;

/** Tests in their order; of those that failed the first is open. */
class TestList extends Composite<OrderedList> {

    TestList(List<TestResult> tests, Places places) {
        getContent().addClassName("tests");
        var open = true;
        for (var test : tests) {
            getContent().add(new ListItem(new TestRow(test, open && !test.passed(), places)));
            open &= test.passed();
        }
    }
}
