package org.scrutineer.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A native query names entities or {@code Tuple} as its result, or nothing. With a plain value's class ({@code UUID.class}) Hibernate
 * makes a key of its plan cache that equals no other: each call leaves a plan behind, and each call looks through all that are left.
 * The argument is a constant that byte code does not tie to the call, so the sources are read.
 */
final class NativeQueryResults {

    private static final Pattern TYPED = Pattern.compile(
            "createNativeQuery\\((?:[^()]|\\((?:[^()]|\\([^()]*+\\))*+\\))*?,\\s*([\\w.\\[\\]]+)\\.class\\s*\\)");

    private NativeQueryResults() {}

    static void check(JavaClasses code, Path sources) {
        var allowed = code.stream()
                .filter(each -> each.isAnnotatedWith(Entity.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        allowed.add("Tuple");
        List<String> wrong = new ArrayList<>();
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                wrong.addAll(ofPlainValues(Files.readString(file), allowed).stream()
                        .map(type -> file.getFileName() + " asks a native query for " + type)
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!wrong.isEmpty()) throw new AssertionError(String.join("\n", wrong));
    }

    /** The classes that native queries of the source are asked for and that are not allowed. */
    static List<String> ofPlainValues(String source, Set<String> allowed) {
        return TYPED.matcher(source)
                .results()
                .map(call -> call.group(1))
                .filter(type -> !allowed.contains(type))
                .toList();
    }
}
