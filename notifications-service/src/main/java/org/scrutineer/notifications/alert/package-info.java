/** What people are told, who is told, and how it reads. */
package org.scrutineer.notifications.alert;
