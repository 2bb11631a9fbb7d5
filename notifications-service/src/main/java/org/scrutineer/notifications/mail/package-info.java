/** Writing a mail, and the two ways to hand it over. */
package org.scrutineer.notifications.mail;
