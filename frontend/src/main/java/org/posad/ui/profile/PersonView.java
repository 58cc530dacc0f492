package org.posad.ui.profile;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.posad.accounts.PublicPages;
import org.posad.accounts.PublicPages.Owner;
import org.posad.certification.CertificateSummary;
import org.posad.certification.Certificates;
import org.posad.learning.Skills;
import org.posad.ui.SubjectPage;

/** What a person shows of themselves to everybody: name, certificates, skills. Without their consent there is no page. */
@Route("people")
@AnonymousAllowed
class PersonView extends SubjectPage<Owner> implements HasUrlParameter<String> {

    private final PublicPages pages;
    private final Certificates certificates;
    private final Skills skills;

    PersonView(PublicPages pages, Certificates certificates, Skills skills) {
        super("page", "profile");
        this.pages = pages;
        this.certificates = certificates;
        this.skills = skills;
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        show(pages.owner(code).orElseThrow(NotFoundException::new));
    }

    @Override
    protected String title(Owner owner) {
        return owner.name();
    }

    @Override
    protected void fill(Div content, Owner owner) {
        var valid = certificates.of(owner.learner()).stream()
                .filter(certificate -> certificate.withdrawn().isEmpty())
                .toList();
        var practised = skills.of(owner.learner());
        content.add(new H1(owner.name()), new Paragraph(getTranslation("profile.public.consent")));
        if (!valid.isEmpty()) {
            content.add(new H2(getTranslation("profile.certificates")), list(valid));
        }
        if (!practised.isEmpty()) {
            content.add(new H2(getTranslation("profile.skills")), new SkillList(practised, getLocale()));
        }
    }

    private UnorderedList list(List<CertificateSummary> valid) {
        var list = new UnorderedList();
        for (var certificate : valid) {
            var link = new Anchor(
                    "verify/" + certificate.id().code(),
                    certificate.courseTitle().in(getLocale()));
            link.setRouterIgnore(true); // not a page of Vaadin's
            list.add(new ListItem(link));
        }
        return list;
    }
}
