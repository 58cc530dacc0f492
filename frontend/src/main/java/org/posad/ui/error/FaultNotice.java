package org.posad.ui.error;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is said when a gesture fails, the line is lost or a session has ended: in the person's language, calmly. */
@Component
class FaultNotice implements VaadinServiceInitListener {

    private static final Duration READABLE = Duration.ofSeconds(10);

    private final I18NProvider texts;

    FaultNotice(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this::notice));
        event.getSource().addUIInitListener(init -> {
            var lost = init.getUI().getReconnectDialogConfiguration();
            lost.setDialogText(texts.getTranslation("error.lost", init.getUI().getLocale()));
            lost.setDialogTextGaveUp(
                    texts.getTranslation("error.lost.for-good", init.getUI().getLocale()));
            lost.setReconnectAttempts(10_000);
        });
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.ENGLISH : info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("error.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("error.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("error.fault.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("error.reload", locale));
        return messages;
    }

    private void notice(ErrorEvent event) {
        if (event.getThrowable() instanceof IOException) {
            return; // the browser has gone: nobody's fault, and nobody to tell
        }
        var code = FaultLog.record(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            var _ = ui.access(() -> {
                var notice = new Notification(ui.getTranslation("error.fault.text", code), (int) READABLE.toMillis());
                notice.addThemeVariants(NotificationVariant.ERROR);
                notice.open();
            });
        }
    }
}
