/** Alerts live in open pages. */
package org.scrutineer.notifications.stream;
