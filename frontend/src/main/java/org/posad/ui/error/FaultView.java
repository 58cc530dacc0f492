package org.posad.ui.error;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.posad.ui.InnerLink;
import org.posad.ui.shell.MainLayout;

/** The platform's own fault: said so, with a code that finds it in the log, and nothing of its insides. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends Composite<Div> implements HasErrorParameter<Exception>, LocaleChangeObserver, HasDynamicTitle {

    private String code = "";

    FaultView() {
        getContent().addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        code = FaultLog.record(parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("error.fault.title")),
                        new Paragraph(getTranslation("error.fault.text", code)),
                        new InnerLink("", getTranslation("error.to-courses")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.fault.title");
    }
}
