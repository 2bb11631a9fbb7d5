package org.scrutineer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A public read through the gateway beside nginx {@code proxy_pass}, both to the same upstream: an nginx that answers 2 kB of JSON. */
final class GatewayThroughput implements Bench.Part {

    private static final int UPSTREAM = 31190;
    private static final int NGINX = 31191;
    private static final int GATEWAY = 31192;
    private static final String PATH = "/councils/bench/recommendations";
    private static final int ROUNDS = 3;

    @Override
    public void measure(LocalSuite suite, Report report) throws Exception {
        var nginx = startNginx(suite.folder());
        var gateway = startGateway(suite);
        try {
            awaitAnswer("http://127.0.0.1:" + NGINX + "/api" + PATH);
            awaitAnswer("http://127.0.0.1:" + GATEWAY + "/api" + PATH);
            report.heading("Gateway pass-through");
            for (int connections : new int[] {1, 32}) {
                report.line(
                        "%d connection(s), 2 kB of JSON, %d rounds of %d s in turn:",
                        connections, ROUNDS, Shell.SECONDS);
                report.line("");
                Pairs.measure(
                                ROUNDS,
                                () -> Shell.wrk("http://127.0.0.1:" + GATEWAY + "/api" + PATH, connections),
                                () -> Shell.wrk("http://127.0.0.1:" + NGINX + "/api" + PATH, connections))
                        .print(report, "gateway", "nginx proxy_pass", "requests/s");
                report.line("");
            }
        } finally {
            end(gateway);
            end(nginx);
        }
    }

    private static Process startNginx(Path folder) throws IOException {
        var work = Files.createDirectories(folder.resolve("nginx"));
        var body = "{\"items\":[" + "{\"text\":\"x\"},".repeat(145) + "{}],\"next\":null}";
        Files.writeString(work.resolve("answer.json"), body);
        var configuration = work.resolve("nginx.conf");
        Files.writeString(configuration, """
                worker_processes 1; daemon off; pid %1$s/nginx.pid; error_log %1$s/error.log; user root;
                events { worker_connections 1024; }
                http {
                  access_log off; keepalive_requests 1000000; client_body_temp_path %1$s; proxy_temp_path %1$s;
                  fastcgi_temp_path %1$s; uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                  upstream service { server 127.0.0.1:%2$d; keepalive 64; }
                  server { listen 127.0.0.1:%2$d; default_type application/json;
                    location / { root %1$s; try_files /answer.json =404; } }
                  server { listen 127.0.0.1:%3$d;
                    location /api/ { proxy_pass http://service/; proxy_http_version 1.1; proxy_set_header Connection "";
                      proxy_set_header X-Forwarded-For $remote_addr; proxy_set_header Host $host; } }
                }
                """.formatted(work, UPSTREAM, NGINX));
        return new ProcessBuilder("sh", "-c", "PATH=$PATH:/usr/sbin exec nginx -c '" + configuration + "'")
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("nginx.log").toFile())
                .start();
    }

    private static Process startGateway(LocalSuite suite) throws IOException {
        var upstream = "http://127.0.0.1:" + UPSTREAM;
        var builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                suite.repository()
                        .resolve("gateway/target/quarkus-app/quarkus-run.jar")
                        .toString()));
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT",
                        Integer.toString(GATEWAY),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        suite.ready().path("issuer").asText(),
                        "SCRUTINEER_GATEWAY_UPSTREAMS_MEETINGS",
                        upstream,
                        "SCRUTINEER_GATEWAY_UPSTREAMS_RECOMMENDATIONS",
                        upstream,
                        "SCRUTINEER_GATEWAY_UPSTREAMS_NOTIFICATIONS",
                        upstream,
                        // What is measured is the way through, not the refusal of a client that asks too often.
                        "SCRUTINEER_GATEWAY_RATE_LIMIT_ENABLED",
                        "false"));
        return builder.redirectErrorStream(true)
                .redirectOutput(suite.folder().resolve("bench-gateway.log").toFile())
                .start();
    }

    private static void awaitAnswer(String url) throws IOException, InterruptedException {
        long deadline = System.currentTimeMillis() + 60_000;
        var client = HttpClient.newHttpClient();
        while (true) {
            try {
                var answer = client.send(
                        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) return;
                if (System.currentTimeMillis() > deadline)
                    throw new IOException(url + " answers " + answer.statusCode());
            } catch (IOException e) {
                if (System.currentTimeMillis() > deadline) throw e;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
