package org.posad.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters are sent; the server itself is Spring's {@code spring.mail.host} and so on.
 *
 * @param from the sender's address
 */
@ConfigurationProperties("posad.mail")
record MailProperties(@DefaultValue("posad@localhost") String from) {}
