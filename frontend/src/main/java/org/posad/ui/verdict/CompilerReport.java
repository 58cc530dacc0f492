package org.posad.ui.verdict;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.posad.assessment.CompilerMessage;

/** What the compiler said, place by place, and its own words in full. */
class CompilerReport extends Composite<Div> {

    CompilerReport(List<CompilerMessage> messages, String output, Places places) {
        var list = new UnorderedList();
        list.addClassName("messages");
        messages.forEach(message -> list.add(
                new ListItem(new PlaceLink(message.line(), message.column(), places), new Code(message.text()))));
        getContent().add(list);
        if (!output.isBlank()) {
            var whole = new NativeDetails(
                    getTranslation("verdict.compiler.whole"), new Listing(getTranslation("verdict.compiler"), output));
            whole.setOpen(messages.isEmpty());
            getContent().add(whole);
        }
    }
}
