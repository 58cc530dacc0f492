package org.posad.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.posad.accounts.Accounts;
import org.posad.accounts.EmailAddress;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/** Signs in whoever has just made an account: they have proved to know its password by choosing it. */
@Component
public class SignIn {

    /** Where Spring Security's {@code HttpSessionRequestCache} looks for the page that was asked for. */
    private static final String SAVED_REQUEST = "SPRING_SECURITY_SAVED_REQUEST";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;
    private final SecurityContextHolderStrategy holder;

    SignIn(Accounts accounts, SecurityContextHolderStrategy holder) {
        this.accounts = accounts;
        this.holder = holder;
    }

    /** Whoever signs in next in this session is led there. Within a request of Vaadin's only. */
    public void thenTo(WayBack back) {
        VaadinServletRequest.getCurrent()
                .getHttpServletRequest()
                .getSession()
                .setAttribute(SAVED_REQUEST, new SimpleSavedRequest(back.location()));
    }

    /** Within a request of Vaadin's only. The session gets a new id, so that a planted one is worth nothing. */
    public void as(EmailAddress email) {
        var person = new SignedInPerson(accounts.credentials(email).orElseThrow());
        person.eraseCredentials();
        var context = holder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        holder.setContext(context);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.getSession();
        request.changeSessionId();
        contexts.saveContext(
                context, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
