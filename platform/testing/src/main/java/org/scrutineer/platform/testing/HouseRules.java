package org.scrutineer.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.common.annotation.RunOnVirtualThread;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The rules of the house that a compiler does not check; every service's tests call {@link #check}. */
public final class HouseRules {

    private HouseRules() {}

    /** @param service the service's package, {@code org.scrutineer.<name>} */
    public static void check(String service) {
        var code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(service);
        if (code.size() < 10)
            throw new AssertionError(
                    "only " + code.size() + " classes in " + service + ": the rules would pass on nothing");
        noFeatureCycles(code, service);
        onlyThePlatformIsShared(code, service);
        entitiesStayInside(code);
        oneClock(code);
        onlyTheOutboxSends(code);
        consumersKeepTheOrder(code);
        NativeQueryResults.check(code, Path.of("src/main/java"));
    }

    private static void noFeatureCycles(JavaClasses code, String service) {
        slices().matching(service + ".(*)..").should().beFreeOfCycles().check(code);
    }

    private static void onlyThePlatformIsShared(JavaClasses code, String service) {
        noClasses()
                .that()
                .resideInAPackage(service + "..")
                .should()
                .dependOnClassesThat(new OtherService(service))
                .check(code);
    }

    private static void entitiesStayInside(JavaClasses code) {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(jakarta.ws.rs.Path.class)
                .and()
                .arePublic()
                .should(new ReturnNoEntity())
                .allowEmptyShould(false)
                .check(code);
    }

    private static void oneClock(JavaClasses code) {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(code);
    }

    private static void onlyTheOutboxSends(JavaClasses code) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.kafka.clients.producer.KafkaProducer")
                .check(code);
    }

    /** A channel on virtual threads runs messages side by side, and events of one thing would overtake one another. */
    private static void consumersKeepTheOrder(JavaClasses code) {
        noMethods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beAnnotatedWith(RunOnVirtualThread.class)
                .allowEmptyShould(true)
                .check(code);
    }
}
