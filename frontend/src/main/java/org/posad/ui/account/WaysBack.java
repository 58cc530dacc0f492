package org.posad.ui.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import org.posad.security.WayBack;

/** Reads from the address where somebody came from. */
final class WaysBack {

    private WaysBack() {}

    static Optional<WayBack> of(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WayBack.PARAMETER)
                .flatMap(WayBack::parse);
    }
}
