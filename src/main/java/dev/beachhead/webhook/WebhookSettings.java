package dev.beachhead.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where decisions may be told, {@code beachhead.webhooks.*}.
 *
 * @param allowPrivateAddresses whether also within the server's own network, where an address may mean something that only the server
 *     can reach
 */
@ConfigurationProperties("beachhead.webhooks")
record WebhookSettings(@DefaultValue("false") boolean allowPrivateAddresses) {}
