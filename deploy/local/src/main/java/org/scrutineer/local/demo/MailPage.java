package org.scrutineer.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import org.scrutineer.local.council.ApiFailure;

/** The mail catcher's own list of what it accepted: the other side of what the suite says that it sent. */
final class MailPage {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI list;

    MailPage(String url) {
        this.list = URI.create(url + "/email");
    }

    /** How many of these deliveries' mails it has; a mail's Message-ID begins with its delivery. */
    int holds(Collection<String> deliveryIds) {
        if (deliveryIds.isEmpty()) {
            return 0;
        }
        var request =
                HttpRequest.newBuilder(list).timeout(Duration.ofSeconds(30)).build();
        try {
            var mails = http.send(request, BodyHandlers.ofString()).body();
            return (int)
                    deliveryIds.stream().filter(id -> mails.contains(id + "@")).count();
        } catch (IOException away) {
            throw new ApiFailure("The mail page does not answer at " + list + ".");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ApiFailure("Stopped.");
        }
    }
}
