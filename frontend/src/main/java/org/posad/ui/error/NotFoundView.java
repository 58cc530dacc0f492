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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.posad.ui.InnerLink;
import org.posad.ui.shell.MainLayout;

/** There is no such page, or it is not this person's: the two look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Composite<Div>
        implements HasErrorParameter<NotFoundException>, LocaleChangeObserver, HasDynamicTitle {

    NotFoundView() {
        getContent().addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("error.not-found.title")),
                        new Paragraph(getTranslation("error.not-found.text")),
                        new InnerLink("", getTranslation("error.to-courses")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("error.not-found.title");
    }
}
