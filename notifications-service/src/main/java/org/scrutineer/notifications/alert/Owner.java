package org.scrutineer.notifications.alert;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/**
 * Whose a thing is, as events tell it.
 *
 * @param personId null for a post, an outside body, or a person whom the council has not recorded
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Owner(String name, UUID personId) {}
